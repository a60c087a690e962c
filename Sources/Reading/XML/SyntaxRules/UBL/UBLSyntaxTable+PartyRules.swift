import InvoiceRules

/// Rules of UBL about parties that no table's shape says.
extension UBLSyntaxTable {
  static let partyRules: [SyntaxRule] = [
    oneTaxNumber(
      "UBL-SR-12", of: "AccountingSupplierParty",
      Wording("Umsatzsteuer-Identifikationsnummer", "VAT identifier"), isVAT: true),
    oneTaxNumber(
      "UBL-SR-13", of: "AccountingSupplierParty", Wording("Steuernummer", "tax number"),
      isVAT: false),
    oneTaxNumber(
      "UBL-SR-18", of: "AccountingCustomerParty",
      Wording("Umsatzsteuer-Identifikationsnummer", "VAT identifier"), isVAT: true),
    oneOfPayee("UBL-SR-19", "PartyName/Name") { $0.elements(at: Path.partyNameName) },
    oneOfPayee("UBL-SR-20", "PartyIdentification/ID") { payee in
      payee.elements(at: Path.partyIdentificationID).filter { !isSEPA($0) }
    },
    oneOfPayee("UBL-SR-21", "PartyLegalEntity/CompanyID") {
      $0.elements(at: Path.partyLegalEntityCompanyID)
    },
    .gathered(
      "UBL-SR-29", at: "//cac:PartyIdentification/cbc:ID",
      Wording(
        """
        Es darf höchstens eine Gläubiger-Identifikationsnummer („PartyIdentification/ID“ mit \
        „schemeID“ SEPA) geben. Bitte geben Sie sie nur einmal an.
        """,
        """
        There may be only one bank assigned creditor identifier (“PartyIdentification/ID” with \
        “schemeID” SEPA). Please state it once.
        """)
    ) { identifiers in identifiers.filter(isSEPA).dropFirst().prefix(1).map(\.self) },
    .own(
      "UBL-SR-53", at: "PartyTaxScheme",
      Wording(
        """
        Zu „PartyTaxScheme“ gehören das Element „CompanyID“ und das Element „TaxScheme/ID“. Bitte \
        geben Sie beide an.
        """,
        """
        “PartyTaxScheme” needs the element “CompanyID” and the element “TaxScheme/ID”. Please \
        state both.
        """)
    ) { $0.has(Path.taxSchemeID) && $0.has(Path.companyID) ? nil : $0 },
  ]

  private static func isSEPA(_ identifier: XMLElement) -> Bool {
    identifier.attribute(schemeID)?.text.uppercased() == "SEPA"
  }

  private static func oneTaxNumber(
    _ id: String, of party: String, _ number: Wording, isVAT: Bool
  ) -> SyntaxRule {
    let schemes = XMLPath("cac:\(party)/cac:Party/cac:PartyTaxScheme")
    let sign = isVAT ? "VAT" : "≠ VAT"
    return .own(
      id, at: SyntaxContext.invoice,
      Wording(
        """
        In „\(party)“ darf es höchstens eine \(number.german) geben („PartyTaxScheme/CompanyID“ \
        mit „TaxScheme/ID“ \(sign)). Bitte geben Sie sie nur einmal an.
        """,
        """
        “\(party)” may have only one \(number.english) (“PartyTaxScheme/CompanyID” with \
        “TaxScheme/ID” \(sign)). Please state it once.
        """)
    ) { invoice in
      invoice.elements(at: schemes).filter { scheme in
        scheme.elements(at: Path.taxScheme).contains { hasVAT($0) == isVAT }
      }.flatMap { $0.elements(at: Path.companyID) }.second
    }
  }

  /// A scheme without an identifier is none of VAT.
  private static func hasVAT(_ scheme: XMLElement) -> Bool {
    scheme.element(at: Path.id)?.capitals.isExactly("VAT") ?? false
  }

  /// The payee may state something once, and must have another name than the seller.
  ///
  /// So the artefacts say it: a payee without a name, or one that no seller's name differs from,
  /// violates the rule whatever else it states.
  private static func oneOfPayee(
    _ id: String, _ path: String, found: @escaping @Sendable (XMLElement) -> [XMLElement]
  ) -> SyntaxRule {
    .own(
      id, at: "Payee",
      Wording(
        """
        „PayeeParty“ ist nur für einen Zahlungsempfänger vorgesehen, der anders heißt als der \
        Verkäufer, und darf das Element „\(path)“ höchstens einmal enthalten. Bitte geben Sie \
        „PayeeParty“ nur dann an und das Element nur einmal.
        """,
        """
        “PayeeParty” is for a payee of another name than the seller's, and may contain the element \
        “\(path)” only once. Please state “PayeeParty” only then, and the element once.
        """),
      appeal: { payees in
        // The sellers stand beside the payees and are searched once for them all.
        var sellers: [Int32: [XMLElement]] = [:]
        return payees.filter { payee in
          guard let parent = payee.parent, found(payee).count <= 1 else { return true }
          let names = sellers[parent.index] ?? differentNames(of: parent)
          sellers[parent.index] = names
          return !isNamed(payee, otherThan: names)
        }
      }, violation: { $0 })
  }

  /// Two sellers' names that differ, or one if none does: one of two differs from any third.
  private static func differentNames(of document: XMLElement) -> [XMLElement] {
    let names = document.elements(at: Path.sellerName)
    guard let first = names.first else { return [] }
    let text = first.exactText
    return [first] + names.filter { $0.exactText != text }.prefix(1)
  }

  /// Whether a name of the payee differs from one of the seller's.
  private static func isNamed(_ payee: XMLElement, otherThan sellers: [XMLElement]) -> Bool {
    payee.elements(at: Path.partyNameName).contains { name in
      let text = name.exactText
      return sellers.contains { $0.exactText != text }
    }
  }
}

/// Made once, not at each look.
private enum Path {
  static let partyNameName: XMLPath = "cac:PartyName/cbc:Name"
  static let partyIdentificationID: XMLPath = "cac:PartyIdentification/cbc:ID"
  static let partyLegalEntityCompanyID: XMLPath = "cac:PartyLegalEntity/cbc:CompanyID"
  static let taxSchemeID: XMLPath = "cac:TaxScheme/cbc:ID"
  static let companyID: XMLPath = "cbc:CompanyID"
  static let taxScheme: XMLPath = "cac:TaxScheme"
  static let id: XMLPath = "cbc:ID"
  static let sellerName: XMLPath =
    "cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName"
}
