import Invoice

/// The arithmetic of the document totals: BR-CO-10 to BR-CO-16.
enum TotalsRules {
  static let rules: [Rule] = [
    ofTotals(
      "BR-CO-10", ["BT-106", "BT-131"],
      wrongSum(
        "BT-106", german: "der Summe der einzelnen Nettobeträge (BT-131)",
        english: "the sum of the invoice line net amounts (BT-131)")
    ) { sum(is: $0.invoice.totals.lineNetAmounts, of: $0.lines.compactMap(\.netAmount)) },
    ofTotals(
      "BR-CO-11", ["BT-107", "BT-92"],
      wrongSum(
        "BT-107", german: "der Summe der einzelnen Nachlässe (BT-92)",
        english: "the sum of the document level allowances (BT-92)")
    ) { sum(is: $0.invoice.totals.allowances, ofAll: $0.invoice.allowances) },
    ofTotals(
      "BR-CO-12", ["BT-108", "BT-99"],
      wrongSum(
        "BT-108", german: "der Summe der einzelnen Zuschläge (BT-99)",
        english: "the sum of the document level charges (BT-99)")
    ) { sum(is: $0.invoice.totals.charges, ofAll: $0.invoice.charges) },
    ofTotals(
      "BR-CO-13", ["BT-109", "BT-106", "BT-107", "BT-108"],
      wrongSum(
        "BT-109",
        german: "der Summe der Zeilen (BT-106) abzüglich Nachlässen (BT-107) und zuzüglich "
          + "Zuschlägen (BT-108)",
        english: "the sum of the lines (BT-106) less allowances (BT-107) plus charges (BT-108)"),
      holds: withoutVATAddsUp),
    Rule(
      "BR-CO-14", at: .vatTotals, ["BT-110", "BT-117"],
      wrongSum(
        "BT-110", german: "der Summe der Steuerbeträge der Umsatzsteueraufschlüsselung (BT-117)",
        english: "the sum of the VAT category tax amounts (BT-117)"),
      holds: vatAddsUp),
    Rule(
      "BR-CO-15", ["BT-112", "BT-109", "BT-110"],
      wrongSum(
        "BT-112",
        german: "dem Gesamtbetrag ohne Umsatzsteuer (BT-109) zuzüglich der Umsatzsteuer (BT-110)",
        english: "the total amount without VAT (BT-109) plus the total VAT amount (BT-110)"),
      holds: withVATAddsUp),
    ofTotals(
      "BR-CO-16", ["BT-115", "BT-112", "BT-113", "BT-114"],
      wrongSum(
        "BT-115",
        german: "dem Gesamtbetrag mit Umsatzsteuer (BT-112) abzüglich der bisherigen Zahlungen "
          + "(BT-113) und zuzüglich der Rundung (BT-114)",
        english: "the total amount with VAT (BT-112) less the paid amount (BT-113) plus the "
          + "rounding amount (BT-114)"),
      holds: dueAddsUp),
  ]

  /// A rule that is asked where the document has its totals.
  private static func ofTotals(
    _ id: String, _ terms: [Term], _ wording: Wording,
    holds: @escaping @Sendable (Examination) -> Bool?
  ) -> Rule {
    Rule(id, terms, wording) { $0.has("BG-22") ? holds($0) : true }
  }

  private static func wrongSum(_ term: Term, german: String, english: String) -> Wording {
    let name = term.name
    return Wording(
      """
      \(name?.germanNominative.capitalizedFirst ?? "") (\(term)) stimmt nicht mit \(german) \
      überein oder fehlt. Bitte berichtigen Sie die Beträge.
      """,
      """
      The \(name?.englishInSentence ?? "") (\(term)) does not equal \(english) or is missing. \
      Please correct the amounts.
      """)
  }

  private static func sum(
    is declared: ExactDecimal?, of amounts: [ExactDecimal]
  ) -> Bool? {
    guard let sum = amounts.sum else { return nil }
    return declared == sum.roundedByXPath
  }

  /// An absent sum is right where there is nothing to sum.
  private static func sum(is declared: ExactDecimal?, ofAll items: [AllowanceCharge]) -> Bool? {
    if declared == nil, items.isEmpty { return true }
    return sum(is: declared, of: items.compactMap(\.amount))
  }

  @Sendable private static func withoutVATAddsUp(_ examination: Examination) -> Bool? {
    let totals = examination.invoice.totals
    guard let lines = totals.lineNetAmounts, let declared = totals.withoutVAT else { return false }
    // The UBL artefacts round only where there is something to add.
    let isPlain = totals.charges == nil && totals.allowances == nil
    if isPlain, examination.binding == .ubl { return declared == lines }
    return lines.adding(totals.charges ?? .zero)?.subtracting(totals.allowances ?? .zero)
      .map { declared == $0.roundedByXPath }
  }

  /// UBL compares each total with the rows below it, CII those in the invoice currency with all.
  @Sendable private static func vatAddsUp(
    _ total: DocumentFacts.VATTotal, _ examination: Examination
  ) -> Bool? {
    switch examination.binding {
    case .ubl:
      total.rowTaxes.isEmpty ? true : sum(is: total.amount, of: total.rowTaxes.compactMap(\.self))
    case .cii:
      total.isIn(examination.facts.currency)
        ? sum(is: total.amount, of: examination.invoice.vatBreakdown.compactMap(\.taxAmount))
        : true
    }
  }

  /// Where a currency has several VAT totals, none is right.
  @Sendable private static func withVATAddsUp(_ examination: Examination) -> Bool? {
    let totals = examination.invoice.totals
    // The artefacts ask for each currency code, so for none where there is none (BR-05).
    guard let currency = examination.facts.currency else { return true }
    guard let withVAT = totals.withVAT, let withoutVAT = totals.withoutVAT else { return false }
    if examination.binding == .cii, withVAT == withoutVAT { return true }
    let own = examination.facts.vatTotals.filter { $0.currency == currency }
    guard own.count == 1, let vat = own[0].amount else { return false }
    return withoutVAT.adding(vat).map { withVAT == $0.roundedByXPath }
  }

  @Sendable private static func dueAddsUp(_ examination: Examination) -> Bool? {
    let totals = examination.invoice.totals
    guard let due = totals.dueForPayment, let withVAT = totals.withVAT else { return false }
    guard let open = withVAT.subtracting(totals.paid ?? .zero),
      let unrounded = due.subtracting(totals.rounding ?? .zero)
    else { return nil }
    guard examination.binding == .ubl else { return unrounded == open }
    // The UBL artefacts round each side only where it is reckoned.
    let right = totals.paid == nil ? open : open.roundedByXPath
    let left = totals.rounding == nil ? unrounded : unrounded.roundedByXPath
    return left == right
  }
}

extension String {
  /// The text with its first letter in upper case, to begin a sentence with.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
