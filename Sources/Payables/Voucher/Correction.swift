package import ReadResult

/// What a person set right of a document that is known by its words (C6, C7).
///
/// It holds for every later reading of the document.
package struct Correction: Codable, Hashable, Sendable {
  package var documentClass: DocumentClass?
  /// In the plain form of ``ExtractedField``; an empty text says that the document has no such
  /// field.
  package var fields: [FieldName: String] = [:]
  /// Who said it, as the journal names them; nil in the joined one of several.
  package var by: String?

  package init(documentClass: DocumentClass? = nil, fields: [FieldName: String] = [:]) {
    self.documentClass = documentClass
    self.fields = fields
  }

  /// This and an earlier one; what was said last counts.
  func joined(to earlier: Correction?) -> Correction {
    guard let earlier else { return self }
    return Correction(
      documentClass: documentClass ?? earlier.documentClass,
      fields: earlier.fields.merging(fields) { $1 })
  }
}

extension Reading {
  /// The reading with what a person said.
  func corrected(by correction: Correction?) -> Reading {
    guard let correction else { return self }
    var reading = self
    if let documentClass = correction.documentClass {
      reading.documentClass = documentClass
      reading.classConfidence = 1
    }
    for (name, text) in correction.fields { reading.index.set(name, text) }
    return reading
  }
}
