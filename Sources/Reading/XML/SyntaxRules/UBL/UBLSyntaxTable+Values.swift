import InvoiceRules

/// Rules of UBL about values that no table's shape says.
extension UBLSyntaxTable {
  static let valueRules: [SyntaxRule] = [
    oneReason("UBL-SR-30", of: false, Wording("Nachlass", "An allowance")),
    oneReason("UBL-SR-31", of: true, Wording("Zuschlag", "A charge")),
    sameEverywhere("UBL-SR-44", "//cbc:PaymentID", "PaymentID"),
    sameEverywhere("UBL-SR-47", "//cbc:PaymentMeansCode", "PaymentMeansCode"),
    .own(
      "UBL-DT-01", at: "Amount",
      Wording(
        """
        Der Betrag hat mehr als zwei Nachkommastellen. Bitte geben Sie ihn auf den Cent gerundet \
        an, ohne Leerzeichen dahinter.
        """,
        """
        The amount has more than two decimals. Please round it to cents, without white space \
        behind it.
        """), appeal: outsideOfDiscountedPrices
    ) { $0.hasMoreThanCents ? $0 : nil },
    .gathered(
      "UBL-DT-18", .warning, at: "//@name",
      Wording(
        """
        Das Attribut „name“ ist in einer EN-16931-Rechnung nur am Element „PaymentMeansCode“ \
        vorgesehen. Bitte lassen Sie es sonst weg.
        """,
        """
        In an EN 16931 invoice the attribute “name” has a place only at the element \
        “PaymentMeansCode”. Please leave it out elsewhere.
        """)
    ) { elements in
      elements.filter { $0.name.qualified != "cbc:PaymentMeansCode" }.prefix(1).map(\.self)
    },
  ]

  private static func oneReason(_ id: String, of isCharge: Bool, _ kind: Wording) -> SyntaxRule {
    .own(
      id, at: "AllowanceCharge",
      Wording(
        """
        Ein \(kind.german) darf höchstens ein Element „AllowanceChargeReason“ enthalten. Bitte \
        geben Sie den Grund nur einmal an.
        """,
        """
        \(kind.english) may contain only one element “AllowanceChargeReason”. Please state the \
        reason once.
        """)
    ) { item in
      let indicators = item.elements(at: Path.chargeIndicator).map(\.indicator)
      // What is both an allowance and a charge belongs to the rule for allowances.
      let isOfKind = indicators.contains(isCharge) && !(isCharge && indicators.contains(false))
      return isOfKind ? item.elements(at: Path.allowanceChargeReason).second : nil
    }
  }

  private static func sameEverywhere(
    _ id: String, _ path: SyntaxPath, _ name: String
  ) -> SyntaxRule {
    .gathered(
      id, at: path,
      Wording(
        """
        Alle Elemente „\(name)“ der Rechnung müssen denselben Wert haben. Bitte geben Sie überall \
        denselben an.
        """,
        """
        All elements “\(name)” of the invoice must have the same value. Please state the same \
        everywhere.
        """)
    ) { elements in
      let first = elements[0].exactText
      return elements.filter { $0.exactText != first }.prefix(1).map(\.self)
    }
  }

  /// Amounts within a price that has a discount may be as exact as prices are.
  @Sendable private static func outsideOfDiscountedPrices(
    _ amounts: [XMLElement]
  ) -> [XMLElement] {
    // A price may hold many amounts; its children are searched once.
    var isDiscounted: [Int32: Bool] = [:]
    return amounts.filter { amount in
      !amount.hasAncestor { element in
        guard element.name.qualified == "cac:Price" else { return false }
        if let known = isDiscounted[element.index] { return known }
        let answer = element.has(Path.allowanceCharge)
        isDiscounted[element.index] = answer
        return answer
      }
    }
  }
}

/// Made once, not at each look.
private enum Path {
  static let chargeIndicator: XMLPath = "cbc:ChargeIndicator"
  static let allowanceChargeReason: XMLPath = "cbc:AllowanceChargeReason"
  static let allowanceCharge: XMLPath = "cac:AllowanceCharge"
}
