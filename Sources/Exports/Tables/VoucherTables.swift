import Hashing
import Invoice
import InvoiceRules
package import Payables
import ReadResult
import Reports

/// What arrived, and what it is.
package enum VoucherTables {
  package static let book = ExportTable<Voucher>(
    "Eingangsbuch", "Alle Eingänge in der Reihenfolge ihrer Beleg-ID", key: 1,
    [
      .init("Beleg", .text(20), "Beleg-ID, bei der Annahme vergeben") { .text($0.id.description) },
      .init("Eingangsdatum", .date, "Tag des Eingangs") { .day($0.submission.receivedAt) },
      .init("Eingangszeit", .text(8), "Uhrzeit des Eingangs in Deutschland") {
        .clock($0.submission.receivedAt)
      },
      .init("Kanal", .text(100), "Eingangskanal") { .text($0.submission.channel) },
      .init("Absender", .text(254), "Absender einer E-Mail") {
        .text($0.reading?.mail?.from.joined(separator: ", "))
      },
      .init("Name", .text(254), "Name, unter dem die Datei kam") { .text($0.submission.name) },
      .init("Groesse", .number(0), "Größe in Bytes") { .number($0.original.size) },
      .init("SHA256", .text(64), "SHA-256 der Originaldatei") {
        .text($0.original.sha256.description)
      },
      .init("Elternbeleg", .text(20), "Beleg, aus dem dieser entnommen wurde") {
        .text($0.submission.parent?.description)
      },
    ])

  package static let vouchers = ExportTable<ExportedVoucher>(
    "Belege", "Belege mit Kopfdaten, Stand und Pfaden der Dateien", key: 1,
    foreignKeys: [.init(["Beleg"], of: "Eingangsbuch")],
    sums: [
      .init("Netto", by: "Waehrung"), .init("Steuer", by: "Waehrung"),
      .init("Brutto", by: "Waehrung"),
    ], head + amounts + state + files)

  private typealias Field = ExportTable<ExportedVoucher>.Field

  private static func index<Value>(
    _ path: any KeyPath<IndexRecord, Value?> & Sendable
  ) -> @Sendable (ExportedVoucher) -> Value? {
    { $0.voucher.reading?.index[keyPath: path] }
  }

  private static func text(
    _ name: String, _ max: Int, _ description: String,
    _ path: any KeyPath<IndexRecord, String?> & Sendable
  ) -> Field {
    let value = index(path)
    return Field(name, .text(max), description) { .text(value($0)) }
  }

  private static func day(
    _ name: String, _ description: String,
    _ path: any KeyPath<IndexRecord, CalendarDate?> & Sendable
  ) -> Field {
    let value = index(path)
    return Field(name, .date, description) { .date(value($0)) }
  }

  private static func amount(
    _ name: String, _ description: String,
    _ path: any KeyPath<IndexRecord, ExactDecimal?> & Sendable
  ) -> Field {
    let value = index(path)
    return Field(name, .number(2), description) { .number(value($0)) }
  }

  private static let head: [Field] = [
    .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.id.description) },
    .init("Belegart", .text(60), "Art des Dokuments") {
      .text($0.voucher.documentClass?.name.german)
    },
    .init("Status", .text(30), "Stand zum Zeitpunkt des Exports") {
      .text($0.voucher.status.name.german)
    },
    text("Kreditor", 60, "Nummer des Lieferanten im Stamm", \.supplierID),
    text("Lieferant", 254, "Name des Rechnungsstellers (BT-27)", \.supplierName),
    text("USt_IdNr", 30, "USt-IdNr. des Rechnungsstellers (BT-31)", \.supplierVATIdentifier),
    text(
      "Steuernummer", 30, "Steuernummer des Rechnungsstellers (BT-32)", \.supplierTaxRegistration),
    text("Empfaenger", 254, "Rechnungsempfänger (BT-44)", \.buyerName),
    text("Rechnungsnummer", 100, "Rechnungsnummer (BT-1)", \.invoiceNumber),
    day("Rechnungsdatum", "Rechnungsdatum (BT-2)", \.invoiceDate),
    day("Leistung_von", "Beginn der Leistung (BT-73, BT-72)", \.serviceStart),
    day("Leistung_bis", "Ende der Leistung (BT-74, BT-72)", \.serviceEnd),
    text("Bestellung", 100, "Bestellnummer (BT-13)", \.orderNumber),
    text("Vertrag", 100, "Vertragsnummer (BT-12)", \.contractNumber),
    text("Objekt", 100, "Gebäude oder Liegenschaft", \.object),
    text("Projekt", 100, "Projekt (BT-11)", \.project),
  ]

  private static let amounts: [Field] = [
    .init("Waehrung", .text(3), "Währung der Beträge (BT-5)") {
      .text($0.voucher.reading?.index.currency?.rawValue)
    },
    amount("Netto", "Summe ohne Steuer (BT-109)", \.net),
    amount("Steuer", "Umsatzsteuer (BT-110)", \.tax),
    amount("Brutto", "Summe mit Steuer (BT-112)", \.gross),
    day("Faellig", "Fälligkeit laut Beleg (BT-9)", \.dueDate),
    text("IBAN", 34, "Angegebenes Konto (BT-84)", \.iban),
  ]

  private static let state: [Field] = [
    .init("Klaerfaelle", .text(60), "Codes des offenen Klärfalls, der führende zuerst") { item in
      let codes = item.voucher.exception.map { [$0.primary] + $0.secondary } ?? []
      return .text(codes.map(\.rawValue).joined(separator: ","))
    },
    .init("Doppel_von", .text(20), "Früherer Beleg gleichen Inhalts") {
      .text($0.voucher.duplicate?.twin.description)
    },
    .init("Elternbeleg", .text(20), "Beleg, aus dem dieser entnommen wurde") {
      .text($0.voucher.submission.parent?.description)
    },
    .init("Aktenzeichen", .text(16), "Aktenzeichen nach dem Aktenplan") { .text($0.filing?.code) },
    .init("Akte", .text(80), "Titel der Akte") { .text($0.filing?.title) },
    .init("Aktenname", .text(200), "Name des Dokuments in der Akte, ohne Endung") {
      .text($0.filing?.name)
    },
    .init("Zurueckgehalten", .text(4), "ja: vom Virenscanner nicht freigegeben, ohne Datei") {
      .flag($0.voucher.isWithheld)
    },
  ]

  private static let files: [Field] = ExportedVoucher.Role.allCases.flatMap { role in
    [
      Field(
        role.rawValue + ExportColumn.pathEnding, .text(1000),
        "\(role.rawValue): Pfad auf diesem Datenträger"
      ) { .text($0.file(role)?.path) },
      Field(role.rawValue + ExportColumn.hashEnding, .text(64), "\(role.rawValue): SHA-256") {
        .text($0.file(role)?.sha256.description)
      },
    ]
  }
}
