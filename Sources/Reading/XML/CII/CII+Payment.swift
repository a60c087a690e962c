import Invoice
import ReadResult

extension CII {
  /// How the invoice is to be paid (BG-16).
  static let payment: [Binding<Invoice>] = [
    .lines("BT-20", "ram:SpecifiedTradePaymentTerms/ram:Description", \.paymentTerms),
    .dateString(
      "BT-9", "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString",
      \.paymentDueDate),
    .groups(
      "BG-16", "ram:SpecifiedTradeSettlementPaymentMeans", \.paymentInstructions, instructions),
    sharedByInstructions,
  ]

  private static let instructions: [Binding<PaymentInstructions>] = [
    .code("BT-81", "ram:TypeCode", \.meansCode),
    .text("BT-82", "ram:Information", \.meansText),
    creditTransfer,
    .group(
      "BG-18", "ram:ApplicableTradeSettlementFinancialCard", \.card,
      [
        .token("BT-87", "ram:ID", \.primaryAccountNumber),
        .text("BT-88", "ram:CardholderName", \.holderName),
      ]),
    .group(
      "BG-19", "ram:PayerPartyDebtorFinancialAccount[ram:IBANID]", \.directDebit,
      [.token("BT-91", "ram:IBANID", \.debitedAccount)]),
  ]

  /// A credit transfer (BG-17) is there where an account is; the BIC stands beside the account.
  private static let creditTransfer = Binding<PaymentInstructions>(
    terms: ["BG-17"] + transferRows.terms()
  ) { element, instructions, run throws(ReadFailure) in
    guard element.element(at: account) != nil else { return }
    var transfer = CreditTransfer()
    try element.fill(&transfer, by: transferRows, &run)
    instructions.creditTransfers = [transfer]
  }

  private static let account: XMLPath = "ram:PayeePartyCreditorFinancialAccount"

  private static let transferRows: [Binding<CreditTransfer>] = [
    .token(
      "BT-84",
      """
      ram:PayeePartyCreditorFinancialAccount/ram:IBANID \
      | ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID
      """, \.account),
    .text("BT-85", "ram:PayeePartyCreditorFinancialAccount/ram:AccountName", \.accountName),
    .token("BT-86", "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID", \.serviceProvider),
  ]

  /// What CII says once for all instructions: remittance information (BT-83), the mandate (BT-89)
  /// and the creditor (BT-90).
  ///
  /// Where there are no instructions they make one, so that nothing declared is lost.
  private static let sharedByInstructions = Binding<Invoice>(
    terms: ["BT-83"] + mandateRows.terms()
  ) { element, invoice, run throws(ReadFailure) in
    let remittance = element.value(at: remittancePath)?.text
    var mandate = DirectDebit()
    try element.fill(&mandate, by: mandateRows, &run)
    let hasMandate = mandate != DirectDebit()
    if invoice.paymentInstructions.isEmpty, remittance != nil || hasMandate {
      invoice.paymentInstructions = [PaymentInstructions()]
    }
    for index in invoice.paymentInstructions.indices {
      invoice.paymentInstructions[index].remittanceInformation = remittance
      guard hasMandate else { continue }
      mandate.debitedAccount = invoice.paymentInstructions[index].directDebit?.debitedAccount
      invoice.paymentInstructions[index].directDebit = mandate
    }
  }

  private static let remittancePath: XMLPath = "ram:PaymentReference"

  private static let mandateRows: [Binding<DirectDebit>] = [
    .token(
      "BT-89", "ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID", \.mandateReference),
    .token("BT-90", "ram:CreditorReferenceID", \.creditorIdentifier),
  ]
}
