import GRDB
import Payables

extension Ledger {
  /// The first damage that SQLite finds in its own pages and indexes; nil where there is none.
  ///
  /// It reads the whole database.
  package func firstFault() throws(LedgerError) -> String? {
    let answer = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    return answer == "ok" ? nil : answer
  }

  /// Recomputes every hash of the journal, looks whether what it begins and what it says was
  /// erased is so, and reports each difference.
  ///
  /// Runs beside a daemon that writes: each page is the state of one commit. Takes no memory
  /// beyond a page. `advance` is told how many entries were looked at.
  package func verifyJournal(
    advance: (Int64) -> Void = { _ in }, _ report: (LedgerFinding) -> Void
  ) throws(LedgerError) -> VerifiedJournal {
    var verified = VerifiedJournal()
    try verifyEntries(&verified, advance, report)
    try verifyErasures(report)
    return verified
  }

  /// Makes each voucher and its tasks again from the journal and compares; returns how many.
  ///
  /// ``LedgerComparison`` does the same and more from the chronicle: this is for where that is
  /// damaged. Takes no memory beyond a page and the journal of one voucher.
  @discardableResult
  package func verifyRows(_ report: (LedgerFinding) -> Void) throws(LedgerError) -> Int64 {
    let vouchers = try verifyVouchers(report)
    try verifyTasks(report)
    return vouchers
  }

  private func verifyEntries(
    _ verified: inout VerifiedJournal, _ advance: (Int64) -> Void,
    _ report: (LedgerFinding) -> Void
  ) throws(LedgerError) {
    var walk = ChainWalk()
    var isAtEnd = false
    while !isAtEnd {
      let (page, head) = try read { db in
        (try db.entriesToVerify(after: walk.seq), try db.chainHead())
      }
      for row in page {
        walk.step(seq: row.seq, row.entry).forEach(report)
        if let id = row.missingVoucher { report(.missingVoucher(id)) }
        if let finding = row.erasureFault { report(finding) }
      }
      verified.entries += Int64(page.count)
      advance(verified.entries)
      isAtEnd = page.count < pageLength
      if isAtEnd, let finding = walk.end(at: head) { report(finding) }
    }
    verified.head = walk.head
  }

  private func verifyVouchers(
    _ report: (LedgerFinding) -> Void
  ) throws(LedgerError) -> Int64 {
    var (last, count) = ("", Int64(0))
    while true {
      let page = try read { try $0.vouchersToVerify(after: last) }
      for row in page {
        row.findings.forEach(report)
      }
      count += Int64(page.count)
      guard let end = page.last, page.count == pageLength else { return count }
      last = end.id
    }
  }
}

extension Ledger {
  /// No row of a voucher that was erased may be left.
  private func verifyErasures(_ report: (LedgerFinding) -> Void) throws(LedgerError) {
    var last = ""
    while true {
      let page = try read { try $0.erasedVouchers(after: last) }
      for erased in page where erased.isThere { report(.erasedVoucherIsThere(erased.id)) }
      guard let end = page.last, page.count == pageLength else { return }
      last = end.id
    }
  }

  /// Tasks of vouchers are compared with them; those of no voucher are left.
  private func verifyTasks(_ report: (LedgerFinding) -> Void) throws(LedgerError) {
    var last = ""
    while true {
      let page = try read { try $0.tasksOfNoVoucher(after: last) }
      for id in page { report(.strayTask(id)) }
      guard let end = page.last, page.count == pageLength else { return }
      last = end
    }
  }
}

/// A row of the journal that may be damaged.
private struct EntryToVerify {
  let seq: Int64
  let entry: JournalEntry?
  /// The voucher that the entry begins, where there is none.
  let missingVoucher: VoucherID?
  /// What is wrong with what was erased of it, or should have been.
  let erasureFault: LedgerFinding?
}

extension Database {
  fileprivate func entriesToVerify(after seq: Int64) throws -> [EntryToVerify] {
    var page: [EntryToVerify] = []
    let rows = try rows(.entries, seq, pageLength)
    while let row = try rows.next() {
      let entry = try? JournalEntry(row)
      var missing: VoucherID?
      if let entry, entry.kind == VoucherEvent.Kind.submitted.rawValue, let id = entry.voucher,
        try self.row(.voucherVersion, id) == nil, try self.row(.isErased, id) == nil
      {
        missing = id
      }
      page.append(
        EntryToVerify(
          seq: try row.value(0), entry: entry, missingVoucher: missing,
          erasureFault: try entry.flatMap { try erasureFault(of: $0) }))
    }
    return page
  }

  private func erasureFault(of entry: JournalEntry) throws -> LedgerFinding? {
    if let erasure = try? entry.erasure {
      return try row(.isErased, erasure.voucher) == nil ? .forgottenErasure(erasure.voucher) : nil
    }
    let isErased = try entry.voucher.map { try row(.isErased, $0) != nil } ?? false
    if isErased == (entry.erased != nil) { return nil }
    return isErased ? .readableEntry(entry.seq) : .erasedEntry(entry.seq)
  }

  /// The rows of vouchers, each with what is wrong with it.
  fileprivate func vouchersToVerify(
    after id: String
  ) throws -> [(id: String, findings: [LedgerFinding])] {
    var page: [(id: String, findings: [LedgerFinding])] = []
    let rows = try rows(sql: VoucherRows.page, [id.stored, pageLength.stored])
    while let row = try rows.next() {
      page.append((try row.value(0), try findings(row)))
    }
    return page
  }

  private func findings(_ row: Row) throws -> [LedgerFinding] {
    let text: String = try row.value(0)
    guard let id = VoucherID(text) else { return [.addedVoucher(text)] }
    guard let journal = try? journal(of: id) else { return [.changedVoucher(id)] }
    if journal.isEmpty { return [.addedVoucher(text)] }
    guard let folded = try? Voucher(folding: journal) else { return [.changedVoucher(id)] }
    // The snapshot, which stands last, is compared by what it says: a later version of the
    // program may write the same values otherwise.
    let snapshot = try? LedgerJSON.voucher(row.value(row.count - 1), id)
    let isSame =
      try snapshot == folded
      && zip(row, VoucherColumn.all).dropLast().allSatisfy { try $0.1 == $1.value(folded) }
    return (isSame ? [] : [.changedVoucher(id)]) + (try taskFindings(of: folded))
  }

  private func taskFindings(of voucher: Voucher) throws -> [LedgerFinding] {
    var missing = voucher.tasks
    var findings: [LedgerFinding] = []
    let rows = try rows(.tasksOfVoucher, voucher.id)
    while let row = try rows.next() {
      let (id, text): (String, String) = (try row.value(0), try row.value(1))
      let task = try? LedgerJSON.task(text)
      if let task, task.id.description == id, let index = missing.firstIndex(of: task) {
        missing.remove(at: index)
      } else {
        findings.append(.strayTask(id))
        missing.removeAll { $0.id.description == id }
      }
    }
    return findings + missing.map { .missingTask($0.id) }
  }

  fileprivate func erasedVouchers(after id: String) throws -> [(id: String, isThere: Bool)] {
    var page: [(id: String, isThere: Bool)] = []
    let rows = try rows(.erasedVouchers, id, pageLength)
    while let row = try rows.next() { page.append((try row.value(0), try row.value(1))) }
    return page
  }

  fileprivate func tasksOfNoVoucher(after id: String) throws -> [String] {
    var page: [String] = []
    let rows = try rows(.tasksOfNoVoucher, id, pageLength)
    while let row = try rows.next() { page.append(try row.value(0)) }
    return page
  }
}
