import Invoice
import InvoiceRules

/// BR-DE-30 and -31: a direct debit names the creditor (BT-90) and the debited account (BT-91).
enum DirectDebitElements {
  static let ofUBL = [
    creditor { root in
      root.element(at: mandate) == nil
        || parties.contains { party in
          root.elements(at: party).contains { $0.has(scheme, exactly: "SEPA") }
        }
    },
    debited { root in
      root.element(at: mandate) == nil
        || root.has(debitedAccount)
    },
  ]

  static let ofCII = [
    creditor { root in
      let parts = DebitParts(of: root)
      return parts.isAbsent || parts.hasCreditor && (parts.hasMandate || parts.hasDebited)
    },
    debited { root in
      let parts = DebitParts(of: root)
      return parts.isAbsent || parts.hasDebited && (parts.hasMandate || parts.hasCreditor)
    },
  ]

  private static let mandate: XMLPath = "cac:PaymentMeans/cac:PaymentMandate"
  private static let debitedAccount: XMLPath =
    "cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID"
  private static let scheme = XMLName("schemeID")
  private static let parties: [XMLPath] = [
    "cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID",
    "cac:PayeeParty/cac:PartyIdentification/cbc:ID",
  ]

  /// What there is of a direct debit in CII, which has no group for it.
  private struct DebitParts {
    let hasMandate: Bool
    let hasCreditor: Bool
    let hasDebited: Bool

    init(of root: XMLElement) {
      hasMandate = root.has(Self.mandate)
      hasCreditor = root.has(Self.creditor)
      hasDebited = root.has(Self.debited)
    }

    var isAbsent: Bool { !hasMandate && !hasCreditor && !hasDebited }

    private static let settlement =
      "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"
    private static let mandate = XMLPath(
      "\(settlement)/ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID")
    private static let creditor = XMLPath("\(settlement)/ram:CreditorReferenceID")
    private static let debited = XMLPath(
      """
      \(settlement)/ram:SpecifiedTradeSettlementPaymentMeans\
      /ram:PayerPartyDebtorFinancialAccount/ram:IBANID
      """)
  }

  private static func creditor(holds: @escaping @Sendable (XMLElement) -> Bool) -> SyntaxRule {
    .xrechnung(
      "BR-DE-30", terms: ["BT-90", "BG-19"],
      Wording(
        """
        Für die Lastschrift (BG-19) fehlt die Gläubiger-Identifikationsnummer (BT-90). Bitte \
        ergänzen Sie diese Angabe.
        """,
        """
        The direct debit (BG-19) lacks the bank assigned creditor identifier (BT-90). Please add \
        it.
        """), holds: holds)
  }

  private static func debited(holds: @escaping @Sendable (XMLElement) -> Bool) -> SyntaxRule {
    .xrechnung(
      "BR-DE-31", terms: ["BT-91", "BG-19"],
      Wording(
        """
        Für die Lastschrift (BG-19) fehlt das Konto, das belastet wird (BT-91). Bitte ergänzen Sie \
        diese Angabe.
        """,
        "The direct debit (BG-19) lacks the debited account (BT-91). Please add it."),
      holds: holds)
  }
}
