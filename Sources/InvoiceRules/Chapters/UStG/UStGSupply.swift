import Invoice

/// § 14(4) sentence 1 number 5 and 6 UStG: what was supplied, and when.
enum UStGSupply {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [lines(law), quantityAndKind(law), meaninglessText(law), time(law), advance(law)]
  }

  private static func lines(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-5-1", law, ["BG-25"], notFor: [.exempt],
      UStG.wording(
        Wording(
          "Im strukturierten Teil steht keine Rechnungszeile (BG-25), also auch nicht, was "
            + "geliefert oder geleistet wurde.",
          "The structured part has no invoice line (BG-25), so it does not say what was supplied."),
        by: .paragraph14("5"),
        please: Wording(
          "Bitte führen Sie jede Lieferung oder Leistung in einer Zeile auf.",
          "Please list each supply in a line."))
    ) { !$0.examination.lines.isEmpty }
  }

  private static func quantityAndKind(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-5-2", law, at: .lines, ["BT-129", "BT-153"], notFor: [.exempt],
      UStG.wording(
        Wording(
          "In einer Rechnungszeile fehlt die Menge (BT-129) oder die Bezeichnung (BT-153).",
          "An invoice line lacks the quantity (BT-129) or the name (BT-153)."),
        by: .paragraph14("5"),
        please: Wording(
          "Bitte geben Sie Menge und handelsübliche Bezeichnung oder Umfang und Art der Leistung "
            + "an.",
          "Please state quantity and customary name, or extent and kind of the service."))
    ) { invoice in
      let isMalformed = invoice.isMalformed("BT-129")
      return { line in
        (line.item.name != nil || line.item.description != nil)
          && (line.quantity != nil || isMalformed)
      }
    }
  }

  /// The structured part itself must say what was supplied.
  ///
  /// BMF 15.10.2025, Rn. 35a ff.: a mere reference to another document is not enough, and § 31(1)
  /// UStDV does not help (UStAE 14.5, 15.2a).
  private static func meaninglessText(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-5-3", law, at: .lines, ["BT-153", "BT-154"], notFor: [.exempt],
      UStG.wording(
        Wording(
          "Eine Bezeichnung (BT-153, BT-154) sagt nicht, was geliefert oder geleistet wurde, oder "
            + "verweist nur auf ein anderes Dokument.",
          "A name (BT-153, BT-154) does not say what was supplied, or only refers to another "
            + "document."),
        by: .paragraph14("5"),
        please: Wording(
          "Bitte bezeichnen Sie die Lieferung oder Leistung in der Zeile so, dass sie eindeutig zu "
            + "erkennen ist.",
          "Please describe the supply in the line so that it can be told for certain."))
    ) { _ in isDescribed }
  }

  private static func isDescribed(_ line: ExaminedLine) -> Bool {
    let item = line.item
    let texts = [item.name, item.description]
    // Without any text it is a matter of the rule above.
    return texts.allSatisfy { $0 == nil } || item.standardIdentifier != nil
      || !item.classifications.isEmpty || !item.attributes.isEmpty
      || (texts + [line.note]).contains { $0.map(Description.saysSomething) ?? false }
  }

  /// Number 6, § 31(4) UStDV: a date, a period or the words for it, of the invoice or of every
  /// line.
  private static func time(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-6", law, ["BT-72", "BG-14", "BG-26"],
      notFor: [.smallAmount, .smallBusiness, .exempt],
      UStG.wording(
        Wording(
          "Es fehlt, wann geliefert oder geleistet wurde: weder Lieferdatum (BT-72) noch "
            + "Abrechnungszeitraum (BG-14) noch in jeder Zeile ein Zeitraum (BG-26).",
          "It is missing when the supply was made: neither a delivery date (BT-72) nor an "
            + "invoicing period (BG-14) nor a period in every line (BG-26)."),
        by: .paragraph14("6"),
        please: Wording(
          "Bitte ergänzen Sie das Datum, auch wenn es das der Rechnung ist; der Kalendermonat oder "
            + "der Hinweis „Leistungsdatum entspricht Rechnungsdatum“ genügt.",
          "Please add the date even if it is that of the invoice; the calendar month or the note "
            + "“Leistungsdatum entspricht Rechnungsdatum” is enough."))
    ) { invoice in
      invoice.isCorrection || isAdvance(invoice.invoice) || namesTime(invoice)
        || timeTerms.contains(where: invoice.isMalformed)
    }
  }

  /// Invoices for money that is received before the supply (§ 14(5) UStG): its time is open.
  private static let advances: Set<String> = ["326", "386", "875"]

  private static func isAdvance(_ invoice: Invoice) -> Bool {
    invoice.typeCode.map { advances.contains($0.rawValue) } ?? false
  }

  private static let timeTerms: [Term] = [
    "BT-72", "BT-73", "BT-74", "BT-134", "BT-135",
  ]

  private static func namesTime(_ invoice: UStGCase) -> Bool {
    let delivery = invoice.invoice.delivery
    if delivery?.actualDate != nil || (delivery?.period?.hasDate ?? false) { return true }
    let lines = invoice.examination.lines
    let isInEachLine =
      !lines.isEmpty
      && lines.allSatisfy { ($0.period?.hasDate ?? false) || Description.namesDay($0.texts) }
    return isInEachLine || lines.contains { isDeliveredInItsText($0) }
      || invoice.allTexts.contains(anyOf: UStGWords.supplyTime)
  }

  /// Whether a line says when it is delivered; what comes with it (postage) shares its day.
  private static func isDeliveredInItsText(_ line: ExaminedLine) -> Bool {
    let texts = line.texts
    return Description.namesDay(texts) && texts.contains(anyOf: UStGWords.supply)
  }

  /// § 14(5) UStG: before the supply the input tax hangs on the payment.
  private static func advance(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-5", law, severity: .information, ["BT-72", "BT-2"], notFor: [.exempt],
      Wording(
        """
        Das Lieferdatum (BT-72) liegt nach dem Rechnungsdatum (BT-2), die Rechnung ist aber nicht \
        als Anzahlung gekennzeichnet (BT-3, § 14 Abs. 5 UStG). Vor der Leistung kann der Empfänger \
        die Vorsteuer erst abziehen, wenn er gezahlt hat (§ 15 Abs. 1 Satz 1 Nr. 1 Satz 3 UStG). \
        Bitte prüfen Sie das Lieferdatum oder kennzeichnen Sie die Anzahlung.
        """,
        """
        The delivery date (BT-72) lies after the issue date (BT-2), but the invoice is not marked \
        as one for an advance (BT-3, § 14(5) UStG). Before the supply the recipient can deduct the \
        input tax only when he has paid (§ 15(1) no. 1 sentence 3 UStG). Please check the delivery \
        date or mark the advance.
        """)
    ) { invoice in
      guard let delivery = invoice.invoice.delivery?.actualDate,
        let issue = invoice.invoice.issueDate, invoice.invoice.showsTax
      else { return true }
      return delivery <= issue || isAdvance(invoice.invoice)
    }
  }
}

extension ExaminedLine {
  fileprivate var texts: PlainText {
    PlainText([self.item.name, self.item.description, self.note])
  }
}

extension Period {
  fileprivate var hasDate: Bool { start != nil || end != nil }
}
