package import Invoice

/// What the envelope of a document that came by Peppol says (Standard Business Document Header).
package struct PeppolEnvelope: Codable, Hashable, Sendable {
  /// The participants who send and receive, such as `9930:DE123456789`, each with its authority.
  package var sender: Identifier?
  package var receiver: Identifier?
  /// The document type (scope DOCUMENTID): namespace, element, customization and version.
  package var documentType: Identifier?
  /// The process (scope PROCESSID).
  package var process: Identifier?
  /// The country of the sender (scope COUNTRY_C1).
  package var senderCountry: String?
  /// The identifier of the transmission: one that came before is the same transmission.
  package var instanceIdentifier: String?
  /// When it was made, as it stands: `2026-11-22T14:30:00Z`.
  package var createdAt: String?
  /// The standard of the document: the namespace of its root element.
  package var standard: String?
  /// Its version.
  package var typeVersion: String?
  /// Its kind: the local name of its root element.
  package var type: String?
  /// The root element of the document that is in it, as `namespace::Invoice`; nil where there is
  /// none.
  package var payload: String?
  /// How many documents are in it; there must be one.
  package var payloads = 0

  package init() {}
}

/// A document type identifier taken apart (Peppol policy for identifiers).
///
/// `urn:…:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#…::2.1`.
struct PeppolDocumentType: Hashable, Sendable {
  /// `namespace::element`.
  let element: String
  /// What the document's specification identifier (BT-24) must be; nil where it names none.
  let customization: String?
  /// Whether only the beginning of the specification identifier is given.
  let isWildcard: Bool

  init?(_ identifier: String) {
    let halves = identifier.firstSplit(at: "##")
    guard let element = halves.first else { return nil }
    self.element = element
    guard halves.count == 2 else {
      customization = nil
      isWildcard = false
      return
    }
    let specification = halves[1].lastPart(before: "::")
    isWildcard = specification.hasSuffix("*")
    customization = isWildcard ? String(specification.dropLast()) : specification
  }

  /// Whether a document with a specification identifier is of the type.
  func allows(_ specification: String) -> Bool {
    guard let customization else { return true }
    return isWildcard ? specification.hasPrefix(customization) : specification == customization
  }
}

extension String {
  /// The parts before and behind the first `mark`; one where it is not in the text.
  fileprivate func firstSplit(at mark: String) -> [String] {
    guard let range = firstRange(of: mark) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }

  /// What stands before the last `mark`, all where it is not in the text.
  fileprivate func lastPart(before mark: String) -> String {
    guard let range = ranges(of: mark).last else { return self }
    return String(self[..<range.lowerBound])
  }
}
