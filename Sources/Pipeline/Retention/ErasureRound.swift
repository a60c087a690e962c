package import Archive
package import Delivery
import Hashing
import Invoice
import InvoiceRules
import JSON
package import Ledger
package import Payables
import Reports

/// Carries out lists that a second person released (L3), whoever holds the lock of the spool.
///
/// Each step may be done again: a crash between two of them is healed by the next round. First the
/// rows go, a family at a time; then the ledger's log is emptied; then the files go; then what the
/// chronicle says; the record of it comes last.
package struct ErasureRound {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let filing: FilingTree
  private let rules: RetentionRules
  private let now: Timestamp
  private let advance: @Sendable () -> Void

  /// `advance` is called whenever it got on.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, _ filing: FilingTree, _ rules: RetentionRules,
    at now: Timestamp, advance: @escaping @Sendable () -> Void
  ) {
    self.advance = advance
    (self.ledger, self.archive, self.filing) = (ledger, archive, filing)
    (self.rules, self.now) = (rules, now)
  }

  /// Does what can be done now and returns the lists that are done.
  @discardableResult
  package func run() throws -> [ErasureListNumber] {
    guard try ledger.awaitsErasure() else { return [] }
    let released = try RetentionBook(ledger).records.filter { $0.state == .released }
    return try released.filter { try carryOut($0) }.map(\.list.number)
  }

  /// False where something still has to end first, such as a delivery or somebody's long look.
  private func carryOut(_ record: ErasureRecord) throws -> Bool {
    let waiting = try record.list.documents.contains {
      try ledger.voucher($0.voucher) != nil && ledger.hasPendingWork(of: $0.voucher)
    }
    if waiting { return false }
    let leftOut = try eraseRows(of: record.list)
    guard try ledger.truncateLog() else { return false }
    var erased: [VoucherErasure] = []
    try ledger.erasures { if $0.list == record.list.number { erased.append($0) } }
    for erasure in erased {
      try archive.removeFolder(of: erasure)
      advance()
    }
    try ErasedTraces(filing).remove(Set(erased.map(\.voucher)))
    try archive.sync()
    try cleanChronicle(record.list.number, erased)
    try conclude(
      ErasureProof(
        of: record, erased.sorted { $0.voucher < $1.voucher }, leftOut: leftOut, at: now))
    return true
  }

  // MARK: - Rows

  /// A family that grew since, that is held, or whose period changed, is left out.
  private func eraseRows(of list: ErasureList) throws -> [ErasureProof.LeftOut] {
    let left = try list.documents.filter { try ledger.voucher($0.voucher) != nil }
    guard !left.isEmpty else { return [] }
    // What the archive lacks of them would else be written after they are gone.
    try ChronicleWriter(ledger, archive).write(at: now)
    let book = try RetentionBook(ledger)
    let plan = try RetentionSurvey(ledger, rules).plan(book.holdsInForce, on: now.berlinDate)
    let documents = Dictionary(
      left.map { ($0.voucher, $0) }, uniquingKeysWith: { first, _ in first })
    var leftOut: [ErasureProof.LeftOut] = []
    var done: Set<VoucherID> = []
    for document in left where !done.contains(document.voucher) {
      advance()
      guard let family = plan.family(of: document.voucher) else { continue }
      let members = family.items.filter { documents[$0.id] != nil }
      done.formUnion(members.map(\.id))
      let refusal =
        try refusal(family, members.count, list.ground) ?? erase(family, documents, list)
      if let refusal { leftOut += members.map { .init($0.id, refusal.german) } }
    }
    return leftOut
  }

  private func refusal(
    _ family: RetentionFamily, _ members: Int, _ ground: ErasureList.Ground
  ) throws -> Wording? {
    if members < family.items.count {
      return Wording(
        "Inzwischen gehört ein weiterer Beleg dazu.", "Another document belongs to it by now.")
    }
    let day = now.berlinDate
    switch ground {
    case .request: return family.refusal(rules, on: day)
    case .expired where family.isDue(on: day): return nil
    case .expired:
      return family.holds.first?.wording
        ?? Wording(
          "Die Frist ist nicht abgelaufen.", "Its period is not over.")
    }
  }

  /// In one transaction, which looks at the holds of this moment; returns why not.
  private func erase(
    _ family: RetentionFamily, _ documents: [VoucherID: ErasureList.Document],
    _ list: ErasureList
  ) throws -> Wording? {
    try ledger.transaction { books in
      let holds = try RetentionBook(holdsOf: books).holdsInForce
      let hold = holds.first { hold in
        family.items.contains { hold.holds($0, on: now.berlinDate) }
      }
      if let hold { return hold.wording }
      for item in family.items {
        guard let document = documents[item.id], let voucher = try books.voucher(item.id)
        else { continue }
        try books.erase(
          VoucherErasure(document, list.number, voucher), at: now, actor: Author.daemon)
      }
      return nil
    }
  }

  // MARK: - Chronicle

  private func cleanChronicle(
    _ list: ErasureListNumber, _ erased: [VoucherErasure]
  ) throws {
    guard let first = erased.map(\.received).min() else { return }
    // So that something is written, and a file begins behind all that is to be rewritten.
    try ledger.transaction {
      try $0.append(
        .erasureCleaning, details: ["list": list], at: now, actor: Author.daemon)
    }
    let position = try ChronicleWriter(ledger, archive).write(at: now, beginsFile: true)
    guard let current = position.file else { return }
    try ChronicleEraser(archive, Set(erased.map(\.voucher)), advance: advance)
      .run(before: current, since: first.description)
  }

  // MARK: - Record

  private func conclude(_ proof: ErasureProof) throws {
    let files = ErasureFiles(spool: archive.spool)
    let stem = ErasureFiles.stem(of: proof.list, in: proof.list.year)
    let (json, page) = (
      try JSONTextEncoder.encode(proof) + [UInt8(ascii: "\n")], ErasurePage(proof).bytes
    )
    try files.write(json, to: stem + ".json")
    try files.write(page, to: stem + ".html")
    let done = ErasureDone(
      list: proof.list, path: stem + ".json", sha256: SHA256Digest(of: json),
      page: stem + ".html", pageSHA256: SHA256Digest(of: page), erased: proof.documents.count,
      leftOut: proof.leftOut.count)
    try ledger.transaction {
      try $0.append(.erasureCarriedOut, details: done, at: now, actor: Author.daemon)
    }
  }
}
