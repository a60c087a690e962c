import GRDB
package import Hashing
package import MasterData
package import Payables

/// Where a file of master data is kept.
package struct MasterSource: Hashable, Sendable {
  /// As it was called.
  package let file: String
  package let sha256: SHA256Digest
  /// Of its copy, below the spool.
  package let path: String

  package init(file: String, sha256: SHA256Digest, path: String) {
    self.file = file
    self.sha256 = sha256
    self.path = path
  }
}

/// What an import did.
package struct MasterOutcome: Hashable, Sendable {
  package fileprivate(set) var new = 0
  package fileprivate(set) var changed = 0
  package fileprivate(set) var unchanged = 0
  /// Suppliers of which something waits for a second person.
  package fileprivate(set) var waiting = 0
  /// What is said of rows beside others; no row is refused any more.
  package fileprivate(set) var remarks: [DropProblem] = []
  /// What vouchers may have waited for.
  package fileprivate(set) var wakeKeys: Set<BookKey> = []
}

extension LedgerTransaction {
  /// Takes a file that is sound: its rows replace those with their keys, which the history keeps,
  /// and the journal gets one entry.
  ///
  /// Who brings it need not be the actor, who enters it. `advance` is called for each row.
  package func take(
    _ drop: MasterDrop, from source: MasterSource, by person: String, at time: Timestamp,
    actor: String, advance: () -> Void = {}
  ) throws(LedgerError) -> MasterOutcome {
    precondition(drop.isSound, "a refused file is not taken")
    guard let table = drop.table else { return MasterOutcome() }
    let outcome = try writing {
      var work = try ImportWork(
        db: db, table: table, missing: drop.missingColumns,
        act: try db.insertAct(at: time, person, source: source.file), source: source, time: time,
        person: person)
      for (record, place) in zip(drop.records, drop.places) {
        try work.take(record, at: place)
        advance()
      }
      try db.refreshCommitments(ofOrders: work.orders)
      return work.outcome
    }
    let details = ImportDetails(
      file: source.file, table: table, sha256: source.sha256, path: source.path, rows: drop.rows,
      new: outcome.new, changed: outcome.changed, unchanged: outcome.unchanged,
      waiting: outcome.waiting, user: Author.name(of: person))
    try append(.masterDataImported, details: details, at: time, actor: actor)
    try wake(outcome.wakeKeys.sorted())
    return outcome
  }

  /// Notes a file that was refused as a whole.
  package func refuse(
    _ drop: MasterDrop, sha256: SHA256Digest, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    try append(
      .masterDataRefused,
      details: RefusalDetails(
        file: drop.name, table: drop.table, sha256: sha256, rows: drop.rows,
        refused: drop.problems.refusedRows, problems: drop.problems.refusalCount),
      at: time, actor: actor)
  }

