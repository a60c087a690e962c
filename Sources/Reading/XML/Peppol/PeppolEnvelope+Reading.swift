import Invoice
import InvoiceRules

/// The elements of a Standard Business Document, in which Peppol delivers.
enum SBDH {
  static let root = XMLTree.ExpandedName(
    namespace: XMLNamespace.sbdh, local: "StandardBusinessDocument")
  static let header = XMLTree.ExpandedName(
    namespace: XMLNamespace.sbdh, local: "StandardBusinessDocumentHeader")
  /// What holds a document that is no XML, or is not to be read as such.
  static let binaryContent = XMLTree.ExpandedName(
    namespace: XMLNamespace.peppolContent, local: "BinaryContent")
  static let textContent = XMLTree.ExpandedName(
    namespace: XMLNamespace.peppolContent, local: "TextContent")

  fileprivate static let sender: XMLPath =
    "sbdh:StandardBusinessDocumentHeader/sbdh:Sender/sbdh:Identifier"
  fileprivate static let receiver: XMLPath =
    "sbdh:StandardBusinessDocumentHeader/sbdh:Receiver/sbdh:Identifier"
  fileprivate static let identification: XMLPath =
    "sbdh:StandardBusinessDocumentHeader/sbdh:DocumentIdentification"
  fileprivate static let scopes: XMLPath =
    "sbdh:StandardBusinessDocumentHeader/sbdh:BusinessScope/sbdh:Scope"

  fileprivate static let authority = XMLName("Authority")
  fileprivate static let standard: XMLPath = "sbdh:Standard"
  fileprivate static let typeVersion: XMLPath = "sbdh:TypeVersion"
  fileprivate static let instance: XMLPath = "sbdh:InstanceIdentifier"
  fileprivate static let type: XMLPath = "sbdh:Type"
  fileprivate static let created: XMLPath = "sbdh:CreationDateAndTime"
  fileprivate static let scheme: XMLPath = "sbdh:Identifier"
}

extension PeppolEnvelope {
  /// Characters that are kept of a value; those of Peppol have at most 500.
  private static let charactersMax = 500
  /// Scopes that are looked at.
  private static let scopesMax = 50

  /// Reads the header of an envelope.
  init(root: XMLElement) {
    self.init()
    func participant(_ path: XMLPath) -> Identifier? {
      guard let value = root.value(at: path) else { return nil }
      return Identifier(
        Self.kept(value.trimmed),
        scheme: value.element.attribute(SBDH.authority).map { Self.kept($0.trimmed) })
    }
    sender = participant(SBDH.sender)
    receiver = participant(SBDH.receiver)
    if let identification = root.element(at: SBDH.identification) {
      standard = Self.text(identification, SBDH.standard)
      typeVersion = Self.text(identification, SBDH.typeVersion)
      type = Self.text(identification, SBDH.type)
      instanceIdentifier = Self.text(identification, SBDH.instance)
      createdAt = Self.text(identification, SBDH.created)
    }
    for scope in root.elements(at: SBDH.scopes).prefix(Self.scopesMax) { take(scope) }
  }

  private mutating func take(_ scope: XMLElement) {
    guard let value = Self.text(scope, SBDH.instance) else { return }
    let identifier = Identifier(value, scheme: Self.text(scope, SBDH.scheme))
    switch scope.value(at: SBDH.type)?.trimmed {
    case "DOCUMENTID": documentType = documentType ?? identifier
    case "PROCESSID": process = process ?? identifier
    case "COUNTRY_C1": senderCountry = senderCountry ?? value
    default: break
    }
  }

  private static func text(_ element: XMLElement, _ path: XMLPath) -> String? {
    element.value(at: path).map { kept($0.trimmed) }
  }

  private static func kept(_ text: String) -> String {
    String(text.unicodeScalars.prefix(charactersMax))
  }
}
