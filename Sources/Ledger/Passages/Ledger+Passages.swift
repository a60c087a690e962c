import GRDB
package import Invoice
package import Payables

extension Ledger {
  /// Rows of one look: enough to go fast, few enough to hold nothing up.
  private static let passagesAtOnce = 10_000

  /// Calls `body` with the passage of each voucher, in the order of their ids.
  package func passages(_ body: (Passage) throws -> Void) throws {
    try readingAhead(PassageRows.touchPassages) {
      try pages(of: PassageRows.passages, Passage.init, body, after: \.id.description)
    }
  }

  /// Calls `body` with what became of each task that there ever was, in the order of their ids.
  package func taskPassages(_ body: (TaskPassage) throws -> Void) throws {
    try readingAhead(PassageRows.touchTasks) {
      try pages(of: PassageRows.tasks, TaskPassage.init, body, after: \.id.description)
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

  /// Page by page, each beginning after the key of the last value of the one before.
  private func pages<Value>(
    of sql: String, _ value: (Row) throws -> Value, _ body: (Value) throws -> Void,
    after key: (Value) -> String
  ) throws {
    var last = ""
    while true {
      let (count, end) = try read { [last] db -> (Int, Value?) in
        var (count, end) = (0, Value?.none)
        let rows = try db.rows(sql: sql, [last.stored, Self.passagesAtOnce.stored])
        while let row = try rows.next() {
          let value = try value(row)
          try body(value)
          end = value
          count += 1
        }
        return (count, end)
      }
      guard count == Self.passagesAtOnce, let end else { return }
      last = key(end)
    }
  }
}

extension Passage {
  /// From the columns of ``PassageRows``.
  fileprivate init(_ row: Row) throws {
    self.init(id: try row.value(0))
    for (number, column) in PassageColumn<Passage>.all.enumerated() {
      try column.read(&self, row.stored(number + 1))
    }
  }
}

extension TaskPassage {
  fileprivate init(_ row: Row) throws {
    guard let id = TaskID(try row.value(0)) else { throw LedgerError.damaged("a task") }
    self.init(id: id)
    for (number, column) in PassageColumn<TaskPassage>.all.enumerated() {
      try column.read(&self, row.stored(number + 1))
    }
  }
}
