import GRDB
import MasterData
package import Payables

/// A change to a supplier's name, address or bank account that needs a second person (E4).
package struct SupplierChange: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case open, confirmed, rejected
    /// A later import wanted something else.
    case withdrawn
  }

  package let id: Int64
  package let supplier: String
  /// Columns as they are in force and as they are wanted; an empty text for no value.
  package let before: [String: String]
  package let after: [String: String]
  package let openedAt: Timestamp
  /// Who imported it.
  package let openedBy: String
  /// The file it came in.
  package let source: String
  package let state: State
  package let settledAt: Timestamp?
  package let settledBy: String?
  /// How it was verified, or why it was rejected.
  package let note: String?

  init(_ row: Row) throws {
    id = try row.value(0)
    supplier = try row.value(1)
    before = try MasterRowText.values(try row.value(2))
    after = try MasterRowText.values(try row.value(3))
    openedAt = try row.value(4)
    openedBy = try row.value(5)
    source = try row.value(6)
    state = try row.value(7)
    settledAt = try row.optional(8)
    settledBy = try row.optional(9)
    note = try row.optional(10)
  }

  /// Why it is not decided.
  package enum Refusal: Hashable, Sendable {
    case settled(Int64, State)
    /// Who decides brought it in.
    case own(Int64, actor: String)
    /// The supplier's values are not those any more that the change starts from.
    case overtaken(supplier: String)
  }

  /// Why a person may not decide on it; nil where it may.
  ///
  /// A rejected one may still be confirmed: the next import does not ask again.
  package func refusal(by actor: String) -> Refusal? {
    if state != .open, state != .rejected { return .settled(id, state) }
    let brought = [DutyRecord(.masterDataChange, openedBy)]
    if SegregationOfDuties.conflict(of: .masterDataConfirmation, for: actor, brought) != nil {
      return .own(id, actor: actor)
    }
    return nil
  }
}

extension SupplierChange.State: Stored {}

extension Ledger {
  /// Calls `body` with the changes that wait for a second person, or with all; the earliest first.
  package func supplierChanges(
    onlyOpen: Bool, _ body: (SupplierChange) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let page = try read { [last] db in
        try db.supplierChanges(onlyOpen ? .openChanges : .allChanges, after: last)
      }
      for change in page { try body(change) }
      guard let end = page.last, page.count == pageLength else { return }
      last = end.id
    }
  }
}

extension LedgerTransaction {
  package func supplierChange(_ id: Int64) throws(LedgerError) -> SupplierChange? {
    try reading { try db.row(.supplierChange, id).map(SupplierChange.init) }
  }

  /// Whether something of a supplier waits for a second person.
  package func openChange(ofSupplier id: String) throws(LedgerError) -> SupplierChange? {
    try reading { try db.lastChange(of: id).flatMap { $0.state == .open ? $0 : nil } }
  }

  /// Puts the new values into force.
  ///
  /// Returns why not, and then does nothing: the change is of the same person, is settled, or
  /// starts from values that are no longer in force. The actor is who entered what `person` says.
  package func confirm(
    _ change: SupplierChange, by person: String, note: String, at time: Timestamp, actor: String
  ) throws(LedgerError) -> SupplierChange.Refusal? {
    if let refusal = change.refusal(by: person) { return refusal }
    let stored = try reading { try db.storedRow(.suppliers, change.supplier) }
    guard let stored,
      change.before.allSatisfy({ stored.record.values[$0.key] ?? "" == $0.value })
    else { return .overtaken(supplier: change.supplier) }
    let row = MasterRecord(
      .suppliers, stored.record.values.merging(change.after) { $1 })
    try writing {
      let act = try db.insertAct(at: time, person, source: "change \(change.id)")
      try db.replace(stored, with: row, act)
      try db.run(.settleChange, SupplierChange.State.confirmed, time, person, note, change.id)
    }
    try journalize(change, .supplierChangeConfirmed, person, note, time, actor)
    try wake(Set(BookKey.all(of: row) + BookKey.all(of: stored.record)).sorted())
    return nil
  }

  /// Leaves the old values in force; returns why not as ``confirm(_:by:note:at:actor:)`` does.
  package func reject(
    _ change: SupplierChange, by person: String, reason: String, at time: Timestamp,
    actor: String
  ) throws(LedgerError) -> SupplierChange.Refusal? {
    if change.state == .rejected { return .settled(change.id, .rejected) }
    if let refusal = change.refusal(by: person) { return refusal }
    try writing {
      _ = try db.run(.settleChange, SupplierChange.State.rejected, time, person, reason, change.id)
    }
    try journalize(change, .supplierChangeRejected, person, reason, time, actor)
    return nil
  }

  private func journalize(
    _ change: SupplierChange, _ kind: SystemEventKind, _ person: String, _ note: String,
    _ time: Timestamp, _ actor: String
  ) throws(LedgerError) {
    try append(
      kind,
      details: ChangeDetails(
        change: change.id, supplier: change.supplier,
        before: MasterRowText.text(of: change.before), after: MasterRowText.text(of: change.after),
        openedBy: change.openedBy, source: change.source, user: Author.name(of: person),
        note: note),
      at: time, actor: actor)
  }
}

/// Decisions on one supplier that are looked at, the latest.
private let decisionsMax = 100

private struct ChangeDetails: Encodable {
  let change: Int64
  let supplier: String
  let before: String
  let after: String
  let openedBy: String
  let source: String
  let user: String
  let note: String

  enum CodingKeys: String, CodingKey {
    case change, supplier, before, after
    case openedBy = "opened_by"
    case source, user, note
  }
}

extension Database {
  func supplierChanges(_ statement: MasterDataStatement, after id: Int64) throws -> [SupplierChange]
  {
    var changes: [SupplierChange] = []
    let rows = try rows(statement, id, pageLength)
    while let row = try rows.next() { changes.append(try SupplierChange(row)) }
    return changes
  }

  func suppliersWithOpenChange() throws -> Set<String> {
    var suppliers: Set<String> = []
    let rows = try rows(.openChanges, 0, Int.max)
    while let row = try rows.next() { suppliers.insert(try row.value(1)) }
    return suppliers
  }

  /// The wanted values of protected columns that a person rejected, with the change: only while
  /// nothing else was decided of the column since.
  func rejections(
    of wanted: [String: String], supplier: String
  ) throws -> [String: SupplierChange] {
    var decided: [String: SupplierChange] = [:]
    if wanted.isEmpty { return [:] }
    let rows = try rows(.decidedChangesOfSupplier, supplier, decisionsMax)
    while let row = try rows.next() {
      let change = try SupplierChange(row)
      for column in change.after.keys where decided[column] == nil { decided[column] = change }
    }
    return decided.filter { column, change in
      change.state == .rejected && change.after[column] == wanted[column]
    }
  }

  func lastChange(of supplier: String) throws -> SupplierChange? {
    try row(.lastChangeOfSupplier, supplier).map(SupplierChange.init)
  }
}
