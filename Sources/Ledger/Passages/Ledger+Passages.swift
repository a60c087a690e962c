import GRDB
package import Invoice
package import Payables

extension Ledger {
  /// Rows of one look: enough to go fast, few enough to hold nothing up.
  private static let passagesAtOnce = 10_000

  /// Calls `body` with the passage of each voucher, in the order of their ids.
  package func passages(_ body: (Passage) throws -> Void) throws {
    try pages(of: PassageRows.passages) { row in
      let passage = try Passage(row)
      try body(passage)
      return passage.id.description
    }
  }

  /// Calls `body` with what became of each task that there ever was, in the order of their ids.
  package func taskPassages(_ body: (TaskPassage) throws -> Void) throws {
    try pages(of: PassageRows.tasks) { row in
      let passage = try TaskPassage(row)
      try body(passage)
      return passage.id.description
    }
  }

  /// What is not paid and loses its best cash discount from `first` to `last`, at most `limit`,
  /// the earliest first.
  package func discounts(
    from first: CalendarDate, to last: CalendarDate, limit: Int
  ) throws(LedgerError) -> [DiscountAtRisk] {
    try read { db in
      let rows = try db.rows(sql: PassageRows.discounts, [first.compact])
      var found: [DiscountAtRisk] = []
      while let row = try rows.next() {
        let passage = try Passage(row)
        guard let tier = passage.discount(on: first), tier.until <= last else { continue }
        found.append(DiscountAtRisk(passage, tier))
      }
      return Array(
        found.sorted {
          ($0.tier.until, $0.passage.id.description) < ($1.tier.until, $1.passage.id.description)
        }.prefix(limit))
    }
  }

  private func pages(of sql: String, _ body: (Row) throws -> String) throws {
    var last = ""
    while true {
      let count = try read { [last] db -> (Int, String) in
        var (count, key) = (0, last)
        let rows = try db.rows(sql: sql, [last.stored, Self.passagesAtOnce.stored])
        while let row = try rows.next() {
          key = try body(row)
          count += 1
        }
        return (count, key)
      }
      guard count.0 == Self.passagesAtOnce else { return }
      last = count.1
    }
  }
}

extension Passage {
  /// From the columns of ``PassageRows``.
  fileprivate init(_ row: Row) throws {
    self.init(id: try row.value(0))
    for (number, column) in PassageColumn<Passage>.all.enumerated() {
      try column.read(&self, row[number + 1])
    }
  }
}

extension TaskPassage {
  fileprivate init(_ row: Row) throws {
    guard let id = TaskID(try row.value(0)) else { throw LedgerError.damaged("a task") }
    self.init(id: id)
    for (number, column) in PassageColumn<TaskPassage>.all.enumerated() {
      try column.read(&self, row[number + 1])
    }
  }
}
