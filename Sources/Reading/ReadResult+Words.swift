import Classification
import Extraction
import ReadResult

extension ReadResult {
  /// Classes that are kept: what a person chooses from.
  private static let classesMax = 3

  private static let classifier = Classifier()

  /// Says what the document is and what it says, by its words.
  mutating func understandWords() {
    source = sourceOfWords
    let classified = Self.classifier.classify(pageTexts)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isSensitive = classified.isSensitive
    fields = Extraction.fields(
      of: pageTexts, as: classes.first?.documentClass ?? .other, ownNames: [])
  }
}
