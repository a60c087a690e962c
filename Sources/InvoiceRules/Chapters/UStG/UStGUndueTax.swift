import Invoice

/// § 14c UStG: tax that is shown though it is not owed.
///
/// Its recipient can't deduct it: § 15(1) number 1 UStG is about the tax that is owed by law.
enum UStGUndueTax {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [untaxedCategory(law)] + statements.map { rule($0, law) }
  }

  private static func untaxedCategory(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14c-1", law, at: .vatBreakdown, ["BT-117", "BT-118"],
      wording(
        Wording(
          "In einer Kategorie ohne Steuer (befreit, Steuerschuldnerschaft des Leistungsempfängers, "
            + "innergemeinschaftlich, Ausfuhr) ist ein Steuerbetrag (BT-117) ausgewiesen.",
          "A category without tax (exempt, reverse charge, intra-Community, export) shows a tax "
            + "amount (BT-117)."))
    ) { _ in
      { row in
        guard let category = row.category, untaxed.contains(category) else { return true }
        return row.taxAmount?.isZero ?? true
      }
    }
  }

  private static let untaxed: Set<VATCategory> = [
    .zeroRated, .exempt, .reverseCharge, .intraCommunity, .export, .notSubjectToVAT,
  ]

  /// What an invoice says of itself by which it must show no tax.
  private struct Statement: Sendable {
    let number: String
    let phrases: Phrases
    let denials: Phrases
    /// Rows for which the statement may be meant, so that tax in others is right.
    let explained: Set<VATCategory>
    let terms: [Term]
    let problem: Wording
  }

  private static let statements: [Statement] = [
    Statement(
      number: "14c-2", phrases: UStGWords.reverseCharge, denials: [],
      explained: [.reverseCharge, .intraCommunity, .notSubjectToVAT, .exempt, .export],
      terms: ["BT-22", "BT-110"],
      problem: Wording(
        "Die Rechnung nennt die Steuerschuldnerschaft des Leistungsempfängers, weist aber für "
          + "alles Steuer aus (§ 14a Abs. 5 Satz 2 UStG verbietet das).",
        "The invoice names reverse charge but shows tax for everything (§ 14a(5) sentence 2 UStG "
          + "forbids it).")),
    Statement(
      number: "14c-3", phrases: UStGWords.smallBusiness, denials: UStGWords.noSmallBusiness,
      explained: [], terms: ["BT-22", "BT-110"],
      problem: Wording(
        "Der Verkäufer nennt sich Kleinunternehmer (§ 19 UStG), weist aber Steuer aus.",
        "The seller calls himself a small business (§ 19 UStG) but shows tax.")),
    Statement(
      number: "14c-4", phrases: UStGWords.marginScheme, denials: [],
      explained: [.exempt, .zeroRated],
      terms: ["BT-22", "BT-110"],
      problem: Wording(
        "Die Rechnung nennt die Differenzbesteuerung oder eine Sonderregelung (§§ 25, 25a UStG), "
          + "weist aber für alles Steuer aus (§ 14a Abs. 6 Satz 2 UStG verbietet das).",
        "The invoice names the margin scheme or a special scheme (§§ 25, 25a UStG) but shows tax "
          + "for everything (§ 14a(6) sentence 2 UStG forbids it).")),
  ]

  private static func rule(_ statement: Statement, _ law: UStGLaw) -> Rule {
    UStG.rule(statement.number, law, statement.terms, wording(statement.problem)) { invoice in
      guard invoice.invoice.showsTax, !statement.explained.contains(where: invoice.has) else {
        return true
      }
      let texts = invoice.texts
      return !texts.contains(anyOf: statement.phrases) || texts.contains(anyOf: statement.denials)
    }
  }

  private static func wording(_ problem: Wording) -> Wording {
    Wording(
      """
      \(problem.german) Zu Unrecht ausgewiesene Steuer schuldet der Verkäufer nach § 14c UStG, der \
      Empfänger kann sie nicht als Vorsteuer abziehen. Bitte klären Sie den Fall und berichtigen \
      Sie die Rechnung.
      """,
      """
      \(problem.english) Tax that is shown wrongly is owed by the seller by § 14c UStG, and the \
      recipient can't deduct it. Please clear the case up and correct the invoice.
      """)
  }
}
