/// The words of a document and what they say.
package struct DocumentWords: Codable, Hashable, Sendable {
  /// All pages; one whose words can't be read has none.
  package var pages: [PageText]
  /// What the document is by its words: the likeliest classes, the first of them first.
  package var classes: [ClassRank] = []
  /// Whether the first class is likely enough to go on without a person.
  package var isClassCertain = false
  /// Whether the words speak of personnel or compliance (A7); it errs on that side.
  package var isSensitive = false
  /// What the words say, by field.
  package var fields: [FieldName: ExtractedField] = [:]
  /// The items of a document that makes a claim, where they stand in a table.
  package var lines: [ExtractedLine] = []
  /// The fields that a person must look at before anybody relies on them.
  package var unsureFields: [FieldName] = []

  /// What it teaches of its supplier's documents, where a person said what stands in it.
  package var supplierLesson: SupplierLesson?

  /// Nil where no page has a word.
  package init?(pages: [PageText]) {
    guard pages.contains(where: { !$0.words.isEmpty }) else { return nil }
    self.pages = pages
  }

  /// Where the words come from: a picture if one page had to be recognised.
  package var source: ReadResult.Source {
    pages.contains { $0.origin == .ocr } ? .ocr : .text
  }
}
