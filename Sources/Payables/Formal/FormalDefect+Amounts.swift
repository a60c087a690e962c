import InvoiceRules

/// Defects of the amounts and of the tax.
extension FormalDefect {
  static let amounts: [FormalDefect: Entry] = [
    .amountMissing: stop(
      .amounts, "Der Rechnungsbetrag fehlt.", "The amount of the invoice is missing.",
      words: unread("Der Rechnungsbetrag", "The amount of the invoice"),
      remedy: .askFor("dem Rechnungsbetrag", "its amount")),
    .arithmetic: stop(
      .amounts, "Die Rechnung ist falsch gerechnet.", "The invoice is reckoned wrongly.",
      remedy: .askForCorrection),
    .invalidEInvoice: stop(
      .amounts, "Die E-Rechnung verstößt hier gegen verbindliche Regeln.",
      "The e-invoice violates binding rules here.", remedy: .askForCorrection),
    .negative: stop(
      .amounts,
      "Der Betrag ist negativ, das Dokument ist aber eine Rechnung und keine Gutschrift.",
      "The amount is negative, but the document is an invoice and no credit note.",
      remedy: Wording(
        "Fordern Sie beim Lieferanten statt dessen eine Gutschrift oder Rechnungskorrektur an.",
        "Ask the supplier for a credit note or a correction instead.")),
    .negativeCreditNote: remark(
      .amounts, "Die Gutschrift hat einen negativen Betrag; gemeint ist wohl eine Minderung.",
      "The credit note has a negative amount; a reduction is meant most likely.",
      remedy: .lookAt),
    .otherCurrency: stop(
      .amounts, code: .other, "Die Rechnung lautet auf eine fremde Währung.",
      "The invoice is in a foreign currency.",
      remedy: Wording(
        "Stimmen Sie den Kurs mit dem Einkauf ab, bevor die Rechnung weiterläuft.",
        "Agree the rate with procurement before the invoice goes on.")),
    .unusualAmount: stop(
      .amounts, code: .other,
      "Der Betrag liegt außerhalb dessen, was dieser Lieferant sonst berechnet.",
      "The amount is outside what this supplier usually charges.",
      remedy: Wording(
        "Fragen Sie die Stelle, die die Leistung bezogen hat, bevor gezahlt wird.",
        "Ask those who got the supply before it is paid.")),
  ]

  static let taxes: [FormalDefect: Entry] = [
    .rateInvalid: stop(
      .amounts, "Diesen Steuersatz gab es am Tag der Leistung nicht (§§ 12, 28 UStG).",
      "This rate did not exist on the day of the supply (§§ 12, 28 UStG).",
      remedy: .askFor("dem richtigen Steuersatz", "the right rate")),
    .taxIncomplete: stop(
      .amounts, "Entgelt, Steuersatz oder Steuerbetrag fehlen zu einem Teil der Rechnung.",
      "Fee, rate or tax amount is missing for a part of the invoice.",
      remedy: .askFor("Entgelt, Satz und Betrag der Steuer", "fee, rate and amount of the tax")),
    .exemptionUnexplained: stop(
      .amounts, "Es ist keine Steuer berechnet, aber kein Grund dafür genannt.",
      "No tax is charged, but no reason is given.",
      remedy: .askFor("dem Grund der Steuerbefreiung", "the reason of the exemption")),
    .zeroRate: remark(
      .amounts, "Der Nullsatz gilt in Deutschland nur für Photovoltaik (§ 12 Abs. 3 UStG).",
      "In Germany the zero rate is for photovoltaics only (§ 12(3) UStG).", remedy: .lookAt),
    .undueTax: stop(
      .amounts,
      "Steuer ist zu Unrecht ausgewiesen (§ 14c UStG); sie ist nicht als Vorsteuer abziehbar.",
      "Tax is shown that is not owed (§ 14c UStG); it can't be deducted.",
      remedy: .askForCorrection),
    .reverseChargeTaxed: stop(
      .amounts,
      "Wir schulden die Steuer dieser Leistung selbst (§ 13b UStG), die Rechnung weist sie aber "
        + "aus (§ 14c UStG).",
      "We owe the tax of this supply ourselves (§ 13b UStG), but the invoice shows it (§ 14c).",
      remedy: Wording(
        "Senden Sie die Rechnung zurück; der Lieferant muss sie netto mit dem Hinweis "
          + "„Steuerschuldnerschaft des Leistungsempfängers“ ausstellen.",
        "Send the invoice back; the supplier must issue it net, with the words "
          + "“Steuerschuldnerschaft des Leistungsempfängers”.")),
    .reverseChargeDoubtful: stop(
      .amounts,
      "Die Rechnung überlässt uns die Steuer (§ 13b UStG); nach den Stammdaten liegt der Fall "
        + "nicht vor.",
      "The invoice leaves the tax to us (§ 13b UStG); by the master data it is no such case.",
      remedy: Wording(
        "Klären Sie die Steuerschuld; ist es kein Fall des § 13b UStG, muss der Lieferant die "
          + "Steuer ausweisen.",
        "Find out who owes the tax; if § 13b UStG does not apply, the supplier must show it.")),
    .reverseChargeUnsaid: remark(
      .amounts,
      "Die Angabe „Steuerschuldnerschaft des Leistungsempfängers“ fehlt (§ 14a Abs. 5 "
        + "UStG).",
      "The words “Steuerschuldnerschaft des Leistungsempfängers” are missing (§ 14a(5) UStG).",
      remedy: .lookAt),
    .smallBusinessTaxed: stop(
      .amounts,
      "Der Lieferant ist Kleinunternehmer (§ 19 UStG) und darf keine Steuer ausweisen (§ 14c).",
      "The supplier is a small business (§ 19 UStG) and must show no tax (§ 14c UStG).",
      remedy: Wording(
        "Fordern Sie eine Rechnung ohne Steuer an; ist er kein Kleinunternehmer mehr, ändern Sie "
          + "den Stammsatz.",
        "Ask for an invoice without tax; if it is no small business any more, change the record.")),
    .identifiersMissing: stop(
      .amounts,
      "Zu einer Leistung über die Grenze fehlen die USt-IdNrn. beider Seiten (§ 14a UStG).",
      "A supply across the border lacks the VAT identifiers of both sides (§ 14a UStG).",
      remedy: .askFor("beiden USt-IdNrn.", "both VAT identifiers")),
    .foreignTax: stop(
      .amounts,
      "Die Rechnung weist die Steuer eines anderen Staates aus; sie ist hier nicht abziehbar.",
      "The invoice shows the tax of another state; it can't be deducted here.",
      remedy: .askForCorrection),
  ]
}
