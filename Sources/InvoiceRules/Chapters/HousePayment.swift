import Invoice

/// Rohrpost's own rules about payment and its day, where no official rule asks.
enum HousePayment {
  static let rules: [Rule] = [
    Rule(
      "RP-PAY-01", severity: .warning, at: .paymentInstructions, ["BT-84", "BT-81"],
      Wording(
        """
        Das Konto für die Zahlung (BT-84) ist keine IBAN mit richtiger Länge und Prüfziffer. Eine \
        Überweisung dorthin misslingt, und eine veränderte IBAN kann Betrug sein. Bitte \
        berichtigen Sie die IBAN; vor einer Zahlung ist sie mit der bekannten zu vergleichen.
        """,
        """
        The payment account (BT-84) is no IBAN with right length and check digits. A transfer to \
        it fails, and a changed IBAN may be fraud. Please correct the IBAN; before a payment it \
        must be compared with the known one.
        """), holds: accountsAreRight),
    Rule(
      "RP-DATE-01", severity: .warning, ["BT-9", "BT-2"],
      Wording(
        """
        Das Fälligkeitsdatum (BT-9) liegt vor dem Rechnungsdatum (BT-2). Keine offizielle Regel \
        prüft das; die Zahlung wäre schon bei der Ausstellung überfällig. Bitte berichtigen Sie \
        eines der beiden Daten.
        """,
        """
        The payment due date (BT-9) lies before the issue date (BT-2). No official rule looks at \
        that; the payment would be overdue on the day of issue. Please correct one of the dates.
        """)
    ) { examination in
      guard let due = examination.invoice.paymentDueDate,
        let issue = examination.invoice.issueDate
      else { return true }
      return issue <= due
    },
  ]

  /// Accounts that look like an IBAN, and for SEPA all; where BR-DE-19 speaks it is left to that.
  @Sendable private static func accountsAreRight(
    _ instructions: PaymentInstructions, _ examination: Examination
  ) -> Bool? {
    let isSEPA = instructions.meansCode == .sepaCreditTransfer
    let isJudged = isSEPA && HouseRules.claimsXRechnung(examination)
    return instructions.creditTransfers.dropFirst(isJudged ? 1 : 0).allSatisfy { transfer in
      guard let account = transfer.account, isSEPA || looksLikeIBAN(account) else { return true }
      return IBAN(account) != nil
    }
  }

  private static func looksLikeIBAN(_ account: String) -> Bool {
    let start = account.filter { !$0.isWhitespace }.prefix(4)
    return start.count == 4 && start.prefix(2).allSatisfy { $0.isASCII && $0.isLetter }
      && start.suffix(2).allSatisfy { $0.isASCII && $0.isNumber }
  }
}
