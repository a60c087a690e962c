import GRDB
package import Invoice
package import Payables

/// How often controls acted, day by day: rows that follow from the journal and are made again with
/// it, so that a report on a quarter needs no pass over a million documents (O3).
enum ControlRows {
  static let table = """
    CREATE TABLE control_day (
      day INTEGER NOT NULL,
      control TEXT NOT NULL,
      mark TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (day, control, mark)
    ) STRICT, WITHOUT ROWID
    """

  static let add = """
    INSERT INTO control_day (day, control, mark, count) VALUES ($1, $2, $3, $4)
    ON CONFLICT (day, control, mark) DO UPDATE SET count = count + excluded.count
    """
  static let dropEmpty = "DELETE FROM control_day WHERE count = 0"
  static let days =
    "SELECT day, control, mark, count FROM control_day WHERE day >= $1 AND day <= $2"
}

/// What the entries of a transaction add to the rows.
struct ControlTally {
  private struct Key: Hashable {
    let day: CalendarDate
    let control: String
    let mark: ControlMark
  }

  private var counts: [Key: Int] = [:]

  /// Counts an entry, or takes one back.
  mutating func add(_ fact: JournalFact, times: Int = 1) {
    let marks = ControlMatrix.marks(of: fact)
    if marks.isEmpty { return }
    let day = fact.time.berlinDate
    for (control, mark) in marks {
      counts[Key(day: day, control: control, mark: mark), default: 0] += times
    }
  }

  func write(to db: Database) throws {
    for (key, count) in counts where count != 0 {
      try db.execute(
        sql: ControlRows.add,
        [key.day.compact, key.control.stored, key.mark.rawValue.stored, count.stored])
    }
    if counts.values.contains(where: { $0 < 0 }) { try db.execute(sql: ControlRows.dropEmpty) }
  }
}

extension Ledger {
  /// How often controls acted from a day to another one, both of which count.
  package func controlEvidence(
    from first: CalendarDate, to last: CalendarDate
  ) throws(LedgerError) -> ControlEvidence {
    try read { db in
      var evidence = ControlEvidence()
      let rows = try db.rows(sql: ControlRows.days, [first.compact, last.compact])
      while let row = try rows.next() {
        guard let day = CalendarDate(compact: row.stored(0)),
          let mark = ControlMark(rawValue: try row.value(2))
        else { throw LedgerError.damaged("a day of the controls") }
        evidence.add(ControlDay(day, try row.value(1), mark, count: try row.value(3)))
      }
      return evidence
    }
  }
}
