import GRDB
import Payables

extension Ledger {
  /// Walks a list page by page; each page is a read of its own.
  func pages<Element>(
    of filter: VoucherFilter, _ columns: String, _ make: (Row) throws -> Element,
    _ body: (Element) throws -> Void
  ) throws {
    var left = filter.limit ?? .max
    var position: ArrivalPosition?
    while left > 0 {
      let length = min(left, pageLength)
      let query = filter.page(columns, after: position, length: length)
      let page = try read { db in
        var page: [Element] = []
        let rows = try db.rows(sql: query.sql, query.values)
        while let row = try rows.next() {
          page.append(try make(row))
          position = ArrivalPosition(receivedAt: try row.value(0), id: try row.value(1))
        }
        return page
      }
      for element in page { try body(element) }
      guard page.count == length else { return }
      left -= page.count
    }
  }
}
