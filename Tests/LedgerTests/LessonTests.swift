import Payables
import ReadResult
import Testing

@testable import Ledger

@Suite struct LessonTests {
  @Test func `a voucher teaches what was said of it last`() throws {
    let file = try TemporaryLedger()
    let ledger = try file.open()
    #expect(try ledger.lessons().isEmpty)
    let (first, second) = try ledger.transaction { books in
      let vouchers = (try books.submit("a"), try books.submit("b"))
      try books.keep(Lesson(.invoice, words: ["rechnung", "straße"]), from: vouchers.0.id)
      try books.keep(Lesson(.contract, words: []), from: vouchers.1.id)
      return vouchers
    }
    #expect(first.id < second.id)
    try ledger.transaction {
      try $0.keep(Lesson(.timesheet, words: ["stunden"]), from: first.id)
    }
    #expect(
      try Set(ledger.lessons())
        == [Lesson(.timesheet, words: ["stunden"]), Lesson(.contract, words: [])])
  }
}
