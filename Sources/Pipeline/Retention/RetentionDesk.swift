package import Configuration
import Foundation
import Hashing
package import Invoice
import InvoiceRules
package import Ledger
import MasterData
package import Payables

/// Takes what people want of retention to the journal: lists, releases, holds (L3).
///
/// Nothing is erased here: that is ``ErasureRound``'s, once a second person released a list.
package struct RetentionDesk {
  private let ledger: Ledger
  private let settings: Settings
  private let now: Timestamp
  private let user: String
  /// The account, as the journal names it.
  private let actor: String

  package init(
    _ ledger: Ledger, _ settings: Settings, at now: Timestamp, by user: String, actor: String
  ) {
    (self.ledger, self.settings, self.now) = (ledger, settings, now)
    (self.user, self.actor) = (user, actor)
  }

  private var rules: RetentionRules { settings.retention.rules }
  private var releasers: Set<Role> { Set(settings.retention.releaseRoles) }

  // MARK: - Lists

  /// Puts what is due on a list, as many families as it takes.
  package func propose() throws -> ErasureList {
    let book = try RetentionBook(ledger)
    let plan = try RetentionSurvey(ledger, rules).plan(book.holdsInForce, on: now.berlinDate)
    let listed = book.listed
    var documents: [ErasureList.Document] = []
    for family in plan.families
    where family.isDue(on: now.berlinDate) {
      if family.items.contains(where: { listed.contains($0.id) }) { continue }
      let isFull = documents.count + family.items.count > ErasureList.limit
      if isFull, !documents.isEmpty { continue }
      documents += self.documents(of: family)
    }
    guard !documents.isEmpty else { throw RetentionRefusal.nothingDue }
    return try keep(.expired, reason: nil, documents)
  }

  /// Puts a document and its family on a list of their own, since the person whom they are about
  /// asks for it.
  package func request(_ id: VoucherID, reason: String) throws -> ErasureList {
    guard !reason.allSatisfy(\.isWhitespace) else { throw RetentionRefusal.noReason }
    let book = try RetentionBook(ledger)
    let plan = try RetentionSurvey(ledger, rules).plan(book.holdsInForce, on: now.berlinDate)
    guard let family = plan.family(of: id) else { throw RetentionRefusal(DeskRefusal.unknown(id)) }
    if let refusal = family.refusal(rules, on: now.berlinDate) { throw RetentionRefusal(refusal) }
    return try keep(.request, reason: reason, documents(of: family))
  }

  private func documents(of family: RetentionFamily) -> [ErasureList.Document] {
    family.items.map {
      ErasureList.Document($0, rules[$0.documentClass], until: family.end)
    }
  }

  private func keep(
    _ ground: ErasureList.Ground, reason: String?, _ documents: [ErasureList.Document]
  ) throws -> ErasureList {
    try ledger.transaction { books in
      try check(.anyUser, books)
      let book = try RetentionBook(books)
      let listed = book.listed
      if let known = documents.first(where: { listed.contains($0.voucher) }) {
        throw RetentionRefusal.listed(known.voucher)
      }
      let list = ErasureList(
        book.nextList(in: now.berlinDate.year), ground, reason: reason, by: user, documents)
      try books.append(.erasureProposed, details: list, at: now, actor: actor)
      return list
    }
  }

  /// Releases a list that somebody else proposed.
  package func release(_ number: ErasureListNumber) throws -> ErasureRecord {
    try ledger.transaction { books in
      let record = try proposed(number, books)
      try check(Mandate(releasers), books)
      guard record.list.user != user else { throw RetentionRefusal.ownList(number) }
      try books.append(
        .erasureReleased, details: ErasureAnswer(number, by: user), at: now, actor: actor)
      return record
    }
  }

  package func reject(_ number: ErasureListNumber, reason: String) throws {
    guard !reason.allSatisfy(\.isWhitespace) else { throw RetentionRefusal.noReason }
    try ledger.transaction { books in
      _ = try proposed(number, books)
      try check(.anyUser, books)
      try books.append(
        .erasureRejected, details: ErasureAnswer(number, by: user, reason: reason), at: now,
        actor: actor)
    }
  }

  private func proposed(
    _ number: ErasureListNumber, _ books: LedgerTransaction
  ) throws -> ErasureRecord {
    guard let record = try RetentionBook(books).lists[number] else {
      throw RetentionRefusal.unknown(number)
    }
    guard record.state == .proposed else { throw RetentionRefusal.notProposed(number) }
    return record
  }

  /// Proposes to carry a record of what was erased out again: the ledger is older than it.
  ///
  /// Anybody can write such a file, so a second person has to release this list as any other.
  package func reapply(_ bytes: [UInt8]) throws -> ErasureList {
    guard let proof = try? JSONDecoder().decode(ErasureProof.self, from: Data(bytes)) else {
      throw RetentionRefusal.noRecord
    }
    let originals = Dictionary(
      proof.documents.map { ($0.voucher, $0.original) }, uniquingKeysWith: { first, _ in first })
    return try ledger.transaction { books in
      try check(.anyUser, books)
      var list = proof.proposal(by: user)
      guard try RetentionBook(books).lists[list.number] == nil else {
        throw RetentionRefusal.known(list.number)
      }
      list.documents = try list.documents.filter {
        try books.voucher($0.voucher)?.submission.sha256 == originals[$0.voucher]
      }
      guard !list.documents.isEmpty else { throw RetentionRefusal.nothingLeft }
      let applied = ErasureReapplied(list: list, sha256: SHA256Digest(of: bytes))
      try books.append(.erasureReapplied, details: applied, at: now, actor: actor)
      return list
    }
  }

  // MARK: - Holds

  package func hold(
    _ scope: LegalHold.Scope, reason: String, until: CalendarDate?
  ) throws -> LegalHold {
    guard !reason.allSatisfy(\.isWhitespace) else { throw RetentionRefusal.noReason }
    return try ledger.transaction { books in
      try check(Mandate(releasers.union([.audit])), books)
      if case .document(let id) = scope, try books.voucher(id) == nil {
        throw RetentionRefusal(DeskRefusal.unknown(id))
      }
      let number = try RetentionBook(books).nextHold(in: now.berlinDate.year)
      let hold = LegalHold(number, scope, reason: reason, until: until, by: user)
      try books.append(.legalHoldSet, details: hold, at: now, actor: actor)
      return hold
    }
  }

  package func endHold(_ number: LegalHoldNumber, reason: String) throws {
    guard !reason.allSatisfy(\.isWhitespace) else { throw RetentionRefusal.noReason }
    try ledger.transaction { books in
      try check(Mandate(releasers), books)
      guard try RetentionBook(books).holds[number] != nil else {
        throw RetentionRefusal.noHold(number)
      }
      try books.append(
        .legalHoldEnded, details: LegalHoldEnd(number, reason: reason, by: user), at: now,
        actor: actor)
    }
  }

  private func check(_ mandate: Mandate, _ books: LedgerTransaction) throws {
    if let refusal = try mandate.refusal(of: user, books) {
      throw RetentionRefusal(refusal)
    }
  }
}
