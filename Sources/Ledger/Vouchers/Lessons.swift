import GRDB
package import Payables
package import ReadResult

extension LedgerTransaction {
  /// Keeps what a voucher teaches, in the place of what it taught before.
  package func keep(_ lesson: Lesson, from id: VoucherID) throws(LedgerError) {
    try writing {
      let words = try LedgerJSON.text(lesson.words)
      try db.run(.keepLesson, id, lesson.documentClass.rawValue, words)
    }
  }
}

extension Ledger {
  /// Lessons that count: of the vouchers with the highest numbers.
  package static let lessonsMax = 5000

  /// What people's corrections taught, at most ``lessonsMax``.
  package func lessons() throws(LedgerError) -> [Lesson] {
    try read { db in
      var lessons: [Lesson] = []
      let rows = try db.rows(.lessons, Self.lessonsMax)
      while let row = try rows.next() {
        let documentClass: String = try row.value(0)
        let words: String = try row.value(1)
        // A class of a later version says nothing here.
        guard let documentClass = DocumentClass(rawValue: documentClass) else { continue }
        lessons.append(
          Lesson(documentClass, words: try LedgerJSON.value(from: words, at: "a lesson")))
      }
      return lessons
    }
  }
}
