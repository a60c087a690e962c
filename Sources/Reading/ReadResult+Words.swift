import Classification
import Extraction
import Invoice
import ReadResult

extension ReadResult {
  /// Says what the document is and what it says, by its words and its GiroCode; `known` and
  /// `confirmed` are what a person said of its class and its fields.
  mutating func understandWords(
    as known: DocumentClass?, confirmed: [FieldName: String] = [:]
  ) {
    let giroCode = giroCodeEvidence
    if let invoice {
      words?.findFields(
        as: invoice.typeCode?.isCreditNote == true ? .creditNote : .invoice, giroCode)
    } else {
      words?.understand(as: known, giroCode)
      words?.learn(as: known, confirmed)
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

  fileprivate mutating func understand(as known: DocumentClass?, _ giroCode: GiroCodeEvidence?) {
    let classified = Schooling.current.classifier.classify(pages)
    classes = Array(classified.ranking.prefix(Self.classesMax))
    isClassCertain = classified.isCertain
    isSensitive = classified.isSensitive
    findFields(as: known ?? classes.first?.documentClass ?? .other, giroCode)
  }

  /// Keeps what confirmed fields teach; of a sensitive document nothing is learned (A7).
  fileprivate mutating func learn(as known: DocumentClass?, _ confirmed: [FieldName: String]) {
    guard !isSensitive, !confirmed.isEmpty else { return }
    supplierLesson = Extraction.habits(
      of: pages, as: known ?? classes.first?.documentClass ?? .other, confirmed: confirmed,
      for: Schooling.current.organisation)
  }

  fileprivate mutating func findFields(
    as documentClass: DocumentClass, _ giroCode: GiroCodeEvidence?
  ) {
    fields = Extraction.fields(
      of: pages, as: documentClass, for: Schooling.current.organisation, giroCode: giroCode)
    lines = Extraction.lines(of: pages, as: documentClass)
    unsureFields = FieldName.allCases.filter { name in
      fields[name].map { $0.confidence < sufficientConfidence(for: $0.place) } ?? false
    }
  }

  /// What follows from other fields must be as sure as the worst of the pages demands.
  private func sufficientConfidence(for place: ExtractedField.Place?) -> Double {
    let origin = place.flatMap { place in pages.first { $0.number == place.page }?.origin }
    let worst = pages.contains { $0.origin == .ocr } ? PageText.Origin.ocr : .textLayer
    return (origin ?? worst).sufficientConfidence
  }
}
