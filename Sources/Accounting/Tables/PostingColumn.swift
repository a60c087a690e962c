import Hashing
import Invoice
package import InvoiceRules
import Payables

/// A column that a table of postings may have; each row is a line of an entry.
package struct PostingColumn: Sendable {
  /// What a configuration calls it: `document_number`.
  package let key: String
  package let caption: Wording
  let cell: @Sendable (PostingTableRow) -> Cell?

  /// What stands in a cell; how it is written is for the table to say.
  enum Cell {
    case text(String)
    case amount(ExactDecimal)
    case date(CalendarDate)
    case count(Int)
    case yesNo(Bool)
  }

  private init(
    _ key: String, _ german: String, _ english: String,
    _ cell: @escaping @Sendable (PostingTableRow) -> Cell?
  ) {
    self.key = key
    caption = Wording(german, english)
    self.cell = cell
  }

  package static func named(_ key: String) -> PostingColumn? { all.first { $0.key == key } }

  /// Every column there is.
  package static let all: [PostingColumn] = ofBatch + ofDocument + ofSupplier + ofLine

  private static let ofBatch = [
    PostingColumn("batch", "Stapel", "batch") { .text($0.batch.number.description) },
    PostingColumn("company", "Unternehmen", "company") { $0.batch.company.map(Cell.text) },
    PostingColumn("closed_on", "Abgeschlossen am", "closed on") {
      .date($0.batch.closedAt.berlinDate)
    },
  ]

  private static let ofDocument = [
    PostingColumn("voucher", "Beleg-ID", "document id") { .text($0.entry.voucher.description) },
    PostingColumn("kind", "Belegart", "kind") { .text($0.entry.kind.rawValue) },
    PostingColumn("document_number", "Rechnungsnummer", "invoice number") {
      .text($0.entry.documentNumber)
    },
    PostingColumn("document_date", "Rechnungsdatum", "invoice date") {
      .date($0.entry.documentDate)
    },
    PostingColumn("text", "Buchungstext", "text") { .text($0.entry.text) },
    PostingColumn("due", "Fälligkeit", "due date") { $0.entry.due.map(Cell.date) },
    PostingColumn("discount_until", "Skonto bis", "cash discount until") {
      ($0.entry.cashDiscounts.first?.until).map(Cell.date)
    },
    PostingColumn("discount_percent", "Skonto %", "cash discount %") {
      ($0.entry.cashDiscounts.first?.percent).map(Cell.amount)
    },
    PostingColumn("service_start", "Leistung von", "service from") {
      $0.entry.serviceStart.map(Cell.date)
    },
    PostingColumn("service_end", "Leistung bis", "service to") {
      $0.entry.serviceEnd.map(Cell.date)
    },
    PostingColumn("order_number", "Bestellung", "order") { $0.entry.orderNumber.map(Cell.text) },
    PostingColumn("contract_number", "Vertrag", "contract") {
      $0.entry.contractNumber.map(Cell.text)
    },
    PostingColumn("currency", "Währung", "currency") { .text($0.entry.currency.rawValue) },
    PostingColumn("total", "Gesamtbetrag", "total") { $0.entry.total.map(Cell.amount) },
    PostingColumn("payment_blocked", "Zahlsperre", "payment blocked") {
      .yesNo($0.entry.isPaymentBlocked)
    },
    PostingColumn("sha256", "SHA-256", "SHA-256") { .text($0.entry.sha256.description) },
    PostingColumn("document_guid", "Beleg-GUID", "document GUID") {
      .text(DocumentGUID($0.entry).description)
    },
  ]

  private static let ofSupplier = [
    PostingColumn("supplier", "Lieferant", "supplier") { .text($0.entry.supplier.id) },
    PostingColumn("supplier_account", "Kreditorenkonto", "creditor account") {
      .text($0.entry.supplier.account)
    },
    PostingColumn("supplier_name", "Lieferantenname", "supplier name") {
      .text($0.entry.supplier.name)
    },
    PostingColumn("supplier_vat_id", "USt-IdNr.", "VAT identifier") {
      $0.entry.supplier.vatIdentifier.map(Cell.text)
    },
    PostingColumn("supplier_country", "Land", "country") {
      $0.entry.supplier.country.map(Cell.text)
    },
  ]

  private static let ofLine = [
    PostingColumn("line", "Zeile", "line") { .count($0.number) },
    PostingColumn("side", "Soll/Haben", "side") { .text($0.line.side == .debit ? "S" : "H") },
    PostingColumn("amount", "Betrag", "amount") { .amount($0.line.amount) },
    PostingColumn("signed_amount", "Betrag mit Vorzeichen", "signed amount") {
      .amount($0.line.signedAmount)
    },
    PostingColumn("net", "Netto", "net") { .amount($0.line.net) },
    PostingColumn("tax", "Steuer", "tax") { .amount($0.line.tax) },
    PostingColumn("account", "Konto", "account") { .text($0.line.account) },
    PostingColumn("tax_key", "BU-Schlüssel", "tax key") { $0.line.taxKey.map(Cell.text) },
    PostingColumn("vat_category", "Steuerkategorie", "VAT category") {
      ($0.line.vatCategory?.rawValue).map(Cell.text)
    },
    PostingColumn("vat_rate", "Steuersatz", "VAT rate") { $0.line.vatRate.map(Cell.amount) },
    PostingColumn("cost_center", "Kostenstelle", "cost centre") {
      $0.line.costCenter.map(Cell.text)
    },
    PostingColumn("project", "Projekt", "project") { $0.line.project.map(Cell.text) },
    PostingColumn("object", "Objekt", "object") { $0.line.object.map(Cell.text) },
    PostingColumn("asset", "Anlage", "asset") { $0.line.asset.map(Cell.text) },
    PostingColumn("investment", "Investition", "investment") { .yesNo($0.line.isInvestment) },
  ]
}

/// A line of an entry with what is around it.
struct PostingTableRow {
  let batch: PostingBatch
  let entry: PostingEntry
  let line: PostingLine
  /// From 1 on within the entry.
  let number: Int
}
