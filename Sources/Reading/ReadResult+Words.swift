import Classification
import Extraction
import Invoice
import ReadResult

extension ReadResult {
  /// Says what the document is and what it says, by its words and its GiroCode; `known` is what a
  /// person said.
  mutating func understandWords(as known: DocumentClass?) {
    let giroCode = giroCodeEvidence
    if let invoice {
      words?.findFields(
        as: invoice.typeCode?.isCreditNote == true ? .creditNote : .invoice, giroCode)
    } else {
      words?.understand(as: known, giroCode)
      source = words?.source ?? source
    }
    compareAccounts()
  }

  private var giroCodeEvidence: GiroCodeEvidence? {
    guard let paper, let giroCode = paper.giroCode,
      let code = paper.codes.first(where: { (try? GiroCode(parsing: $0.bytes)) == giroCode })
    else { return nil }
    return GiroCodeEvidence(giroCode, page: code.page, box: code.box)
  }

  /// A code that asks to pay to another account than is printed is a matter for a person (C8).
  private mutating func compareAccounts() {
    guard let giroCode = paper?.giroCode,
      let printed = words?.fields[.iban].flatMap({ IBAN($0.value) }), printed != giroCode.iban
    else { return }
    notices.append(
      Notice(.contradictingCode, "the GiroCode asks for \(giroCode.iban), printed is \(printed)"))
  }
}

extension DocumentWords {
  /// Classes that are kept: what a person chooses from.
  private static let classesMax = 3

  /// From this confidence on a field needs no person.
  private static let sureMin = 0.9

  fileprivate mutating func understand(as known: DocumentClass?, _ giroCode: GiroCodeEvidence?) {
    let classified = Schooling.current.classifier.classify(pages)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isClassCertain = classified.isCertain
    isSensitive = classified.isSensitive
    findFields(as: known ?? classes.first?.documentClass ?? .other, giroCode)
  }

  fileprivate mutating func findFields(
    as documentClass: DocumentClass, _ giroCode: GiroCodeEvidence?
  ) {
    fields = Extraction.fields(
      of: pages, as: documentClass, ownNames: Schooling.current.ownNames, giroCode: giroCode)
    unsureFields = FieldName.allCases.filter { name in
      fields[name].map { $0.confidence < Self.sureMin } ?? false
    }
  }
}
