import Accounting
import Banking
import InvoiceRules
import Payables

/// What becomes of approved documents: postings and payments.
extension SettingsTable {
  static let posting = SettingsSection(
    "posting",
    Wording(
      "Übergabe freigegebener Belege an die Buchhaltung, in abgeschlossenen Stapeln.",
      "Handing approved documents to accounting, in closed batches."),
    postingKeys + datevKeys + tableKeys)

  private static let postingKeys: [Setting<Settings>] = [
    Setting(
      "format", \.posting.format, .choice,
      "Was die Buchhaltung bekommt: datev (EXTF-Buchungsstapel und Belegpaket), csv, json; none: "
        + "nichts.",
      "What accounting gets: datev (EXTF batches and packages of documents), csv, json; none: "
        + "nothing."),
    Setting(
      "hour", \.posting.hour, .optional(.whole(0...23)),
      "Stunde, ab der an Arbeitstagen gebucht wird, was freigegeben ist; leer: nur mit „rohrpost "
        + "post run“.",
      "Hour from which on working days post what is approved; empty: only by “rohrpost post run”."),
    Setting(
      "send_documents", \.posting.sendsDocuments, .flag,
      "Ob die Belege mit übergeben und in den Buchungen verknüpft werden.",
      "Whether the documents are handed over as well and linked from the postings."),
  ]

  private static let datevKeys: [Setting<Settings>] = [
    Setting(
      "consultant", \.posting.consultant, .optional(.whole(DATEVSettings.consultants)),
      "Beraternummer bei DATEV.", "Consultant number at DATEV."),
    Setting(
      "client", \.posting.client, .optional(.whole(DATEVSettings.clients)),
      "Mandantennummer bei DATEV für Firmen ohne eigene (client in [[company]]).",
      "Client number at DATEV of companies without one (client in [[company]])."),
    Setting(
      "chart", \.posting.chart, .choice, "Kontenrahmen.", "Chart of accounts."),
    Setting(
      "account_length", \.posting.accountLength, .whole(DATEVSettings.accountLengths),
      "Stellen der Sachkonten; Kreditoren haben eine mehr.",
      "Digits of general ledger accounts; creditors have one more."),
    Setting(
      "fiscal_year_month", \.posting.fiscalYearMonth, .whole(1...12),
      "Monat, in dem das Wirtschaftsjahr beginnt.", "Month in which the fiscal year begins."),
    Setting(
      "initials", \.posting.initials, .optional(.text(limit: 2)),
      "Diktatkürzel im Kopf des Stapels, zwei Großbuchstaben.",
      "Initials in the head of a batch, two capitals."),
  ]

  private static let tableKeys: [Setting<Settings>] = [
    Setting(
      "columns", \.posting.columns, .list(of: .text()), "Spalten der CSV-Datei.",
      "Columns of the CSV file."),
    Setting(
      "delimiter", \.posting.delimiter, .choice, "Trennzeichen der CSV-Datei.",
      "Separator of the CSV file."),
    Setting(
      "decimal_mark", \.posting.decimalMark, .choice, "Dezimalzeichen der CSV-Datei.",
      "Decimal mark of the CSV file."),
    Setting(
      "encoding", \.posting.encoding, .choice, "Zeichensatz der CSV-Datei.",
      "Character set of the CSV file."),
  ]

  static let payment = SettingsSection(
    "payment",
    Wording(
      "Zahlläufe: Vorschlag, Freigabe durch eine andere Person, Datei für die Bank.",
      "Payment runs: proposal, release by another person, file for the bank."),
    paymentKeys + bankKeys)

  private static let paymentKeys: [Setting<Settings>] = [
    Setting(
      "format", \.payment.format, .choice,
      "Was die Bank bekommt: sepa (pain.001); none: nichts, bezahlt wird anderswo.",
      "What the bank gets: sepa (pain.001); none: nothing, payment is made elsewhere."),
    Setting(
      "hour", \.payment.hour, .optional(.whole(0...23)),
      "Stunde, ab der an den Zahltagen vorgeschlagen wird; leer: nur mit „rohrpost pay propose“.",
      "Hour from which on payment days propose a run; empty: only by “rohrpost pay propose”."),
    Setting(
      "days", \.payment.days, .list(of: .choice), "Zahltage.", "Payment days."),
    Setting(
      "limit", \.payment.rules.limit, .optional(.decimal(1...1_000_000_000)),
      "Euro, die ein Lauf je Firma höchstens zahlt; leer: ohne Grenze.",
      "Euros that a run pays for a company, at most; empty: without limit."),
    Setting(
      "lead_days", \.payment.rules.leadDays, .whole(0...PaymentRules.leadDaysMax),
      "Bankarbeitstage vor der Fälligkeit, an denen das Konto belastet wird.",
      "TARGET days before the due date on which the account is charged."),
    Setting(
      "discount_lead_days", \.payment.rules.discountLeadDays,
      .whole(0...PaymentRules.leadDaysMax),
      "Dasselbe vor dem letzten Tag eines Skontos.",
      "The same before the last day of a cash discount."),
    Setting(
      "yield_min_percent", \.payment.rules.yieldMin, .decimal(0...PaymentRules.yieldMax),
      "Jahresrendite in Prozent, ab der sich Skonto lohnt.",
      "Yield in percent a year from which a cash discount is worth it."),
    Setting(
      "early_min", \.payment.rules.earlyPaymentMin, .decimal(0...1_000_000),
      "Euro, die ein Skonto mindestens bringen muss, damit früher gezahlt wird.",
      "Euros that a cash discount must bring, at least, to pay early."),
    Setting(
      "netting", \.payment.rules.isNetting, .flag,
      "Ob Gutschriften mit Rechnungen desselben Lieferanten verrechnet werden.",
      "Whether credit notes are set off against invoices of the same supplier."),
    Setting(
      "single_transfers", \.payment.rules.isOneTransferPerInvoice, .flag,
      "Ob jede Rechnung eine eigene Überweisung bekommt.",
      "Whether each invoice gets a transfer of its own."),
  ]

  private static let bankKeys: [Setting<Settings>] = [
    Setting(
      "batch_booking", \.payment.form.isBatchBooked, .flag,
      "Ob die Bank die Überweisungen eines Tages als eine Buchung zeigt.",
      "Whether the bank shows the transfers of a day as one movement."),
    Setting(
      "addresses", \.payment.form.addresses, .choice,
      "Ob und wie Anschriften der Empfänger in der Datei stehen.",
      "Whether and how addresses of creditors stand in the file."),
  ]
}
