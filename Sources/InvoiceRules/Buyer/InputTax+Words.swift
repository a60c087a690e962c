import Invoice

extension InputTax {
  /// The answer in one sentence.
  package var headline: Wording {
    if ground == .noTaxShown { return Self.nothingToDeduct }
    return switch risk {
    case .none:
      Wording(
        "Der Vorsteuerabzug ist nach dieser Prüfung nicht gefährdet.",
        "As far as this check goes, the input tax deduction is not at risk.")
    case .conditional:
      Wording(
        "Der Vorsteuerabzug hängt von Bedingungen ab.",
        "The input tax deduction depends on conditions.")
    case .atRisk:
      Wording("Der Vorsteuerabzug ist gefährdet.", "The input tax deduction is at risk.")
    }
  }

  /// A paragraph about the grounds; it may lead to a list.
  package struct Reason: Hashable, Sendable {
    package let text: Wording
    package let items: [Wording]

    init(_ text: Wording, items: [Wording] = []) {
      self.text = text
      self.items = items
    }
  }

  /// Why, in complete sentences with their sources.
  package var reasons: [Reason] {
    var reasons: [Reason] = []
    if !isEInvoice {
      let transition = ground == .noTaxShown ? [] : transitionSentences
      reasons.append(Reason(.joined([formSentence] + transition)))
    }
    switch ground {
    case .noErrors: reasons.append(Reason(Self.noErrors))
    case .irrelevantErrors: reasons.append(Reason(Self.irrelevantErrors))
    case .noTaxShown: reasons.append(Reason(Self.noTaxShown))
    case .requirementsMissed: reasons += [missedRequirements, Reason(Self.notProper)]
    case .otherInvoice: break
    }
    return reasons
  }

  /// The same as running text.
  package var reason: Wording {
    .joined(
      reasons.map { reason in
        guard !reason.items.isEmpty else { return reason.text }
        return Wording(
          "\(reason.text.german) \(reason.items.map(\.german).joined(separator: "; ")).",
          "\(reason.text.english) \(reason.items.map(\.english).joined(separator: "; ")).")
      })
  }

  /// What the buyer should do now.
  package var advice: Wording {
    switch ground {
    case .noErrors, .noTaxShown: Self.keepTheReport
    case .irrelevantErrors: .joined([Self.askIfNeeded, Self.keepTheReport])
    case .requirementsMissed: .joined([Self.askForCorrection, Self.keepTheReport])
    case .otherInvoice:
      .joined([risk == .atRisk ? Self.askForEInvoice : Self.checkConditions, Self.keepTheReport])
    }
  }

  /// Which day the time of transition was reckoned by.
  package var dayText: Wording {
    let (german, english) = (situation.day.text(in: .german), situation.day.text(in: .english))
    return switch situation.dayIs {
    case .supply: Wording("Leistung vom \(german)", "supply of \(english)")
    case .issue:
      Wording("Rechnungsdatum \(german)", "issue date \(english)")
    case .check:
      Wording("Tag der Prüfung, \(german)", "day of the check, \(english)")
    }
  }
}

// MARK: - The form

extension InputTax {
  private var formSentence: Wording {
    switch situation.form {
    case .accepted: Self.formatErrors
    case .unstructured: Self.unstructured
    case .illFormed: Self.illFormed
    case .zugferd1: Self.zugferd1
    case .partial: Self.partialProfile
    }
  }

  private static let formatErrors = Wording(
    """
    Wegen der Formatfehler ist das Dokument keine E-Rechnung, sondern eine sonstige Rechnung \
    (BMF-Schreiben vom 15.10.2025, Rn. 6a).
    """,
    """
    Because of the format errors the document is no e-invoice but another kind of invoice \
    (“sonstige Rechnung”, BMF letter of 15 October 2025, Rn. 6a).
    """)

  private static let unstructured = Wording(
    """
    Das Dokument enthält keine strukturierten Rechnungsdaten; ist es eine Rechnung, dann eine \
    sonstige Rechnung (§ 14 Abs. 1 UStG).
    """,
    """
    The document holds no structured invoice data; if it is an invoice, it is another kind of \
    invoice (“sonstige Rechnung”, section 14 (1) UStG).
    """)

  private static let illFormed = Wording(
    """
    Die Datei lässt sich nicht als XML auslesen. Das ist ein Formatfehler; ist sie eine Rechnung, \
    dann keine E-Rechnung, sondern eine sonstige Rechnung (BMF-Schreiben vom 15.10.2025, Rn. 6a).
    """,
    """
    The file can't be read as XML. That is a format error; if it is an invoice, it is no e-invoice \
    but another kind of invoice (“sonstige Rechnung”, BMF letter of 15 October 2025, Rn. 6a).
    """)

