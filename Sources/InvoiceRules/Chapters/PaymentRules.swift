import Invoice

/// Payee and payment instructions: BR-17, BR-49, BR-50, BR-61.
enum PaymentRules {
  static let rules: [Rule] = [
    Rule(
      "BR-17", ["BG-10", "BT-59"],
      Wording(
        """
        Der Zahlungsempfänger (BG-10) hat keinen Namen (BT-59) oder ist der Verkäufer selbst. \
        Bitte geben Sie den Namen an oder lassen Sie den Zahlungsempfänger weg, wenn der \
        Verkäufer das Geld erhält.
        """,
        """
        The payee (BG-10) has no name (BT-59) or is the seller. Please state the name, or leave \
        the payee out where the seller receives the money.
        """)
    ) { payeeDiffersFromSeller($0) },
    .demands(
      "BR-49", at: .paymentInstructions, anyOf: "BT-81",
      hint: Wording(
        "Für eine SEPA-Überweisung lautet er 58.", "For a SEPA credit transfer it is 58.")
    ) { instructions, examination in
      instructions.meansCode != nil
        || (examination.binding == .cii && instructions.isOnlyOfInvoice)
    },
    accountRule("BR-50") { instructions, _ in
      instructions.creditTransfers.allSatisfy { $0.account != nil }
    },
    accountRule("BR-61") { instructions, examination in
      if examination.declares("BT-84") { return true }
      let transfers = instructions.creditTransfers
      return switch examination.binding {
      case .ubl: transfers.contains { $0.account != nil }
      // The artefacts look only into accounts that are there.
      case .cii: transfers.allSatisfy { $0.account != nil }
      }
    },
  ]

  private static func payeeDiffersFromSeller(_ examination: Examination) -> Bool {
    guard let payee = examination.invoice.payee else { return true }
    guard let name = payee.name else { return false }
    let seller = examination.invoice.seller
    let hasSameIdentifier = seller.identifiers.contains { $0.value == payee.identifier?.value }
    switch examination.binding {
    case .ubl:
      return name != seller.tradingName && !hasSameIdentifier
    case .cii:
      let registration = payee.legalRegistration?.value
      let hasSameRegistration =
        registration != nil && registration == seller.legalRegistration?.value
      return name != seller.name && !hasSameIdentifier && !hasSameRegistration
    }
  }

  /// A rule for instructions that mean a credit transfer (30) or a SEPA credit transfer (58).
  private static func accountRule(
    _ id: String, holds: @escaping @Sendable (PaymentInstructions, Examination) -> Bool
  ) -> Rule {
    Rule(
      id, at: .paymentInstructions, ["BT-84", "BT-81"],
      Wording(
        """
        Die Rechnung soll überwiesen werden (BT-81), aber es fehlt die Kontonummer des \
        Zahlungsempfängers (BT-84). Bitte geben Sie die IBAN an.
        """,
        """
        The invoice is to be paid by credit transfer (BT-81), but the payment account identifier \
        (BT-84) is missing. Please state the IBAN.
        """)
    ) { instructions, examination in
      let isCreditTransfer =
        instructions.meansCode == .creditTransfer || instructions.meansCode == .sepaCreditTransfer
      return !isCreditTransfer || holds(instructions, examination)
    }
  }
}

extension PaymentInstructions {
  /// Whether nothing is said but what CII says once for the whole invoice (BT-83, BT-89, BT-90).
  ///
  /// Such a value stands for no group of its own in the document.
  fileprivate var isOnlyOfInvoice: Bool {
    meansText == nil && creditTransfers.isEmpty && card == nil
      && directDebit?.debitedAccount == nil
  }
}
