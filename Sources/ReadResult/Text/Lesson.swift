/// A document whose class a person gave, as classification learns from it.
package struct Lesson: Codable, Hashable, Sendable {
  package let documentClass: DocumentClass
  /// The words of its opening pages, folded.
  package let words: [String]

  package init(_ documentClass: DocumentClass, words: [String]) {
    self.documentClass = documentClass
    self.words = words
  }
}
