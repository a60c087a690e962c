import Invoice

/// What §§ 14, 14a and 14c UStG and §§ 31 to 34a UStDV demand of an invoice.
///
/// Never fatal: the official rules say whether an e-invoice is valid; these say whether its
/// recipient may deduct the tax, and what the supplier must put right (BMF 15.10.2025: an error is
/// relevant for the tax where it hits an entry of §§ 14, 14a).
enum UStG {
  static func rules(_ law: UStGLaw) -> [Rule] {
    UStGParties.rules(law) + UStGDocument.rules(law) + UStGSupply.rules(law)
      + UStGAmounts.rules(law) + UStGCrossBorder.rules(law) + UStGUndueTax.rules(law)
  }

  /// A rule of the law; those of §§ 33, 34a UStDV and others say for which kinds of invoices it
  /// does not count.
  static func rule(
    _ number: String, _ law: UStGLaw, severity: Severity = .warning, _ terms: [Term],
    notFor kinds: UStGCase.Kinds = [], _ wording: Wording,
    holds: @escaping @Sendable (UStGCase) -> Bool
  ) -> Rule {
    Rule("RP-UStG-\(number)", severity: severity, terms, wording) { examination in
      let invoice = UStGCase(examination, law)
      return !invoice.kinds.isDisjoint(with: kinds) || holds(invoice)
    }
  }

  /// A rule that is asked at each place of a scope; `holds` looks at the invoice once and returns
  /// what to ask of the items.
  static func rule<Item>(
    _ number: String, _ law: UStGLaw, severity: Severity = .warning, at scope: Scope<Item>,
    _ terms: [Term], notFor kinds: UStGCase.Kinds = [], _ wording: Wording,
    holds: @escaping @Sendable (UStGCase) -> (Item) -> Bool
  ) -> Rule {
    Rule(id: "RP-UStG-\(number)", severity: severity, terms: terms, wording: wording) {
      examination in
      let invoice = UStGCase(examination, law)
      guard invoice.kinds.isDisjoint(with: kinds) else { return [] }
      let holds = holds(invoice)
      return scope.items(examination).enumerated().compactMap { index, item in
        holds(item)
          ? nil : Breach(place: scope.place(item, index + 1), isIncalculable: false)
      }
    }
  }

  /// A message: what is wrong, which paragraph demands it and what may follow, what to do.
  static func wording(
    _ problem: Wording, by paragraph: Wording, please remedy: Wording
  ) -> Wording {
    Wording(
      """
      \(problem.german) \(paragraph.german) verlangt diese Angabe; weist die Rechnung Steuer aus, \
      kann der Empfänger ohne sie den Vorsteuerabzug verlieren. \(remedy.german)
      """,
      """
      \(problem.english) \(paragraph.english) demands this entry; where the invoice shows tax, the \
      recipient may lose the input tax deduction without it. \(remedy.english)
      """)
  }
}

/// `§ 14 Abs. 4 Satz 1 Nr. 6 UStG`.
extension Wording {
  static func paragraph14(_ number: String) -> Wording {
    Wording("§ 14 Abs. 4 Satz 1 Nr. \(number) UStG", "§ 14(4) no. \(number) UStG")
  }
}
