import Classification
import Extraction
import ReadResult

extension ReadResult {
  /// Says what the document is and what it says, by its words; `known` is what a person said.
  mutating func understandWords(as known: DocumentClass?) {
    words?.understand(as: known)
    source = words?.source ?? source
  }
}

extension DocumentWords {
  /// Classes that are kept: what a person chooses from.
  private static let classesMax = 3

  /// From this confidence on a field needs no person.
  private static let sureMin = 0.9

  fileprivate mutating func understand(as known: DocumentClass?) {
    let schooling = Schooling.current
    let classified = schooling.classifier.classify(pages)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isClassCertain = classified.isCertain
    isSensitive = classified.isSensitive
    fields = Extraction.fields(
      of: pages, as: known ?? classes.first?.documentClass ?? .other, ownNames: schooling.ownNames)
    unsureFields = FieldName.allCases.filter { name in
      fields[name].map { $0.confidence < Self.sureMin } ?? false
    }
  }
}
