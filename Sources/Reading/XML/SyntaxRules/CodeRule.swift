import Invoice
import InvoiceRules

/// Rules that a code must be one of a list, wherever its element stands (BR-CL-01 to BR-CL-26).
extension SyntaxRule {
  /// Where an element has its code.
  enum CodePlace: Sendable {
    case text
    /// In an attribute; an element without it has no code to be judged.
    case attribute(XMLName)
    /// In an attribute that must be there.
    case requiredAttribute(XMLName)
  }

  /// Every element at `path` that `counts` has a code of `list`.
  static func code(
    _ id: String, at path: SyntaxPath, _ place: CodePlace = .text, terms: [Term],
    _ list: AllowedCodes, _ title: Wording,
    where counts: @escaping @Sendable (XMLElement) -> Bool = { _ in true }
  ) -> SyntaxRule {
    code(id, at: path, place, terms: terms, title, where: counts) { code, _ in
      list.contains(code)
    }
  }

  /// The same where what is allowed is more than a list.
  static func code(
    _ id: String, at path: SyntaxPath, _ place: CodePlace = .text, terms: [Term],
    _ title: Wording, where counts: @escaping @Sendable (XMLElement) -> Bool = { _ in true },
    isAllowed: @escaping @Sendable (_ code: String, XMLElement) -> Bool
  ) -> SyntaxRule {
    .each(
      id, at: path, terms: terms,
      Wording(
        """
        Ein Code steht nicht in der Liste „\(title.german)“. Bitte verwenden Sie einen Code aus \
        dieser Liste.
        """,
        """
        A code is not in the list “\(title.english)”. Please use a code of that list.
        """)
    ) { element in
      guard counts(element), let code = place.code(of: element) else { return true }
      return isAllowed(code, element)
    }
  }
}

extension SyntaxRule {
  /// BR-51: of a card number only the first six and the last four digits may be shown.
  static func cardNumber(
    _ severity: Severity, at path: SyntaxPath, length: @escaping @Sendable (XMLElement) -> Int
  ) -> SyntaxRule {
    .each(
      "BR-51", severity, at: path, terms: ["BT-87"],
      Wording(
        """
        Die Kartennummer (BT-87) ist länger als zehn Zeichen. Bitte geben Sie höchstens die ersten \
        sechs und die letzten vier Ziffern an.
        """,
        """
        The card number (BT-87) has more than ten characters. Please state at most the first six \
        and the last four digits.
        """)
    ) { length($0) <= shownDigitsMax }
  }

  private static let shownDigitsMax = 10
}

extension SyntaxRule.CodePlace {
  fileprivate func code(of element: XMLElement) -> String? {
    switch self {
    case .text: String(decoding: element.exactText.normalized, as: UTF8.self)
    case .attribute(let name): attribute(name, of: element)
    case .requiredAttribute(let name): attribute(name, of: element) ?? ""
    }
  }

  private func attribute(_ name: XMLName, of element: XMLElement) -> String? {
    element.attribute(name).map { String(decoding: $0.bytes.normalized, as: UTF8.self) }
  }
}

extension XMLElement {
  /// Whether an element around it has the name.
  func isInside(_ name: XMLName) -> Bool {
    guard let place = tree.place(of: name) else { return false }
    var around = parent
    while let element = around {
      if tree.nodes[Int(element.index)].name == place { return true }
      around = element.parent
    }
    return false
  }
}

/// The titles of code lists that both syntaxes have, and what they allow beyond them.
enum CodeTitles {
  static let currencies = Wording("Währungen (ISO 4217)", "Currencies (ISO 4217)")
  static let countries = Wording("Länder (ISO 3166-1)", "Countries (ISO 3166-1)")
  static let identifierSchemes = Wording(
    "Schemata von Kennungen (ISO/IEC 6523)", "Schemes of identifiers (ISO/IEC 6523)")
  static let addressSchemes = Wording(
    "Schemata elektronischer Adressen (EAS)", "Schemes of electronic addresses (EAS)")
  static let documentTypes = Wording("Rechnungsarten (UNTDID 1001)", "Invoice types (UNTDID 1001)")
  static let vatPointDates = Wording(
    "Fälligkeit der Umsatzsteuer (UNTDID 2005)", "Value added tax point date (UNTDID 2005)")
  static let objectSchemes = Wording("Arten von Bezügen (UNTDID 1153)", "References (UNTDID 1153)")
  static let noteSubjects = Wording(
    "Betreff von Notizen (UNTDID 4451)", "Note subjects (UNTDID 4451)")
  static let itemClassifications = Wording(
    "Arten der Artikeleinstufung (UNTDID 7143)", "Item classifications (UNTDID 7143)")
  static let paymentMeans = Wording("Zahlungsarten (UNTDID 4461)", "Means of payment (UNTDID 4461)")
  static let vatCategories = Wording(
    "Umsatzsteuerkategorien (UNTDID 5305)", "VAT categories (UNTDID 5305)")
  static let allowanceReasons = Wording(
    "Gründe von Nachlässen (UNTDID 5189)", "Reasons of allowances (UNTDID 5189)")
  static let chargeReasons = Wording(
    "Gründe von Zuschlägen (UNTDID 7161)", "Reasons of charges (UNTDID 7161)")
  static let exemptionReasons = Wording(
    "Gründe von Steuerbefreiungen (VATEX)", "Reasons of VAT exemptions (VATEX)")
  static let units = Wording(
    "Maßeinheiten (UN/ECE Rec. 20 und 21)", "Units of measure (UN/ECE Rec. 20 and 21)")
  static let mimeTypes = Wording("Dateiarten von Anhängen", "Types of attached documents")

  /// The kinds of files that may be attached (BT-125).
  static let allowedMimeTypes: Set<String> = [
    "application/pdf", "image/png", "image/jpeg", "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
  ]
}
