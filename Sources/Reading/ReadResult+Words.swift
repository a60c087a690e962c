import Classification
import Extraction
import ReadResult

extension ReadResult {
  /// Says what the document is and what it says, by its words.
  mutating func understandWords() {
    words?.understand()
    source = words?.source ?? source
  }
}

extension DocumentWords {
  /// Classes that are kept: what a person chooses from.
  private static let classesMax = 3

  private static let classifier = Classifier()

  fileprivate mutating func understand() {
    let classified = Self.classifier.classify(pages)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isSensitive = classified.isSensitive
    fields = Extraction.fields(
      of: pages, as: classes.first?.documentClass ?? .other, ownNames: [])
  }
}
