import GRDB
import Hashing

extension Ledger {
  /// How far the archive has the chronicle.
  package func chroniclePosition() throws(LedgerError) -> ChroniclePosition {
    try read { try $0.chroniclePosition() }
  }

  /// Whether something happened that the archive does not have.
  package func hasUnwrittenChronicle() throws(LedgerError) -> Bool {
    try read { db in
      let position = try db.chroniclePosition()
      return try db.chainHead().seq > position.seq || db.row(.chronicleChanges) != nil
    }
  }

  /// Calls `body` with each line that the archive lacks, as of one commit and in the order in which
  /// it happened; nil where it lacks none.
  ///
  /// Takes no memory beyond a line. ``LedgerTransaction/wroteChronicle(_:to:)`` notes that they
  /// are on the disk.
  package func unwrittenChronicle(
    _ body: (ChronicleLine) throws -> Void
  ) throws -> ChronicleEnd? {
    try pool.read { try $0.unwrittenChronicle(body) }
  }
}

extension LedgerTransaction {
  /// Notes that the archive has the chronicle up to `end`, which is mark `position`.
  package func wroteChronicle(
    _ end: ChronicleEnd, to position: ChroniclePosition
  ) throws(LedgerError) {
    try writing {
      try db.setChronicle(position)
      try db.run(.dropChronicleChanges, end.change)
    }
  }
}

extension Database {
  func chroniclePosition() throws -> ChroniclePosition {
    guard let row = try row(.chroniclePosition) else { throw LedgerError.damaged("chronicle") }
    return ChroniclePosition(
      file: try row.optional(0), size: try row.value(1), mark: try row.value(2),
      seq: try row.value(3), chain: try row.value(4))
  }

  /// In the order in which it happened: a row stands behind the entries that were there before.
  func unwrittenChronicle(
    _ body: (ChronicleLine) throws -> Void
  ) throws -> ChronicleEnd? {
    let position = try chroniclePosition()
    let entries = try rows(.entries, position.seq, Int.max)
    let changes = try rows(.chronicleChanges)
    var (change, lines) = (Int64(0), 0)
    var next = try entries.next().map { try JournalEntry($0) }
    func takeEntries(upTo seq: Int64) throws {
      while let entry = next, entry.seq <= seq {
        try body(.entry(entry))
        lines += 1
        next = try entries.next().map { try JournalEntry($0) }
      }
    }
    while let row = try changes.next() {
      try takeEntries(upTo: row.value(1))
      try body(.change(try row.value(2)))
      lines += 1
      change = try row.value(0)
    }
    try takeEntries(upTo: .max)
    var head = try chainHead()
    head.seq = max(head.seq, position.seq)
    return lines == 0 ? nil : ChronicleEnd(head: head, change: change)
  }

  func setChronicle(_ position: ChroniclePosition) throws {
    try run(
      .moveChronicle, position.file, position.size, position.mark, position.seq, position.chain)
  }
}
