import Invoice
import InvoiceRules
package import Payables

/// A line of a posting, as it was handed to accounting.
package struct ExportedPosting: Sendable {
  let batch: PostingBatchNumber
  let closedAt: Timestamp
  let user: String
  let entry: PostingEntry
  let number: Int
  let line: PostingLine

  package static func all(
    of entry: PostingEntry, in batch: PostingBatchNumber, at time: Timestamp, by user: String
  ) -> [ExportedPosting] {
    entry.lines.enumerated().map { index, line in
      ExportedPosting(
        batch: batch, closedAt: time, user: user, entry: entry, number: index + 1, line: line)
    }
  }
}

/// That something was paid on a voucher, or came back.
package struct ExportedPayment: Sendable {
  let entry: ExportedEntry
  let voucher: VoucherID
  let kind: Kind
  let date: CalendarDate
  let amount: ExactDecimal?
  let discount: ExactDecimal?
  let currency: CurrencyCode?
  let reference: String?
  let source: String
  /// How it was paid at that time; nil where others paid it.
  let payment: Payment?

  package enum Kind: String, Hashable, Sendable {
    case paid = "Zahlung"
    case returned = "Rückgabe"
  }

  /// `voucher` is as it was after the event.
  package init(_ proof: PaymentProof, of voucher: Voucher, by entry: ExportedEntry) {
    (self.entry, self.voucher, kind, date) = (entry, voucher.id, .paid, proof.date)
    (amount, discount, reference) = (proof.amount, proof.discount, proof.reference)
    source = proof.source == .statement ? "Kontoauszug" : "Liste"
    payment = voucher.settlement.payment
    currency = voucher.exportedCurrency
  }

  package init(_ failure: PaymentFailure, of voucher: Voucher, by entry: ExportedEntry) {
    (self.entry, self.voucher, kind, date) = (entry, voucher.id, .returned, failure.date)
    (amount, discount) = (nil, nil)
    reference = [failure.code, failure.text].compactMap(\.self).joined(separator: ": ")
    source = "Bank"
    payment = voucher.settlement.payment
    currency = voucher.exportedCurrency
  }
}

extension Voucher {
  fileprivate var exportedCurrency: CurrencyCode? {
    settlement.liability?.currency ?? reading?.index.currency
  }
}

/// What is in the books, and what was paid.
package enum SettlementTables {
  package static let postings = ExportTable<ExportedPosting>(
    "Buchungen", "Buchungszeilen, wie sie der Buchhaltung übergeben wurden", key: 4,
    foreignKeys: [.init(["Beleg"], of: "Belege")],
    sums: [.init("Saldo", by: "Waehrung"), .init("Steuer", by: "Waehrung")],
    [
      .init("Stapel", .text(20), "Nummer des Buchungsstapels") { .text($0.batch.description) },
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.entry.voucher.description) },
      .init("Art", .text(20), "Rechnung, Gutschrift oder Storno") {
        .text(kinds[$0.entry.kind] ?? $0.entry.kind.rawValue)
      },
      .init("Zeile", .number(0), "Laufende Nummer in der Buchung") { .number($0.number) },
      .init("Buchungsdatum", .date, "Tag, an dem der Stapel geschlossen wurde") {
        .day($0.closedAt)
      },
      .init("Belegnummer", .text(100), "Rechnungsnummer (BT-1)") {
        .text($0.entry.documentNumber)
      },
      .init("Belegdatum", .date, "Rechnungsdatum (BT-2)") { .date($0.entry.documentDate) },
      .init("Kreditor", .text(60), "Nummer des Lieferanten im Stamm") {
        .text($0.entry.supplier.id)
      },
      .init("Kreditorenkonto", .text(20), "Personenkonto") { .text($0.entry.supplier.account) },
      .init("Lieferant", .text(254), "Name des Lieferanten") { .text($0.entry.supplier.name) },
      .init("Konto", .text(20), "Sachkonto") { .text($0.line.account) },
      .init("Soll_Haben", .text(1), "Seite des Sachkontos: S oder H") {
        .text($0.line.side == .debit ? "S" : "H")
      },
      .init("Waehrung", .text(3), "Währung") { .text($0.entry.currency.rawValue) },
      .init("Betrag", .number(2), "Betrag auf dem Personenkonto, ohne Vorzeichen") {
        .number($0.line.amount)
      },
      .init("Saldo", .number(2), "Betrag mit Vorzeichen: im Soll positiv") {
        .number($0.line.signedAmount)
      },
      .init("Netto", .number(2), "Nettobetrag") { .number($0.line.net) },
      .init("Steuer", .number(2), "Steuerbetrag mit Vorzeichen wie der Saldo") {
        .number($0.line.side == .debit ? $0.line.tax : $0.line.tax.negated)
      },
      .init("Steuerschluessel", .text(10), "BU-Schlüssel") { .text($0.line.taxKey) },
      .init("Steuerkategorie", .text(3), "Kategorie, UNTDID 5305") {
        .text($0.line.vatCategory?.rawValue)
      },
      .init("Steuersatz", .number(2), "Steuersatz in Prozent") { .number($0.line.vatRate) },
      .init("Kostenstelle", .text(60), "Kostenstelle") { .text($0.line.costCenter) },
      .init("Projekt", .text(100), "Projekt") { .text($0.line.project) },
      .init("Text", .text(254), "Buchungstext") { .text($0.entry.text) },
      .init("Faellig", .date, "Letzter Tag der Zahlung") { .date($0.entry.due) },
      .init("Person", .text(100), "Wer den Stapel geschlossen hat") { .text($0.user) },
    ])

  private static let kinds: [PostingEntry.Kind: String] = [
    .invoice: "Rechnung", .creditNote: "Gutschrift", .reversal: "Storno",
  ]

  package static let payments = ExportTable<ExportedPayment>(
    "Zahlungen", "Zahlungen und Rückgaben laut Kontoauszug oder Liste", key: 1,
    foreignKeys: [.init(["Beleg"], of: "Belege"), .init(["Eintrag"], of: "Audit")],
    sums: [.init("Betrag", by: "Waehrung"), .init("Skonto", by: "Waehrung")],
    [
      .init("Eintrag", .number(0), "Nummer des Eintrags im Journal") { .number($0.entry.seq) },
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Art", .text(20), "Zahlung oder Rückgabe") { .text($0.kind.rawValue) },
      .init("Datum", .date, "Tag der Zahlung oder Rückgabe") { .date($0.date) },
      .init("Waehrung", .text(3), "Währung") { .text($0.currency?.rawValue) },
      .init("Betrag", .number(2), "Gezahlter Betrag; bei Gutschriften negativ") {
        .number($0.amount)
      },
      .init("Skonto", .number(2), "Abgezogenes Skonto") { .number($0.discount) },
      .init("Zahllauf", .text(20), "Nummer des Zahllaufs") {
        .text($0.payment?.run?.description)
      },
      .init("Ende_zu_Ende_ID", .text(35), "Kennung der Überweisung") {
        .text($0.payment?.endToEndID)
      },
      .init("Ausfuehrung", .date, "Vorgesehener Tag der Belastung") {
        .date($0.payment?.executionDate)
      },
      .init("Freigegeben_von", .text(100), "Wer den Zahllauf freigegeben hat") {
        .text($0.payment?.releasedBy)
      },
      .init("Quelle", .text(20), "Kontoauszug, Liste oder Bank") { .text($0.source) },
      .init("Referenz", .text(254), "Referenz oder Grund der Rückgabe") { .text($0.reference) },
    ])
}
