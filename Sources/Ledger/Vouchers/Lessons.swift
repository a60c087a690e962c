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

extension LedgerTransaction {
  /// Keeps what a voucher teaches of its supplier's documents, in the place of what it taught
  /// before; nil where it teaches nothing.
  package func keep(
    _ lesson: SupplierLesson?, onSupplierFrom id: VoucherID
  ) throws(LedgerError) {
    guard let lesson else {
      _ = try writing { try db.run(.forgetSupplierLesson, id) }
      return
    }
    try writing {
      let text = try LedgerJSON.text(lesson)
      try db.run(.keepSupplierLesson, id, text)
    }
  }
}

extension Ledger {
  /// Lessons on suppliers that count: of the vouchers with the highest numbers.
  package static let supplierLessonsMax = 20_000

  /// What people taught of suppliers' documents, the earliest voucher first; at most
  /// ``supplierLessonsMax``.
  package func supplierLessons() throws(LedgerError) -> [SupplierLesson] {
    try read { db in
      var lessons: [SupplierLesson] = []
      let rows = try db.rows(.supplierLessons, Self.supplierLessonsMax)
      while let row = try rows.next() {
        let lesson: String = try row.value(0)
        // A field or class of a later version says nothing here.
        if let lesson = try? LedgerJSON.value(SupplierLesson.self, from: lesson, at: "a lesson") {
          lessons.append(lesson)
        }
      }
      return lessons.reversed()
    }
  }

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