  private static let zugferd1 = Wording(
    """
    Das Dokument folgt ZUGFeRD 1.0. Anerkannt ist ZUGFeRD erst ab Version 2.0.1; das Dokument ist \
    deshalb keine E-Rechnung, sondern eine sonstige Rechnung (§ 14 Abs. 1 UStG).
    """,
    """
    The document follows ZUGFeRD 1.0. Only ZUGFeRD 2.0.1 and later is accepted; so the document is \
    no e-invoice but another kind of invoice (section 14 (1) UStG).
    """)

  private static let partialProfile = Wording(
    """
    Die Profile MINIMUM und BASIC WL enthalten nicht alle Angaben einer Rechnung; das Dokument ist \
    deshalb keine E-Rechnung, sondern eine sonstige Rechnung (§ 14 Abs. 1 UStG).
    """,
    """
    The profiles MINIMUM and BASIC WL do not hold all contents of an invoice; so the document is \
    no e-invoice but another kind of invoice (section 14 (1) UStG).
    """)
}

// MARK: - The contents

extension InputTax {
  private static let noErrors = Wording(
    """
    Es wurde kein Fehler gefunden, der das Format oder eine Pflichtangabe nach §§ 14, 14a UStG \
    betrifft.
    """,
    """
    There is no error that concerns the format or a content which sections 14, 14a UStG demand.
    """)

  private static let irrelevantErrors = Wording(
    """
    Die Fehler betreffen keine Pflichtangabe nach §§ 14, 14a UStG; für die Umsatzsteuer sind sie \
    unbeachtlich (BMF-Schreiben vom 15.10.2025, Rn. 35a).
    """,
    """
    The errors concern no content which sections 14, 14a UStG demand; for VAT they do not count \
    (BMF letter of 15 October 2025, Rn. 35a).
    """)

  private static let nothingToDeduct = Wording(
    "Aus dieser Rechnung ist keine Vorsteuer abzuziehen.",
    "There is no input tax to deduct from this invoice.")

  private static let noTaxShown = Wording(
    """
    Die Rechnung weist keine Umsatzsteuer aus. Schuldet der \
    Käufer die Steuer selbst, hängt sein Abzug nicht an dieser Rechnung (§ 15 Abs. 1 Satz 1 Nr. 3 \
    und 4 UStG).
    """,
    """
    The invoice shows no VAT. Where the buyer owes the tax, its \
    deduction does not hang on this invoice (section 15 (1) sentence 1 nos. 3 and 4 UStG).
    """)

  private var missedRequirements: Reason {
    guard !requirements.isEmpty else {
      return Reason(
        Wording(
          "Fehler betreffen Pflichtangaben nach §§ 14, 14a UStG.",
          "Errors concern what sections 14, 14a UStG demand."))
    }
    return Reason(
      Wording("Fehler betreffen Pflichtangaben:", "Errors concern what must be there:"),
      items: requirements.map { requirement in
        Wording(
          "\(requirement.name.german) (\(requirement.section.german))",
          "\(requirement.name.english) (\(requirement.section.english))")
      })
  }

  private static let notProper = Wording(
    """
    Solange sie fehlen oder falsch sind, ist die Rechnung nicht ordnungsmäßig (§ 15 Abs. 1 Satz 1 \
    Nr. 1 UStG; BMF-Schreiben vom 15.10.2025, Rn. 35a). Übergangsfristen ändern daran nichts.
    """,
    """
    As long as it is missing or wrong, the invoice is not a proper one (section 15 (1) sentence 1 \
    no. 1 UStG; BMF letter of 15 October 2025, Rn. 35a). No time of transition changes that.
    """)
}

// MARK: - The time of transition

extension InputTax {
  private var transitionSentences: [Wording] {
    if let exemption = situation.exemption { return [Self.exempt(exemption)] }
    return switch period.others {
    case .unrestricted: [Self.beforeMandate]
    case .anySeller: [Self.anySeller, Self.outlook]
    case .smallSellers: [Self.smallSellers, Self.outlookFrom2028]
    case .none: [period.lastDay.map(lateSentence) ?? Self.mandateInForce]
    }
  }

  private static func exempt(_ exemption: MandateExemption) -> Wording {
    let (german, english) =
      switch exemption {
      case .smallAmount:
        (
          "denn sie beträgt höchstens 250 € (§ 33 UStDV)",
          "since it is for at most 250 € (section 33 UStDV)"
        )
      case .foreignSeller:
        (
          "denn der Verkäufer sitzt nicht in Deutschland (§ 14 Abs. 2 UStG)",
          "since the seller is not in Germany (section 14 (2) UStG)"
        )
      case .foreignBuyer:
        (
          "denn der Käufer sitzt nicht in Deutschland (§ 14 Abs. 2 UStG)",
          "since the buyer is not in Germany (section 14 (2) UStG)"
        )
      }
    return Wording(
      "Für diese Rechnung ist eine E-Rechnung aber nicht vorgeschrieben, \(german).",
      "But the law demands no e-invoice here, \(english).")
  }

  private static let beforeMandate = Wording(
    "Für Leistungen bis zum 31.12.2024 ist eine E-Rechnung noch nicht vorgeschrieben.",
    "For supplies until 31 December 2024 the law does not demand an e-invoice yet.")