  /// The rows a file refers to that are not there, also not in what this transaction took; each is
  /// told once, with the first line that names it.
  package func danglingReferences(of drop: MasterDrop) throws(LedgerError) -> [DropProblem] {
    guard let table = drop.table else { return [] }
    var dangling: [DropProblem] = []
    for reference in MasterReference.all(of: table) {
      var asked: Set<String> = []
      for (record, place) in zip(drop.records, drop.places) {
        guard let value = record.values[reference.column], asked.insert(value).inserted,
          try !reading({ try db.isThere(reference, value) })
        else { continue }
        dangling.append(
          DropProblem(
            .danglingReference(reference.table), at: place, column: reference.column,
            value: value))
      }
    }
    return dangling.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

extension Database {
  fileprivate func isThere(_ reference: MasterReference, _ value: String) throws -> Bool {
    guard let field = reference.field else {
      return try row(.masterRow, reference.table, value) != nil
    }
    return try row(.masterValueIsKnown, reference.table, field, field.folded(value)) != nil
  }
}

private struct ImportDetails: Encodable {
  let file: String
  let table: MasterTable
  let sha256: SHA256Digest
  let path: String
  let rows: Int
  let new: Int
  let changed: Int
  let unchanged: Int
  let waiting: Int
  let user: String
}

private struct RefusalDetails: Encodable {
  let file: String
  let table: MasterTable?
  let sha256: SHA256Digest
  let rows: Int
  let refused: Int
  let problems: Int
}

/// The rows of one file on their way into the tables.
private struct ImportWork {
  let db: Database
  let table: MasterTable
  let missing: Set<String>
  let act: Int64
  let source: MasterSource
  let time: Timestamp
  /// Who brings the file, as the journal names them.
  let person: String
  /// Suppliers of which something waited before.
  private let waiting: Set<String>
  private(set) var outcome = MasterOutcome()
  /// Orders of which something is worth more or less than before.
  private(set) var orders: Set<String> = []

  init(
    db: Database, table: MasterTable, missing: Set<String>, act: Int64, source: MasterSource,
    time: Timestamp, person: String
  ) throws {
    waiting = table.protectedColumns.isEmpty ? [] : try db.suppliersWithOpenChange()
    self.db = db
    self.table = table
    self.missing = missing
    self.act = act
    self.source = source
    self.time = time
    self.person = person
  }

  mutating func take(_ record: MasterRecord, at place: DropPlace) throws {
    let (key, text) = (record.key, MasterRowText.text(of: record))
    guard let row = try db.row(.masterRow, table, key) else {
      try db.insert(record, key: key, text: text, act)
      outcome.new += 1
      note(record)
      outcome.wakeKeys.formUnion(BookKey.all(of: record))
      return
    }
    let known: String = try row.value(0)
    if known == text, !waiting.contains(key) {
      outcome.unchanged += 1
      return
    }
    let stored = StoredMasterRow(
      record: try MasterRowText.record(table, known), text: known, version: try row.value(1),
      act: try row.value(2))
    let merge = RowMerge(stored.record, importing: record, missing: missing)
    if !table.protectedColumns.isEmpty { try hold(merge, at: place) }
    if merge.row == stored.record {
      outcome.unchanged += 1
      return
    }
    try db.replace(stored, with: merge.row, act)
    outcome.changed += 1
    note(merge.row)
    note(stored.record)
    outcome.wakeKeys.formUnion(BookKey.all(of: merge.row))
    outcome.wakeKeys.formUnion(BookKey.all(of: stored.record))
  }

  private mutating func note(_ record: MasterRecord) {
    guard table == .orders || table == .amendments else { return }
    if let order = record.values["order_number"] { orders.insert(order) }
  }

  /// Opens a change for what needs a second person and was not rejected before.
  ///
  /// A supplier has one open change at most: the latest import says what is wanted.
  private mutating func hold(_ merge: RowMerge, at place: DropPlace) throws {
    let supplier = merge.row.key
    let rejected = try db.rejections(of: merge.after, supplier: supplier)
    let byChange = Dictionary(grouping: rejected.keys, by: { rejected[$0]?.id ?? 0 })
    for (id, columns) in byChange.sorted(by: { $0.key < $1.key }) {
      guard let change = columns.first.flatMap({ rejected[$0] }) else { continue }
      let fault = DropFault.wasRejected(
        change: id, at: (change.settledAt ?? change.openedAt).berlinText,
        by: change.settledBy ?? "?")
      remark(fault, columns, merge, place)
    }
    let wanted = merge.after.filter { rejected[$0.key] == nil }
    if let last = try db.lastChange(of: supplier), last.state == .open {
      if last.after == wanted {
        return wait(for: last.id, wanted, merge, place)
      }
      try db.run(.settleChange, SupplierChange.State.withdrawn, time, person, nil, last.id)
    }
    if wanted.isEmpty { return }
    let before = merge.before.filter { rejected[$0.key] == nil }
    try db.run(
      .openChange, supplier, MasterRowText.text(of: before), MasterRowText.text(of: wanted), time,
      person, source.file)
    wait(for: db.lastInsertedRowID, wanted, merge, place)
  }

  private mutating func wait(
    for change: Int64, _ wanted: [String: String], _ merge: RowMerge, _ place: DropPlace
  ) {
    outcome.waiting += 1
    for column in wanted.keys.sorted() {
      remark(.waitsForConfirmation(change: change), [column], merge, place)
    }
  }

  /// Says something of columns once; the value is told where it is one.
  private mutating func remark(
    _ fault: DropFault, _ columns: [String], _ merge: RowMerge, _ place: DropPlace
  ) {
    let columns = table.protectedColumns.filter(columns.contains)
    outcome.remarks.append(
      DropProblem(
        fault, at: place, column: columns.joined(separator: ", "),
        value: columns.count == 1 ? merge.after[columns[0]] : nil))
  }
}
