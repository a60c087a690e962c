package import ReadResult

/// Finds the fields of a document in the words of its pages.
package enum Extraction {
  /// Returns the fields that were found in the pages of a document.
  ///
  /// The class decides which fields there can be; `organisation` is whom the document reached and
  /// what it knows of its suppliers. `giroCode` is the document's, if it has one.
  package static func fields(
    of pages: [PageText], as documentClass: DocumentClass, for organisation: Organisation,
    giroCode: GiroCodeEvidence? = nil
  ) -> [FieldName: ExtractedField] {
    let layout = Layout(pages)
    guard !layout.cells.isEmpty else { return [:] }
    let general = found(in: layout, pages, documentClass, organisation)
    let isRecognized = pages.contains { $0.origin == .ocr }
    func withCode(_ fields: [FieldName: ExtractedField]) -> [FieldName: ExtractedField] {
      // Its witness is as sure as itself, whatever the score of what is printed.
      (giroCode?.supporting(fields, isRecognized: isRecognized) ?? fields)
        .filter { documentClass.expectedFields.contains($0.key) }
    }
    guard
      let memory = organisation.memory(of: layout, general, as: documentClass)
    else { return withCode(general) }
    let judged =
      memory.changesFoundations
      ? found(in: layout, pages, documentClass, organisation, memory) : general
    // A code can't make an account sure that is not the supplier's.
    return memory.doubtingAccount(in: withCode(memory.settled(general, judged: judged)))
  }

  /// The fields with the probability that they are right.
  static func found(
    in layout: Layout, _ pages: [PageText], _ documentClass: DocumentClass,
    _ organisation: Organisation, _ memory: Memory? = nil
  ) -> [FieldName: ExtractedField] {
    var document = DocumentFields(layout: layout, documentClass: documentClass, memory: memory)
    document.findReferences()
    document.findDates()
    document.findIdentifiers(ownNumbers: organisation.ownNumbers)
    document.findParties(ownNames: organisation.ownNames)
    if documentClass.makesClaim { document.findTerms() }
    document.findAmounts()
    return document.fields.filter { documentClass.expectedFields.contains($0.key) }
      .calibrated(by: pages)
  }

  /// Returns the items of a document that stand in a table or are reckoned out, at most
  /// ``LineTable/linesMax``.
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
