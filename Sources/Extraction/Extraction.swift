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
    let fields =
      giroCode?.supporting(document.fields, isRecognized: isRecognized) ?? document.fields
    return fields.filter { documentClass.expectedFields.contains($0.key) }
  }
}
