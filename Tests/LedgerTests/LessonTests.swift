import Payables
import ReadResult
import Testing

@testable import Ledger

@Suite struct LessonTests {
  @Test func `a voucher teaches of its supplier what was said of it last, or nothing`() throws {
    let ledger = try TemporaryLedger().open()
    func lesson(_ value: String) -> SupplierLesson {
      var field = FieldLesson(.sellerName)
      field.value = value
      var marks = SupplierMarks()
      marks.vatIdentifier = "DE136695976"
      return SupplierLesson(marks: marks, documentClass: .invoice, fields: [field])
    }
    let (first, second) = try ledger.transaction { books in
      let vouchers = (try books.submit("a"), try books.submit("b"))
      try books.keep(lesson("Zwei"), onSupplierFrom: vouchers.1.id)
      try books.keep(lesson("Eins"), onSupplierFrom: vouchers.0.id)
      return vouchers
    }
    #expect(try ledger.supplierLessons() == [lesson("Eins"), lesson("Zwei")])
    try ledger.transaction { books in
      try books.keep(lesson("Drei"), onSupplierFrom: first.id)
      try books.keep(nil, onSupplierFrom: second.id)
    }
    #expect(try ledger.supplierLessons() == [lesson("Drei")])
  }

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
