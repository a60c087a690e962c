import Invoice
import InvoiceRules

/// The rules of XRechnung, with those of Peppol that it takes over, about elements rather than
/// terms: they ask for what the semantic invoice does not keep apart.
///
/// Both syntaxes have the same rules; what differs is where the elements stand.
enum XRechnungElements {
  static let ofUBL: [SyntaxRule] =
    PeppolElements.ofUBL + DocumentElements.ofUBL + PaymentElements.ofUBL
    + DirectDebitElements.ofUBL + AttachmentElements.ofUBL + ExtensionElements.ofUBL
    + CleanVehicles.ofUBL

  static let ofCII: [SyntaxRule] =
    PeppolElements.ofCII + DocumentElements.ofCII + PaymentElements.ofCII
    + DirectDebitElements.ofCII + AttachmentElements.ofCII + ExtensionElements.ofCII
    + CleanVehicles.ofCII
}

extension SyntaxRule {
  /// A rule of XRechnung about each element at `path`.
  static func xrechnung(
    _ id: String, _ severity: Severity = .fatal, at path: SyntaxPath, terms: [Term],
    _ wording: Wording, of guideline: Guideline = .xrechnung,
    holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    each(id, severity, at: path, terms: terms, wording, holds: holds).asked(of: guideline)
  }

  /// A rule of XRechnung about the invoice as a whole.
  static func xrechnung(
    _ id: String, _ severity: Severity = .fatal, terms: [Term], _ wording: Wording,
    of guideline: Guideline = .xrechnung, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .own(id, severity, at: SyntaxContext.invoice, terms: terms, wording) { root in
      holds(root) ? nil : root
    }.asked(of: guideline)
  }
}

extension XMLElement {
  /// The text as a number, nil if it is none.
  var number: ExactDecimal? { ExactDecimal(value.trimmed) }

  /// Whether the attribute has exactly this text.
  func has(_ attribute: XMLName, exactly text: StaticString) -> Bool {
    self.attribute(attribute).map { $0.bytes.isExactly(text) } ?? false
  }

  /// Whether it stands in the document's root, or in one of the root's elements.
  var isOfDocumentOrLine: Bool {
    guard let parent else { return false }
    return parent.parent == nil || parent.parent?.parent == nil
  }
}
