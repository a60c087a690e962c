import Invoice
import InvoiceRules

/// Amounts have two decimals at most: BR-DEC-01 to BR-DEC-28.
///
/// As in the artefacts every character behind the point counts, a closing zero or space as well.
enum DecimalElements {
  static let ofUBL =
    [
      ("BR-DEC-01", "BT-92", "cac:AllowanceCharge", "cbc:Amount", .allowance),
      ("BR-DEC-02", "BT-93", "cac:AllowanceCharge", "cbc:BaseAmount", .allowance),
      ("BR-DEC-05", "BT-99", "cac:AllowanceCharge", "cbc:Amount", .charge),
      ("BR-DEC-06", "BT-100", "cac:AllowanceCharge", "cbc:BaseAmount", .charge),
      ("BR-DEC-09", "BT-106", "//cac:LegalMonetaryTotal", "cbc:LineExtensionAmount", nil),
      ("BR-DEC-10", "BT-107", "//cac:LegalMonetaryTotal", "cbc:AllowanceTotalAmount", nil),
      ("BR-DEC-11", "BT-108", "//cac:LegalMonetaryTotal", "cbc:ChargeTotalAmount", nil),
      ("BR-DEC-12", "BT-109", "//cac:LegalMonetaryTotal", "cbc:TaxExclusiveAmount", nil),
      ("BR-DEC-14", "BT-112", "//cac:LegalMonetaryTotal", "cbc:TaxInclusiveAmount", nil),
      ("BR-DEC-16", "BT-113", "//cac:LegalMonetaryTotal", "cbc:PrepaidAmount", nil),
      ("BR-DEC-17", "BT-114", "//cac:LegalMonetaryTotal", "cbc:PayableRoundingAmount", nil),
      ("BR-DEC-18", "BT-115", "//cac:LegalMonetaryTotal", "cbc:PayableAmount", nil),
      ("BR-DEC-19", "BT-116", "//cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxableAmount", nil),
      ("BR-DEC-20", "BT-117", "//cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxAmount", nil),
      ("BR-DEC-23", "BT-131", lineInUBL, "cbc:LineExtensionAmount", nil),
      ("BR-DEC-24", "BT-136", "\(lineInUBL)/cac:AllowanceCharge", "cbc:Amount", .allowance),
      ("BR-DEC-25", "BT-137", "\(lineInUBL)/cac:AllowanceCharge", "cbc:BaseAmount", .allowance),
      ("BR-DEC-27", "BT-141", "\(lineInUBL)/cac:AllowanceCharge", "cbc:Amount", .charge),
      ("BR-DEC-28", "BT-142", "\(lineInUBL)/cac:AllowanceCharge", "cbc:BaseAmount", .charge),
    ].map(rule) + [
      vatTotalInUBL("BR-DEC-13", "BT-110", "cbc:DocumentCurrencyCode"),
      vatTotalInUBL("BR-DEC-15", "BT-111", "cbc:TaxCurrencyCode"),
    ]

  static let ofCII =
    [
      ("BR-DEC-01", "BT-92", itemInCII, "ram:ActualAmount", .allowance),
      ("BR-DEC-02", "BT-93", itemInCII, "ram:BasisAmount", .allowance),
      ("BR-DEC-05", "BT-99", itemInCII, "ram:ActualAmount", .charge),
      ("BR-DEC-06", "BT-100", itemInCII, "ram:BasisAmount", .charge),
      ("BR-DEC-09", "BT-106", totalsInCII, "ram:LineTotalAmount", nil),
      ("BR-DEC-10", "BT-107", totalsInCII, "ram:AllowanceTotalAmount", nil),
      ("BR-DEC-11", "BT-108", totalsInCII, "ram:ChargeTotalAmount", nil),
      ("BR-DEC-12", "BT-109", totalsInCII, "ram:TaxBasisTotalAmount", nil),
      ("BR-DEC-14", "BT-112", totalsInCII, "ram:GrandTotalAmount", nil),
      ("BR-DEC-16", "BT-113", totalsInCII, "ram:TotalPrepaidAmount", nil),
      ("BR-DEC-17", "BT-114", totalsInCII, "ram:RoundingAmount", nil),
      ("BR-DEC-18", "BT-115", totalsInCII, "ram:DuePayableAmount", nil),
      ("BR-DEC-19", "BT-116", taxInCII, "ram:BasisAmount", nil),
      ("BR-DEC-20", "BT-117", taxInCII, "ram:CalculatedAmount", nil),
      (
        "BR-DEC-23", "BT-131", "//ram:IncludedSupplyChainTradeLineItem",
        """
        ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation\
        /ram:LineTotalAmount
        """, nil
      ),
      ("BR-DEC-24", "BT-136", lineItemInCII, "ram:ActualAmount", .allowance),
      ("BR-DEC-25", "BT-137", lineItemInCII, "ram:BasisAmount", .allowance),
      ("BR-DEC-27", "BT-141", lineItemInCII, "ram:ActualAmount", .charge),
      ("BR-DEC-28", "BT-142", lineItemInCII, "ram:BasisAmount", .charge),
    ].map(rule) + [
      vatTotalInCII("BR-DEC-13", "BT-110", currencyInCII),
      vatTotalInCII("BR-DEC-15", "BT-111", accountingCurrencyInCII),
    ]

