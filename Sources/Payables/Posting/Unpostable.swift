package import InvoiceRules

/// Why an approved voucher can't be posted; accounts payable sees to it.
package enum Unpostable: Error, Hashable, Sendable, CaseIterable {
  /// It is no supplier's: employees are paid back with their wages.
  case expense
  case noSupplier
  case noNumberOrDate
  case noAmounts
  case noAccount
  case nothingToPost
  case doesNotAddUp
  case overflow

  /// What is the matter and what to do, in complete sentences.
  package var text: Wording { Self.texts[self] ?? Wording("", "") }

  private static let texts: [Unpostable: Wording] = [
    .expense: Wording(
      "Auslagen werden nicht an die Buchhaltung übergeben. Legen Sie den Beleg mit „rohrpost post "
        + "code --without“ ab, sobald sie erstattet sind.",
      "Expenses are not handed to accounting. File the document with “rohrpost post code "
        + "--without” when they are paid back."),
    .noSupplier: Wording(
      "Der Lieferant steht nicht in den Stammdaten. Legen Sie ihn an und spielen Sie die Tabelle "
        + "suppliers ein.",
      "The supplier is not in the master data. Add it and import the table suppliers."),
    .noNumberOrDate: Wording(
      "Rechnungsnummer oder Rechnungsdatum fehlt. Tragen Sie sie mit „rohrpost correct“ nach.",
      "The invoice number or date is missing. Add it with “rohrpost correct”."),
    .noAmounts: Wording(
      "Der Beleg nennt keinen Gesamtbetrag oder keine Währung. Tragen Sie sie mit „rohrpost "
        + "correct“ nach.",
      "The document names no total or no currency. Add it with “rohrpost correct”."),
    .noAccount: Wording(
      "Es fehlt das Sachkonto. Kontieren Sie den Beleg mit „rohrpost post code“.",
      "The general ledger account is missing. Code the document with “rohrpost post code”."),
    .nothingToPost: Wording(
      "Der Beleg hat den Betrag null; es gibt nichts zu buchen. Legen Sie ihn mit „rohrpost post "
        + "code --without“ ab.",
      "The document is of no amount; there is nothing to post. File it with “rohrpost post code "
        + "--without”."),
    .doesNotAddUp: Wording(
      "Netto- und Steuerbeträge ergeben nicht den Gesamtbetrag. Fordern Sie eine berichtigte "
        + "Rechnung an, oder berichtigen Sie die Werte mit „rohrpost correct“.",
      "Net amounts and taxes do not make the total. Ask for a corrected invoice, or set the values "
        + "right with “rohrpost correct”."),
    .overflow: Wording(
      "Die Beträge des Belegs sind zu groß, um gebucht zu werden.",
      "The amounts of the document are too large to be posted."),
  ]
}
