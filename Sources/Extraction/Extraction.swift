package import ReadResult

/// Finds the fields of a document in the words of its pages.
package enum Extraction {
  /// Returns the fields that were found in the pages of a document.
  ///
  /// The class decides which fields there can be; `ownNames` are those of the own companies, which
  /// are never the seller. `giroCode` is the document's, if it has one.
  package static func fields(
    of pages: [PageText], as documentClass: DocumentClass, ownNames: [String],
    giroCode: GiroCodeEvidence? = nil
  ) -> [FieldName: ExtractedField] {
    let layout = Layout(pages)
    guard !layout.cells.isEmpty else { return [:] }
    var document = DocumentFields(layout: layout, documentClass: documentClass)
    document.findReferences()
    document.findDates()
    document.findIdentifiers()
    document.findParties(ownNames: ownNames)
    if documentClass.makesClaim { document.findTerms() }
    document.findAmounts()
    let isRecognized = pages.contains { $0.origin == .ocr }
    let fields = document.fields.filter { documentClass.expectedFields.contains($0.key) }
      .calibrated(by: pages)
    // Its witness is as sure as itself, whatever the score of what is printed.
    return (giroCode?.supporting(fields, isRecognized: isRecognized) ?? fields)
      .filter { documentClass.expectedFields.contains($0.key) }
  }

  /// Returns the items of a document that stand in a table, at most ``LineTable/linesMax``.
  package static func lines(
    of pages: [PageText], as documentClass: DocumentClass
  ) -> [ExtractedLine] {
    documentClass.makesClaim ? LineTable(Layout(pages)).lines : []
  }
}

extension [FieldName: ExtractedField] {
  /// The fields with the probability that they are right in the place of their scores.
  fileprivate func calibrated(by pages: [PageText]) -> [FieldName: ExtractedField] {
    var origins: [Int: PageText.Origin] = [:]
    for page in pages { origins[page.number] = page.origin }
    // What follows from other fields is as sure as the worst of the pages.
    let worst = pages.contains { $0.origin == .ocr } ? PageText.Origin.ocr : .textLayer
    var fields: [FieldName: ExtractedField] = [:]
    for (name, field) in self {
      let origin = field.place.flatMap { origins[$0.page] } ?? worst
      let probability = Calibration.probability(
        of: name, score: field.confidence, origin: origin)
      fields[name] = ExtractedField(field.value, confidence: probability, place: field.place)
    }
    return fields
  }
}
