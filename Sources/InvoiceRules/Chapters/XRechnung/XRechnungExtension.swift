import Invoice

/// What XRechnung's extension demands of sub lines and third party payments: BR-DEX-02 and
/// BR-DEX-09 to -13.
///
/// The artefacts ask them of UBL invoices only: CII keeps these terms otherwise.
enum XRechnungExtension {
  static let rules: [Rule] = subLines + payments

  // MARK: - Sub lines

  private static let subLines: [Rule] = [
    rule(
      "BR-DEX-02", severity: .warning, ["BT-131", "BG-DEX-01"],
      Wording(
        """
        Der Nettobetrag einer Rechnungszeile (BT-131) ist nicht die Summe ihrer Unterzeilen \
        (BG-DEX-01). Bitte berichtigen Sie die Beträge.
        """,
        """
        The net amount of an invoice line (BT-131) is not the sum of its sub lines (BG-DEX-01). \
        Please correct the amounts.
        """)
    ) { examination in
      for line in Examination.flattened(examination.invoice.lines)
      where !line.subLines.isEmpty {
        guard let sum = line.subLines.compactMap(\.netAmount).sum else { return nil }
        if line.netAmount != sum { return false }
      }
      return true
    }
  ]

  // MARK: - Third party payments

  private static let payments: [Rule] = [
    rule(
      "BR-DEX-09", ["BT-115", "BT-112", "BT-113", "BT-114", "BT-DEX-002"],
      Wording(
        """
        Der fällige Betrag (BT-115) ist nicht der Gesamtbetrag (BT-112) abzüglich der bisherigen \
        Zahlungen (BT-113), zuzüglich der Rundung (BT-114) und der Zahlungen für Dritte \
        (BT-DEX-002). Bitte berichtigen Sie die Beträge.
        """,
        """
        The amount due (BT-115) is not the total (BT-112) less the paid amount (BT-113) plus \
        rounding (BT-114) and third party payments (BT-DEX-002). Please correct the amounts.
        """), holds: dueAddsUp),
    eachPayment("BR-DEX-10", "BT-DEX-001", Wording("die Art", "the type")) { $0.type != nil },
    eachPayment("BR-DEX-11", "BT-DEX-002", Wording("der Betrag", "the amount")) {
      $0.amount != nil
    },
    eachPayment("BR-DEX-12", "BT-DEX-003", Wording("die Beschreibung", "the description")) {
      $0.description != nil
    },
    rule(
      "BR-DEX-13", ["BT-DEX-002"],
      Wording(
        """
        Der Betrag einer Zahlung für Dritte (BT-DEX-002) hat mehr als zwei Nachkommastellen. Bitte \
        runden Sie ihn auf zwei Stellen.
        """,
        """
        The amount of a third party payment (BT-DEX-002) has more than two decimals. Please round \
        it to two.
        """)
    ) { $0.invoice.thirdPartyPayments.allSatisfy { ($0.amount?.scale ?? 0) <= 2 } },
  ]

  @Sendable private static func dueAddsUp(_ examination: Examination) -> Bool? {
    let totals = examination.invoice.totals
    guard examination.has("BG-22") else { return true }
    guard let due = totals.dueForPayment, let withVAT = totals.withVAT else { return false }
    guard let ofThird = examination.invoice.thirdPartyPayments.compactMap(\.amount).sum,
      let left = due.subtracting(totals.rounding ?? .zero)?.roundedByXPath,
      let right = withVAT.subtracting(totals.paid ?? .zero)?.adding(ofThird)?.roundedByXPath
    else { return nil }
    return left == right
  }

  private static func eachPayment(
    _ id: String, _ term: Term, _ name: Wording,
    isThere: @escaping @Sendable (ThirdPartyPayment) -> Bool
  ) -> Rule {
    rule(
      id, [term],
      Wording(
        """
        Einer Zahlung für Dritte (BG-DEX-09) fehlt \(name.german) (\(term)). Bitte ergänzen Sie \
        diese Angabe.
        """,
        """
        A third party payment (BG-DEX-09) lacks \(name.english) (\(term)). Please add it.
        """)
    ) { $0.invoice.thirdPartyPayments.allSatisfy(isThere) }
  }

  /// A rule that is asked of invoices of the extension.
  private static func rule(
    _ id: String, severity: Severity = .fatal, _ terms: [Term], _ wording: Wording,
    holds: @escaping @Sendable (Examination) -> Bool?
  ) -> Rule {
    Rule(id, severity: severity, terms, wording) { examination in
      let isExtension =
        examination.binding == .ubl
        && Guideline.xrechnungExtension.isClaimed(by: examination.invoice.process.specification)
      return isExtension ? holds(examination) : true
    }
  }
}
