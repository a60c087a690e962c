package import ReadResult

/// Why a document is kept apart (A7).
package struct Restriction: Codable, Hashable, Sendable {
  package var documentClass: DocumentClass
  /// Which mark was seen, without any text of the document: `recipient`, `channel`, `subject`,
  /// `words`, `bank` for a statement of a bank, `person` for a class that a person gave, or
  /// `contents` for a document that a sensitive one was taken out of.
  package var mark: String

  package init(documentClass: DocumentClass, mark: String) {
    self.documentClass = documentClass
    self.mark = mark
  }

  /// This with what another mark tells: one of compliance decides the class, since that is the
  /// smaller circle of people.
  package func joined(by other: Restriction?) -> Restriction {
    var joined = self
    if other?.documentClass == .compliance { joined.documentClass = .compliance }
    return joined
  }
}
