import Invoice
import InvoiceRules

/// Rules of CII about items, parties and payment that no table's shape says.
extension CIISyntaxTable {
  static let tradeRules: [SyntaxRule] = [
    .own(
      "CII-SR-046", at: "Product",
      Wording(
        """
        Am Element „SpecifiedTradeProduct/GlobalID“ fehlt das Attribut „schemeID“. Bitte geben \
        Sie an, zu welchem Schema die Kennung gehört.
        """,
        """
        The element “SpecifiedTradeProduct/GlobalID” lacks the attribute “schemeID”. Please state \
        the scheme of the identifier.
        """)
    ) { product in
      let identifiers = product.elements(at: Path.globalID)
      return identifiers.contains { $0.attribute(schemeID) != nil } ? nil : identifiers.first
    },
    .own(
      "CII-SR-090", at: "Product",
      Wording(
        """
        Die Herkunft eines Artikels („OriginTradeCountry“) braucht genau ein Element „ID“. Bitte \
        geben Sie den Code des Landes einmal an.
        """,
        """
        The origin of an item (“OriginTradeCountry”) needs exactly one element “ID”. Please state \
        the code of the country once.
        """)
    ) { product in
      guard let country = product.element(at: Path.originTradeCountry) else { return nil }
      let codes = product.elements(at: Path.originTradeCountryID)
      return codes.count == 1 ? nil : codes.second ?? country
    },
    .own(
      "CII-SR-119", .warning, at: "LineAgreement",
      Wording(
        """
        Am Bruttopreis („GrossPriceProductTradePrice“) sind nur Nachlässe vorgesehen: ein \
        „AppliedTradeAllowanceCharge“ mit dem „ChargeIndicator“ false und einem „ActualAmount“. \
        Bitte geben Sie beide an oder keines.
        """,
        """
        The gross price (“GrossPriceProductTradePrice”) may only have an allowance: an \
        “AppliedTradeAllowanceCharge” with the “ChargeIndicator” false and an “ActualAmount”. \
        Please state both or none.
        """)
    ) { agreement in
      guard let first = agreement.element(at: Path.priceAllowance) else { return nil }
      let items = agreement.elements(at: Path.priceAllowance)
      let hasAmount = items.contains { $0.has(Path.actualAmount) }
      guard items.contains(where: { $0.has(Path.chargeIndicator) }) else {
        return hasAmount ? first : nil
      }
      let isAllowance = items.flatMap { $0.elements(at: Path.chargeIndicatorIndicator) }
        .contains { $0.indicator == false }
      return isAllowance && hasAmount ? nil : first
    },
    oneIdentifier("CII-SR-449", "Delivery", "ShipToTradeParty"),
    oneIdentifier("CII-SR-450", "Agreement", "BuyerTradeParty"),
    oneIdentifier("CII-SR-451", "Settlement", "PayeeTradeParty"),
    notBoth(
      "CII-SR-465", "Agreement", "SellerTradeParty/DefinedTradeContact", "PersonName",
      "DepartmentName", ["BT-41"]),
    notBoth(
      "CII-SR-466", "Agreement", "BuyerTradeParty/DefinedTradeContact", "PersonName",
      "DepartmentName", ["BT-56"]),
    .own(
      "CII-SR-470", at: "Settlement", terms: ["BT-84"],
      Wording(
        """
        Bei einer Überweisung („TypeCode“ 30 oder 58) fehlt in \
        „PayeePartyCreditorFinancialAccount“ das Konto. Bitte geben Sie „IBANID“ oder \
        „ProprietaryID“ an.
        """,
        """
        A credit transfer (“TypeCode” 30 or 58) lacks the account in \
        “PayeePartyCreditorFinancialAccount”. Please state “IBANID” or “ProprietaryID”.
        """)
    ) { settlement in
      return settlement.elements(at: Path.specifiedTradeSettlementPaymentMeans).first { means in
        (means.has(Path.typeCode, normalized: "30") || means.has(Path.typeCode, normalized: "58"))
          && !means.has(Path.iban) && !means.has(Path.proprietaryID)
      }
    },
  ]

  private static let schemeID = XMLName("schemeID")

  private static func oneIdentifier(
    _ id: String, _ context: String, _ party: String
  ) -> SyntaxRule {
    notBoth(id, context, party, "ID", "GlobalID", [])
  }

  private static func notBoth(
    _ id: String, _ context: String, _ path: String, _ one: String, _ other: String,
    _ terms: [Term]
  ) -> SyntaxRule {
    let parent = "ram:" + path.split(separator: "/").joined(separator: "/ram:")
    let (first, second) = (XMLPath("\(parent)/ram:\(one)"), XMLPath("\(parent)/ram:\(other)"))
    return .own(
      id, .warning, at: context, terms: terms,
      Wording(
        """
        In „\(path)“ darf nur eines der Elemente „\(one)“ und „\(other)“ stehen. Bitte lassen Sie \
        eines weg.
        """,
        """
        “\(path)” may contain only one of the elements “\(one)” and “\(other)”. Please leave out \
        one.
        """)
    ) { $0.has(first) ? $0.element(at: second) : nil }
  }
}

/// Made once, not at each look.
private enum Path {
  static let priceAllowance: XMLPath =
    "ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge"
  static let iban: XMLPath = "ram:PayeePartyCreditorFinancialAccount/ram:IBANID"
  static let proprietaryID: XMLPath = "ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID"
  static let globalID: XMLPath = "ram:GlobalID"
  static let originTradeCountry: XMLPath = "ram:OriginTradeCountry"
  static let originTradeCountryID: XMLPath = "ram:OriginTradeCountry/ram:ID"
  static let actualAmount: XMLPath = "ram:ActualAmount"
  static let chargeIndicator: XMLPath = "ram:ChargeIndicator"
  static let chargeIndicatorIndicator: XMLPath = "ram:ChargeIndicator/udt:Indicator"
  static let specifiedTradeSettlementPaymentMeans: XMLPath =
    "ram:SpecifiedTradeSettlementPaymentMeans"
  static let typeCode: XMLPath = "ram:TypeCode"
}
