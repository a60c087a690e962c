@testable import Reading

/// Direct debits with and without creditor (BR-DE-30) and debited account (BR-DE-31).
enum DirectDebitCases {
  static let all: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "BR-DE-30",
      breaks: [mandate, mandate + seller("SEPA ") + payee("0088")],
      keeps: [mandate + seller("SEPA"), mandate + payee("SEPA"), "".inside("cac:PaymentMeans")]),
    .ubl(
      "BR-DE-31", breaks: [mandate],
      keeps: [
        "".inside("cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID"),
        "".inside("cac:PaymentMeans"),
      ]),
    .cii(
      "BR-DE-30",
      breaks: [debit(mandated), debit(debited), debit(mandated, debited), debit(creditor)],
      keeps: [
        debit(creditor, mandated), debit(creditor, debited), debit(mandated, debited, creditor),
        debit(),
      ]),
    .cii(
      "BR-DE-31",
      breaks: [debit(mandated), debit(creditor), debit(mandated, creditor), debit(debited)],
      keeps: [debit(debited, mandated), debit(debited, creditor), debit()]),
  ]

  private static let mandate = "".inside("cac:PaymentMeans/cac:PaymentMandate")

  private static func seller(_ scheme: String) -> String {
    identifier(scheme).inside("cac:AccountingSupplierParty/cac:Party")
  }

  private static func payee(_ scheme: String) -> String {
    identifier(scheme).inside("cac:PayeeParty")
  }

  private static func identifier(_ scheme: String) -> String {
    "1".inside("cac:PartyIdentification/cbc:ID schemeID='\(scheme)'")
  }

  private static let mandated = "".inside("ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID")
  private static let creditor = "".inside("ram:CreditorReferenceID")
  private static let debited = "".inside(
    """
    ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount/ram:IBANID
    """)

  private static func debit(_ parts: String...) -> String {
    parts.joined()
      .inside("rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement")
  }
}