  private static let anySeller = Wording(
    """
    Für Leistungen bis zum 31.12.2026 darf jeder Verkäufer noch eine sonstige Rechnung \
    übermitteln, elektronisch mit Zustimmung des Käufers (§ 27 Abs. 38 Nr. 1 UStG).
    """,
    """
    For supplies until 31 December 2026 every seller may still send another kind of invoice, \
    electronically if the buyer agrees (section 27 (38) no. 1 UStG).
    """)

  private static let outlook = Wording(
    """
    Für Leistungen des Jahres 2027 dürfen das nur noch Verkäufer mit höchstens 800.000 € \
    Vorjahresumsatz, ab dem 1.1.2028 niemand mehr.
    """,
    """
    For supplies in 2027 only sellers with a turnover of at most 800,000 € in the year before may \
    do so, from 1 January 2028 nobody.
    """)

  private static let smallSellers = Wording(
    """
    Für Leistungen des Jahres 2027 darf nur ein Verkäufer noch eine sonstige Rechnung übermitteln, \
    dessen Vorjahresumsatz höchstens 800.000 € betrug, elektronisch mit Zustimmung des Käufers \
    (§ 27 Abs. 38 Nr. 2 UStG); von jedem anderen berechtigt sie nicht zum Vorsteuerabzug.
    """,
    """
    For supplies in 2027 only a seller with a turnover of at most 800,000 € in the year before may \
    still send another kind of invoice, electronically if the buyer agrees (section 27 (38) no. 2 \
    UStG); from all others it allows no input tax deduction.
    """)

  private static let outlookFrom2028 = Wording(
    "Ab dem 1.1.2028 darf das niemand mehr.", "From 1 January 2028 nobody may do so.")

  private static let mandateInForce = Wording(
    """
    Für Leistungen ab dem 1.1.2028 ist eine E-Rechnung zwischen inländischen Unternehmern \
    vorgeschrieben (§ 14 Abs. 2 UStG); eine sonstige Rechnung berechtigt nicht zum Vorsteuerabzug.
    """,
    """
    For supplies from 1 January 2028 the law demands an e-invoice between domestic businesses \
    (section 14 (2) UStG); another kind of invoice allows no input tax deduction.
    """)

  private func lateSentence(_ lastDay: CalendarDate) -> Wording {
    Wording(
      """
      Die Übergangsregelung gilt nur für sonstige Rechnungen, die bis zum \
      \(lastDay.text(in: .german)) übermittelt werden (§ 27 Abs. 38 UStG); diese Rechnung ist von \
      einem späteren Tag.
      """,
      """
      The time of transition covers only other kinds of invoice that are sent until \
      \(lastDay.text(in: .english)) (section 27 (38) UStG); this invoice is of a later day.
      """)
  }
}

// MARK: - Advice

extension InputTax {
  private static let keepTheReport = Wording(
    """
    Prüfen Sie als Käufer, ob die Angaben zutreffen, und bewahren Sie diesen Bericht mit der \
    Rechnung auf.
    """,
    "As the buyer, check whether the contents are true, and keep this report with the invoice.")

  private static let askIfNeeded = Wording(
    """
    Bitten Sie den Verkäufer um eine berichtigte E-Rechnung, wenn Sie die fehlerhaften Angaben für \
    Ihre Abläufe brauchen.
    """,
    "Ask the seller for a corrected e-invoice if your own work needs what is wrong.")

  private static let askForCorrection = Wording(
    """
    Bitten Sie den Verkäufer um eine berichtigte E-Rechnung (§ 31 Abs. 5 UStDV), und ziehen Sie \
    die Vorsteuer erst ab, wenn sie vorliegt.
    """,
    """
    Ask the seller for a corrected e-invoice (section 31 (5) UStDV), and deduct the input tax only \
    when you have it.
    """)

  private static let askForEInvoice = Wording(
    """
    Bitten Sie den Verkäufer um eine E-Rechnung ohne Formatfehler, und ziehen Sie die Vorsteuer \
    erst ab, wenn sie vorliegt.
    """,
    """
    Ask the seller for an e-invoice without format errors, and deduct the input tax only when you \
    have it.
    """)

  private static let checkConditions = Wording(
    """
    Ziehen Sie die Vorsteuer nur ab, wenn das Dokument lesbar ist, alle Pflichtangaben enthält und \
    der Verkäufer keine E-Rechnung senden musste; sonst bitten Sie ihn um eine E-Rechnung.
    """,
    """
    Deduct the input tax only if the document is legible, holds all contents that the law demands \
    and the seller did not have to send an e-invoice; otherwise ask for one.
    """)
}

extension Wording {
  /// Sentences one after the other.
  fileprivate static func joined(_ sentences: [Wording]) -> Wording {
    Wording(
      sentences.map(\.german).joined(separator: " "),
      sentences.map(\.english).joined(separator: " "))
  }
}
