import Invoice

/// § 14(4) sentence 1 number 7 and 8 UStG: fee, agreed reductions, rate and tax or exemption.
enum UStGAmounts {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [
      feeByRate(law), reduction(law), rateAndTax(law), validRate(law), zeroRate(law),
      exemption(law),
    ]
  }

  /// No official rule asks whether a rate that lines use has a row in the breakdown.
  private static func feeByRate(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-7-1", law, ["BG-23", "BT-116"], notFor: [.smallAmount, .smallBusiness, .exempt],
      UStG.wording(
        Wording(
          "Das Entgelt ist nicht nach Steuersätzen und Befreiungen aufgeschlüsselt: Zu einem Satz, "
            + "den Zeilen, Nachlässe oder Zuschläge nennen, fehlt die Bemessungsgrundlage "
            + "(BT-116).",
          "The fee is not broken down by rates and exemptions: for a rate that lines, allowances "
            + "or charges name the taxable amount (BT-116) is missing."),
        by: .paragraph14("7"),
        please: Wording(
          "Bitte geben Sie das Entgelt für jeden Steuersatz an.",
          "Please state the fee for each rate."))
    ) { invoice in
      let rows = invoice.invoice.vatBreakdown
      return !rows.isEmpty && rows.allSatisfy { $0.taxableAmount != nil }
        && usedRates(invoice).isSubset(of: rows.map { RateKey($0.category, $0.rate) })
    }
  }

  private struct RateKey: Hashable {
    let category: VATCategory?
    let rate: ExactDecimal?

    /// Only the standard category has several rates.
    init(_ category: VATCategory?, _ rate: ExactDecimal?) {
      self.category = category
      self.rate = category == .standard ? rate : nil
    }
  }

  private static func usedRates(_ invoice: UStGCase) -> Set<RateKey> {
    var used: Set<RateKey> = []
    for line in invoice.examination.lines {
      used.insert(RateKey(line.vat.category, line.vat.rate))
    }
    for item in invoice.invoice.allowances + invoice.invoice.charges {
      used.insert(RateKey(item.vatCategory, item.vatRate))
    }
    return used.filter { $0.category != nil }
  }

  /// UStAE 14.5: the percentage, or a hint on the agreement suffices.
  private static func reduction(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-7-2", law, severity: .information, ["BT-20"],
      notFor: [.smallAmount, .smallBusiness, .exempt],
      Wording(
        """
        Die Zahlungsbedingungen (BT-20) nennen Skonto, Bonus oder Rabatt, aber weder Satz noch \
        Betrag noch eine Vereinbarung. § 14 Abs. 4 Satz 1 Nr. 7 UStG verlangt im Voraus \
        vereinbarte Minderungen des Entgelts; fehlen sie, kann das den Vorsteuerabzug gefährden. \
        Bitte geben Sie Satz und Frist an oder verweisen Sie auf die Vereinbarung.
        """,
        """
        The payment terms (BT-20) name a cash discount, bonus or rebate, but neither rate nor \
        amount nor an agreement. § 14(4) no. 7 UStG demands reductions of the fee that were agreed \
        beforehand; without them the input tax deduction may be at risk. Please state rate and \
        period, or refer to the agreement.
        """)
    ) { invoice in
      guard let terms = invoice.invoice.paymentTerms else { return true }
      return terms.contains { $0.isNumber }
        || !PlainText(terms).contains(anyOf: UStGWords.reduction)
        || invoice.texts.contains(anyOf: UStGWords.agreement)
    }
  }

  private static func rateAndTax(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-8-1", law, at: .vatBreakdown, ["BT-117", "BT-119"],
      UStG.wording(
        Wording(
          "Zu einem steuerpflichtigen Entgelt fehlt der Steuersatz (BT-119) oder der Steuerbetrag "
            + "(BT-117).",
          "For a taxable fee the rate (BT-119) or the tax amount (BT-117) is missing."),
        by: .paragraph14("8"),
        please: Wording(
          "Bitte ergänzen Sie Satz und Betrag.", "Please add rate and amount."))
    ) { invoice in
      // Up to 250 € the rate is enough (§ 33 UStDV).
      let needsAmount = !invoice.kinds.contains(.smallAmount)
      return { row in
        row.category != .standard || (row.rate != nil && (row.taxAmount != nil || !needsAmount))
      }
    }
  }

  /// How long before its issue an invoice without time of supply may have been earned.
  private static let supplyDaysMax = 366

  /// §§ 12, 24 and 28 UStG, by the day of the supply (§ 27(1)); not for goods and services that go
  /// to other countries, whose rates may be right (distance sales, one-stop shop).
  private static func validRate(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-8-2", law, at: .vatBreakdown, ["BT-119", "BT-72", "BG-14"],
      Wording(
        """
        Diesen Steuersatz (BT-119) gab es in Deutschland am Tag der Leistung nicht: seit 2007 19 \
        und 7 Prozent, vom 1.7. bis 31.12.2020 16 und 5 Prozent, dazu die Durchschnittssätze der \
        Land- und Forstwirtschaft (§§ 12, 24, 28 UStG). Der Empfänger kann höchstens die \
        gesetzliche Steuer abziehen, zu viel ausgewiesene schuldet der Verkäufer nach § 14c Abs. 1 \
        UStG. Bitte berichtigen Sie den Steuersatz oder das Leistungsdatum.
        """,
        """
        Germany did not have this rate (BT-119) on the day of the supply: since 2007 19 and 7 \
        percent, from 2020-07-01 to 2020-12-31 16 and 5 percent, and the averages for agriculture \
        and forestry (§§ 12, 24, 28 UStG). The recipient can deduct the lawful tax at most; what \
        is shown beyond it the seller owes by § 14c(1) UStG. Please correct the rate or the date \
        of the supply.
        """)
    ) { invoice in
      guard !invoice.isDeliveredAbroad, let days = days(of: invoice.invoice) else {
        return { _ in true }
      }
      return { row in
        guard row.category == .standard, let rate = row.rate else { return true }
        return GermanRates.isValid(rate, on: days)
      }
    }
  }

  private static func days(of invoice: Invoice) -> ClosedRange<CalendarDate>? {
    if let supply = invoice.supply { return supply }
    return invoice.issueDate.map { $0.adding(days: -supplyDaysMax)...$0 }
  }

  /// § 12(3) UStG is the only zero rate; what else bears no tax is exempt or owed by the recipient.
  private static func zeroRate(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-8-3", law, at: .vatBreakdown, ["BT-118", "BT-119"],
      Wording(
        """
        Die Rechnung verwendet den Nullsatz (Kategorie Z). Den gibt es in Deutschland nur für \
        Photovoltaikanlagen und Speicher seit dem 1.1.2023 (§ 12 Abs. 3 UStG), und davon ist nicht \
        die Rede. Eine Befreiung (E, K, G) braucht einen Hinweis, bei Steuerschuldnerschaft des \
        Leistungsempfängers (AE) schuldet und erklärt der Empfänger die Steuer. Bitte prüfen und \
        berichtigen Sie die Kategorie.
        """,
        """
        The invoice uses the zero rate (category Z). Germany has it only for photovoltaic systems \
        and their storage since 2023-01-01 (§ 12(3) UStG), and nothing is said of those. An \
        exemption (E, K, G) needs a hint, and with reverse charge (AE) the recipient owes and \
        declares the tax. Please check and correct the category.
        """)
    ) { invoice in
      guard invoice.has(.zeroRated), !invoice.isDeliveredAbroad else { return { _ in true } }
      let isTooEarly = invoice.invoice.dayOfLaw.map { $0 < GermanRates.zeroRate } ?? false
      let isRight = !isTooEarly && invoice.allTexts.contains(anyOf: UStGWords.photovoltaics)
      return { row in row.category != .zeroRated || isRight }
    }
  }

  private static func exemption(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-8-4", law, at: .vatBreakdown, ["BT-120", "BT-121", "BT-118"],
      Wording(
        """
        Ein Entgelt ist ohne Steuer berechnet, aber es fehlt der Hinweis auf die Befreiung \
        (BT-120, BT-121). Das verlangt § 14 Abs. 4 Satz 1 Nr. 8 UStG, bei Kleinunternehmern § 34a \
        UStDV; Umgangssprache genügt. Ohne Hinweis ist offen, ob der Verkäufer oder der Empfänger \
        Steuer nachzahlen muss. Bitte nennen Sie den Grund der Befreiung.
        """,
        """
        A fee is charged without tax, but the hint on the exemption is missing (BT-120, BT-121). § \
        14(4) no. 8 UStG demands it, for small businesses § 34a UStDV; everyday words suffice. \
        Without it, it is open whether the seller or the recipient must pay tax later. Please \
        state the reason of the exemption.
        """)
    ) { invoice in
      if invoice.invoice.vatBreakdown.allSatisfy(hasReason)
        || invoice.allTexts.contains(anyOf: UStGWords.exemption)
      {
        return { _ in true }
      }
      return hasReason
    }
  }

  private static func hasReason(_ row: VATBreakdown) -> Bool {
    guard let category = row.category, exemptCategories.contains(category) else { return true }
    return row.exemptionReason != nil || row.exemptionReasonCode != nil
  }

  private static let exemptCategories: Set<VATCategory> = [.exempt, .intraCommunity, .export]
}
