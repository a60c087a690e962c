package import Invoice
import InvoiceRules
package import Payables

/// What invoices say line by line and rate by rate.
package enum ContentTables {
  package static let lines = ExportTable<ExportedLine>(
    "Positionen", "Positionen der strukturierten Rechnungen", key: 2,
    foreignKeys: [.init(["Beleg"], of: "Belege")], sums: [.init("Netto", by: "Waehrung")],
    [
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Nummer", .number(0), "Laufende Nummer im Beleg") { .number($0.number) },
      .init("Kennung", .text(60), "Kennung der Position (BT-126)") { .text($0.line.identifier) },
      .init("Ebene", .number(0), "0: Position, darüber Unterposition") { .number($0.level) },
      .init("Bezeichnung", .text(254), "Artikel oder Leistung (BT-153)") {
        .text($0.line.item.name)
      },
      .init("Beschreibung", .text(1000), "Beschreibung (BT-154)") {
        .text($0.line.item.description)
      },
      .init("Menge", .number(6), "Menge (BT-129)") { .number($0.line.quantity) },
      .init("Einheit", .text(10), "Einheit, UN/ECE Rec. 20 (BT-130)") {
        .text($0.line.unit?.rawValue)
      },
      .init("Preis", .number(6), "Nettopreis (BT-146)") { .number($0.line.price.net) },
      .init("Preismenge", .number(6), "Menge, für die der Preis gilt (BT-149)") {
        .number($0.line.price.baseQuantity)
      },
      .init("Waehrung", .text(3), "Währung") { .text($0.currency?.rawValue) },
      .init("Netto", .number(2), "Nettobetrag der Position (BT-131)") {
        // What an invoice says of sub-lines is in the amount of their line already.
        $0.level == 0 ? .number($0.line.netAmount) : .empty
      },
      .init("Netto_Unterposition", .number(2), "Nettobetrag einer Unterposition") {
        $0.level == 0 ? .empty : .number($0.line.netAmount)
      },
      .init("Steuerkategorie", .text(3), "Kategorie, UNTDID 5305 (BT-151)") {
        .text($0.line.vat.category?.rawValue)
      },
      .init("Steuersatz", .number(2), "Steuersatz in Prozent (BT-152)") {
        .number($0.line.vat.rate)
      },
      .init("Bestellposition", .text(60), "Position der Bestellung (BT-132)") {
        .text($0.line.purchaseOrderLine)
      },
    ])

  package static let taxes = ExportTable<ExportedTax>(
    "Steueraufteilung", "Beträge je Steuerkategorie und Steuersatz", key: 2,
    foreignKeys: [.init(["Beleg"], of: "Belege")],
    sums: [.init("Netto", by: "Waehrung"), .init("Steuer", by: "Waehrung")],
    [
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Nummer", .number(0), "Laufende Nummer im Beleg") { .number($0.number) },
      .init("Quelle", .text(20), "Rechnung: wie ausgewiesen; Verbindlichkeit: wie ermittelt") {
        .text($0.source.rawValue)
      },
      .init("Steuerkategorie", .text(3), "Kategorie, UNTDID 5305 (BT-118)") {
        .text($0.category?.rawValue)
      },
      .init("Steuersatz", .number(2), "Steuersatz in Prozent (BT-119)") { .number($0.rate) },
      .init("Waehrung", .text(3), "Währung") { .text($0.currency?.rawValue) },
      .init("Netto", .number(2), "Bemessungsgrundlage (BT-116)") { .number($0.net) },
      .init("Steuer", .number(2), "Steuerbetrag (BT-117)") { .number($0.tax) },
    ])
}

/// A line of an invoice, with the sub-lines laid out behind it.
package struct ExportedLine: Sendable {
  let voucher: VoucherID
  let number: Int
  let level: Int
  let currency: CurrencyCode?
  let line: InvoiceLine

  package static func all(of invoice: Invoice, _ voucher: VoucherID) -> [ExportedLine] {
    var found: [ExportedLine] = []
    func walk(_ lines: [InvoiceLine], _ level: Int) {
      for line in lines {
        found.append(
          ExportedLine(
            voucher: voucher, number: found.count + 1, level: level, currency: invoice.currency,
            line: line))
        walk(line.subLines, level + 1)
      }
    }
    walk(invoice.lines, 0)
    return found
  }
}

/// A part of an invoice with one VAT category and rate.
package struct ExportedTax: Sendable {
  let voucher: VoucherID
  let number: Int
  let source: Source
  let category: VATCategory?
  let rate: ExactDecimal?
  let currency: CurrencyCode?
  let net: ExactDecimal?
  let tax: ExactDecimal?

  package enum Source: String, Hashable, Sendable {
    case invoice = "Rechnung"
    case liability = "Verbindlichkeit"
  }

  /// As the invoice declares them; where it has no structured part, as they were worked out.
  package static func all(of invoice: Invoice?, _ voucher: Voucher) -> [ExportedTax] {
    if let invoice, !invoice.vatBreakdown.isEmpty {
      return invoice.vatBreakdown.enumerated().map { index, part in
        ExportedTax(
          voucher: voucher.id, number: index + 1, source: .invoice, category: part.category,
          rate: part.rate, currency: invoice.currency, net: part.taxableAmount,
          tax: part.taxAmount)
      }
    }
    guard let liability = voucher.settlement.liability else { return [] }
    return liability.taxes.enumerated().map { index, part in
      ExportedTax(
        voucher: voucher.id, number: index + 1, source: .liability, category: part.category,
        rate: part.rate, currency: liability.currency, net: part.net, tax: part.tax)
    }
  }
}
