import Archive
import Files
import Invoice
import JSON
package import Ledger
import MasterData
package import Payables
import ReadResult
package import Reports
package import Search
import SystemPackage

/// What the house knows of a person (GDPR 15), and what of it may be erased (GDPR 17).
package struct PersonInquiry {
  private let marks: PersonMarks
  private let ledger: Ledger
  private let archive: ArchiveTree
  /// Sensitive documents that are looked at as well.
  private let circles: Set<RestrictedCircle>
  private let retention: RetentionRules

  package init(
    _ marks: PersonMarks, _ ledger: Ledger, spool: String, circles: Set<RestrictedCircle>,
    retention: RetentionRules
  ) {
    (self.marks, self.ledger, self.circles, self.retention) = (marks, ledger, circles, retention)
    archive = ArchiveTree(spool: FilePath(spool))
  }

  /// Looks everywhere: in the index, in sensitive documents one by one, in every entry of the
  /// journal and every row of master data.
  package func report(_ index: SearchIndex, at now: Timestamp) throws -> PersonReport {
    var report = PersonReport(marks.name, at: now)
    let users = try rows(&report)
    var found: [VoucherID: Set<PersonReport.Place>] = [:]
    for id in try documents(index, &report) { found[id, default: []].insert(.text) }
    for id in try sensitiveDocuments(&report) { found[id, default: []].insert(.text) }
    try entries(&report, users, &found)
    try addDocuments(found, to: &report, on: now.berlinDate)
    try tasks(&report, users)
    return report
  }

  private func addDocuments(
    _ found: [VoucherID: Set<PersonReport.Place>], to report: inout PersonReport,
    on day: CalendarDate
  ) throws {
    guard !found.isEmpty else { return }
    let plan = try RetentionSurvey(ledger, retention)
      .plan(RetentionBook(ledger).holdsInForce, on: day)
    for (id, places) in found.sorted(by: { $0.key < $1.key }) {
      // One that was erased meanwhile has none.
      guard let voucher = try ledger.voucher(id), let family = plan.family(of: id) else { continue }
      report.add(voucher, places, ErasureVerdict(family, retention, on: day))
    }
  }

  /// Rows that name the person now or did; returns the users that the person is.
  private func rows(_ report: inout PersonReport) throws -> Set<String> {
    var users: Set<String> = []
    for table in MasterTable.allCases {
      try ledger.masterRows(of: table) { record in
        let isNow = names(record)
        let wasOnce = try ledger.history(of: table, record.key).contains { names($0.record) }
        guard isNow || wasOnce else { return }
        if table == .users { users.insert(record.key) }
        report.rows.append(.init(table: table.rawValue, key: record.key, isNow: isNow))
      }
    }
    return users
  }

  private func names(_ record: MasterRecord) -> Bool {
    record.values.values.contains { marks.areIn($0) }
  }

  private func documents(
    _ index: SearchIndex, _ report: inout PersonReport
  ) throws -> Set<VoucherID> {
    var scope = SearchScope()
    scope.limit = SearchAnswer.countMax
    scope.findsParts = false
    var found: Set<VoucherID> = []
    for query in marks.queries {
      let answer = try index.search(query, scope)
      if answer.isMore { report.isIncomplete = true }
      for hit in answer.hits where try isNamed(hit.id) { found.insert(hit.id) }
    }
    return found
  }

  /// Whether a document names the person as it is, not only in words of the same stem.
  private func isNamed(_ id: VoucherID) throws -> Bool {
    guard let voucher = try ledger.voucher(id), !voucher.isSensitive else { return false }
    return try isNamed(voucher)
  }

  private func isNamed(_ voucher: Voucher) throws -> Bool {
    // What a document says does not depend on where it is filed.
    let feed = SearchFeed(ledger: ledger, archive: archive, plan: FilingPlan([]))
    return try feed.texts(of: voucher).contains { marks.areIn($0) }
  }

  private func sensitiveDocuments(_ report: inout PersonReport) throws -> Set<VoucherID> {
    var found: Set<VoucherID> = []
    try ledger.vouchers(VoucherFilter()) { voucher in
      guard let circle = voucher.circle else { return }
      guard circles.contains(circle) else {
        report.closed += 1
        return
      }
      if try isNamed(voucher) { found.insert(voucher.id) }
    }
    return found
  }

  /// Entries of the journal that name the person, or a user that the person is.
  private func entries(
    _ report: inout PersonReport, _ users: Set<String>,
    _ found: inout [VoucherID: Set<PersonReport.Place>]
  ) throws {
    var closed: [VoucherID: Bool] = [:]
    try ledger.journal(of: nil) { entry in
      if users.contains(where: { Self.names($0, in: entry) }) { report.userEntries += 1 }
      guard marks.areIn(entry.details) else { return }
      if let id = entry.voucher {
        let isClosed = try closed[id] ?? isClosed(id)
        closed[id] = isClosed
        if isClosed { return }
        found[id, default: []].insert(.journal)
      }
      report.entries.append(
        .init(seq: entry.seq, time: entry.time, voucher: entry.voucher, kind: entry.kind))
    }
  }

  /// Who acts by command is told in the details, since the account may be that of several people.
  private static func names(_ user: String, in entry: JournalEntry) -> Bool {
    let author = Author.user(user)
    return entry.actor == author || entry.details.contains("\"\(author)\"")
      || entry.details.contains("\"\(user)\"")
  }

  private func isClosed(_ id: VoucherID) throws -> Bool {
    guard let circle = try ledger.voucher(id)?.circle else { return false }
    return !circles.contains(circle)
  }

  private func tasks(_ report: inout PersonReport, _ users: Set<String>) throws {
    try ledger.openTasks { open in
      let isTheirs = open.task.user.map(users.contains) ?? false
      let isAsked = open.task.question.map { marks.areIn($0.text) } ?? false
      guard isTheirs || isAsked && !open.isSensitive else { return }
      report.tasks.append(open.task.id.description)
    }
  }
}