  private static let lineInUBL = "//cac:InvoiceLine|cac:CreditNoteLine"
  private static let settlement = "//ram:ApplicableHeaderTradeSettlement"
  private static let itemInCII = "\(settlement)/ram:SpecifiedTradeAllowanceCharge"
  private static let taxInCII = "\(settlement)/ram:ApplicableTradeTax"
  private static let totalsInCII = "//ram:SpecifiedTradeSettlementHeaderMonetarySummation"
  private static let lineItemInCII =
    "//ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge"

  /// What an amount must be of for its rule to be asked.
  private enum Kind: Sendable {
    case allowance, charge
  }

  private static let indicator: XMLPath =
    "cbc:ChargeIndicator | ram:ChargeIndicator/udt:Indicator"

  private static func rule(
    _ id: String, _ term: Term, _ holder: String, _ amount: String, _ kind: Kind?
  ) -> SyntaxRule {
    let amount = XMLPath(amount)
    return rule(id, term, at: SyntaxPath(stringLiteral: holder)) { holder in
      if let kind {
        let isCharge = holder.elements(at: indicator).map(\.indicator)
        guard isCharge.contains(kind == .charge) else { return true }
      }
      return !(holder.element(at: amount)?.hasMoreThanCents ?? false)
    }
  }

  private static func rule(
    _ id: String, _ term: Term, at path: SyntaxPath,
    holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    let name = term.name
    return .each(
      id, at: path, terms: [term],
      Wording(
        """
        \(name?.germanNominative.capitalizedFirst ?? "") (\(term)) hat mehr als zwei \
        Nachkommastellen. Bitte runden Sie den Betrag auf zwei Stellen.
        """,
        """
        The \(name?.englishInSentence ?? "") (\(term)) has more than two decimals. Please round \
        the amount to two.
        """), holds: holds)
  }
}

// MARK: - VAT totals, of which there may be one in another currency

extension DecimalElements {
  private static let currencyID = XMLName("currencyID")

  /// The artefacts look for the currency inside the amount, where no invoice has it.
  private static func vatTotalInUBL(
    _ id: String, _ term: Term, _ currency: XMLPath
  ) -> SyntaxRule {
    rule(id, term, at: "//cac:TaxTotal/cbc:TaxAmount") { amount in
      guard let code = amount.attribute(currencyID)?.bytes else { return true }
      return !amount.elements(at: currency).contains { $0.exactText.elementsEqual(code) }
        || !amount.hasMoreThanCents
    }
  }

  private static let taxTotal: XMLPath = "ram:TaxTotalAmount"
  private static let currencyInCII: XMLPath = "\(trade)/ram:InvoiceCurrencyCode"
  private static let accountingCurrencyInCII: XMLPath = "\(trade)/ram:TaxCurrencyCode"
  private static let trade =
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"

  /// Content with one total that is right.
  ///
  /// What is in another currency than the invoice passes
  /// for BT-110, and no accounting currency for BT-111; closing zeros do not count.
  private static func vatTotalInCII(
    _ id: String, _ term: Term, _ currency: XMLPath
  ) -> SyntaxRule {
    rule(id, term, at: SyntaxPath(stringLiteral: totalsInCII)) { summation in
      let totals = summation.elements(at: taxTotal)
      let codes = summation.tree.root.elements(at: currency).map(\.exactText)
      if totals.isEmpty || codes.isEmpty { return true }
      return totals.contains { total in
        let code = total.attribute(currencyID)?.bytes
        guard let code, codes.contains(where: { $0.elementsEqual(code) }) else {
          return term == "BT-110"
        }
        return total.number.map { $0.rounded(to: 2, .halfUp) == $0 } ?? false
      }
    }
  }
}
