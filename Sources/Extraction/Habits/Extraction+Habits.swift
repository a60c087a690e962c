package import ReadResult

extension Extraction {
  /// Returns what confirmed fields teach of the supplier's documents; nil where nothing can be
  /// learned: of a sensitive document (A7), and where no mark tells the supplier.
  ///
  /// `confirmed` are fields that a person gave or looked at, in a correction or for a posting, in
  /// the plain form of ``ExtractedField``; an empty text says that the document has no such field.
  /// What a person did not name teaches nothing, since nobody knows whether it was looked at.
  package static func habits(
    of pages: [PageText], as documentClass: DocumentClass, confirmed: [FieldName: String],
    for organisation: Organisation
  ) -> SupplierLesson? {
    let layout = Layout(pages)
    guard !documentClass.isSensitive, !layout.cells.isEmpty, !confirmed.isEmpty else { return nil }
    let general = found(in: layout, pages, documentClass, organisation)
    let printed = PrintedMarks(layout, general, ownNumbers: organisation.ownNumbers)
    let marks = printed.marks(
      general.mapValues(\.value).merging(confirmed) { $1 }.filter { !$0.value.isEmpty })
    let teacher = Teacher(
      layout: layout, documentClass: documentClass, general: general,
      memory: organisation.memory(of: layout, general, as: documentClass))
    let lessons = confirmed.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
      teacher.lesson(of: $0.key, $0.value)
    }
    guard marks != SupplierMarks(), !lessons.isEmpty else { return nil }
    return SupplierLesson(marks: marks, documentClass: documentClass, fields: lessons)
  }
}
