import Classification
import Extraction
import Invoice
import ReadResult

extension ReadResult {
  /// Says what the document is and what it says, by its words; `known` is what a person said.
  mutating func understandWords(as known: DocumentClass?) {
    guard let invoice else {
      words?.understand(as: known)
      source = words?.source ?? source
      return
    }
    words?.findFields(as: invoice.typeCode?.isCreditNote == true ? .creditNote : .invoice)
  }
}

extension DocumentWords {
  /// Classes that are kept: what a person chooses from.
  private static let classesMax = 3

  /// From this confidence on a field needs no person.
  private static let sureMin = 0.9

  fileprivate mutating func understand(as known: DocumentClass?) {
    let classified = Schooling.current.classifier.classify(pages)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isClassCertain = classified.isCertain
    isSensitive = classified.isSensitive
    findFields(as: known ?? classes.first?.documentClass ?? .other)
  }

  fileprivate mutating func findFields(as documentClass: DocumentClass) {
    fields = Extraction.fields(
      of: pages, as: documentClass, ownNames: Schooling.current.ownNames)
    unsureFields = FieldName.allCases.filter { name in
      fields[name].map { $0.confidence < Self.sureMin } ?? false
    }
  }
}
