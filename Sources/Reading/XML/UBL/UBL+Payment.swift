import Invoice

extension UBL {
  /// How the invoice is to be paid (BG-16) and what others pay (BG-DEX-09).
  static func payment(_ document: Document) -> [Binding<Invoice>] {
    [
      .groups("BG-16", "cac:PaymentMeans", \.paymentInstructions, instructions),
      creditorIdentifier,
      .groups(
        "BG-DEX-09", "cac:PrepaidPayment", \.thirdPartyPayments,
        [
          .token("BT-DEX-001", "cbc:ID", \.type),
          .number("BT-DEX-002", "cbc:PaidAmount", \.amount),
          .text("BT-DEX-003", "cbc:InstructionID", \.description),
        ]),
    ]
  }

  private static let instructions: [Binding<PaymentInstructions>] = [
    .code("BT-81", "cbc:PaymentMeansCode", \.meansCode),
    .text("BT-82", "cbc:PaymentMeansCode/@name", \.meansText),
    .text("BT-83", "cbc:PaymentID", \.remittanceInformation),
    .groups(
      "BG-17", "cac:PayeeFinancialAccount", \.creditTransfers,
      [
        .token("BT-84", "cbc:ID", \.account),
        .text("BT-85", "cbc:Name", \.accountName),
        .token("BT-86", "cac:FinancialInstitutionBranch/cbc:ID", \.serviceProvider),
      ]),
    .group(
      "BG-18", "cac:CardAccount", \.card,
      [
        .token("BT-87", "cbc:PrimaryAccountNumberID", \.primaryAccountNumber),
        .text("BT-88", "cbc:HolderName", \.holderName),
      ]),
    .group(
      "BG-19", "cac:PaymentMandate", \.directDebit,
      [
        .token("BT-89", "cbc:ID", \.mandateReference),
        .token("BT-91", "cac:PayerFinancialAccount/cbc:ID", \.debitedAccount),
      ]),
  ]

  /// The creditor's identifier (BT-90), which UBL keeps with the seller or the payee.
  private static let creditorIdentifier = Binding<Invoice>(terms: ["BT-90"]) {
    element, invoice, _ in
    guard let value = element.value(at: creditorIdentification) else { return }
    let identifier = value.trimmed
    for index in invoice.paymentInstructions.indices {
      invoice.paymentInstructions[index].directDebit?.creditorIdentifier = identifier
    }
  }

  private static let creditorIdentification: XMLPath = """
    cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID[@schemeID='SEPA'] \
    | cac:PayeeParty/cac:PartyIdentification/cbc:ID[@schemeID='SEPA']
    """
}
