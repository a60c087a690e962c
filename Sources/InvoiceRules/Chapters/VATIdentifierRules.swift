import Invoice

/// BR-CO-09: a VAT identifier begins with the code of its country.
enum VATIdentifierRules {
  static let rule = Rule(
    id: "BR-CO-09", severity: .fatal, terms: ["BT-31", "BT-48", "BT-63"],
    wording: Wording(
      """
      Eine Umsatzsteuer-Identifikationsnummer beginnt nicht mit dem Code eines Landes (ISO 3166-1, \
      für Griechenland auch EL). Bitte berichtigen Sie die Nummer.
      """,
      """
      A VAT identifier does not begin with the code of a country (ISO 3166-1, for Greece EL as \
      well). Please correct the identifier.
      """)
  ) { examination in
    let invoice = examination.invoice
    let identifiers = [
      invoice.seller.vatIdentifier, invoice.buyer.vatIdentifier,
      invoice.taxRepresentative?.vatIdentifier,
    ]
    return identifiers.compactMap(\.self)
      .filter { !hasCountry($0, examination.binding) }
      .map { _ in Breach(place: .invoice, isIncalculable: false) }
  }

  private static func hasCountry(_ identifier: String, _ binding: SyntaxBinding) -> Bool {
    let prefix = identifier.prefix(2)
    return switch binding {
    // The artefacts look for the two letters anywhere in their list: one letter is enough.
    case .ubl:
      prefix.count < 2
        ? AllowedCodes.vatPrefixesInUBL.hasCode(beginningWith: prefix)
        : AllowedCodes.vatPrefixesInUBL.contains(String(prefix))
    case .cii: AllowedCodes.vatPrefixesInCII.contains(String(prefix))
    }
  }
}
