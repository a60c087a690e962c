import Invoice
package import MasterData
package import Payables

/// What a column of a row of master data said in a span of time.
package struct ExportedMasterValue: Sendable {
  let table: MasterTable
  let key: String
  let version: Int
  let column: String
  let value: String
  let since: Timestamp
  let until: Timestamp?
  let actor: String
  let source: String

  /// One for each column of the table that is not empty.
  package static func all(
    of record: MasterRecord, version: Int, since: Timestamp, until: Timestamp?, by actor: String,
    from source: String
  ) -> [ExportedMasterValue] {
    record.table.columns.compactMap { column in
      record.values[column.name].map { value in
        ExportedMasterValue(
          table: record.table, key: record.key, version: version, column: column.name,
          value: value, since: since, until: until, actor: actor, source: source)
      }
    }
  }
}

/// Master data and what was ordered and received.
package enum MasterTables {
  /// Those whose history is exported: not the users of the house, which are personal data of its
  /// employees and in no book.
  package static let withHistory: [MasterTable] = [
    .suppliers, .orders, .receipts, .contracts, .contractSchedule, .amendments, .objects, .assets,
    .costCenters, .projects, .budgets,
  ]

  package static let history = ExportTable<ExportedMasterValue>(
    "Stammdaten_Historie", "Was die Stammdaten wann sagten, ein Satz je Feld und Fassung", key: 4,
    [
      .init("Tabelle", .text(40), "Tabelle der Stammdaten") { .text($0.table.rawValue) },
      .init("Schluessel", .text(200), "Schlüssel des Satzes; Teile durch | getrennt") {
        .text($0.key)
      },
      .init("Fassung", .number(0), "Nummer der Fassung, ab 1") { .number($0.version) },
      .init("Feld", .text(40), "Name des Feldes") { .text($0.column) },
      .init("Wert", .text(1000), "Inhalt") { .text($0.value) },
      .init("Gilt_ab", .date, "Tag, ab dem die Fassung gilt") { .day($0.since) },
      .init("Gilt_ab_Uhrzeit", .text(8), "Uhrzeit dazu") { .clock($0.since) },
      .init("Gilt_bis", .date, "Tag, an dem sie ersetzt wurde; leer: gilt noch") {
        $0.until.map { .day($0) } ?? .empty
      },
      .init("Durch", .text(100), "Wer sie eingebracht oder bestätigt hat") { .text($0.actor) },
      .init("Quelle", .text(254), "Datei oder Änderungsvorgang") { .text($0.source) },
    ])

  private typealias Field = ExportTable<MasterRecord>.Field

  private static func text(
    _ name: String, _ column: String, _ max: Int, _ description: String
  ) -> Field {
    Field(name, .text(max), description) { .text($0.values[column]) }
  }

  private static func number(
    _ name: String, _ column: String, _ decimals: Int, _ description: String
  ) -> Field {
    Field(name, .number(decimals), description) {
      .number($0.values[column].flatMap { ExactDecimal($0) })
    }
  }

  private static func day(_ name: String, _ column: String, _ description: String) -> Field {
    Field(name, .date, description) { .date($0.values[column].flatMap { CalendarDate($0) }) }
  }

  package static let orders = ExportTable<MasterRecord>(
    "Bestellungen", "Bestellpositionen, wie sie zum Zeitpunkt des Exports gelten", key: 2,
    [
      text("Bestellung", "order_number", 100, "Bestellnummer"),
      text("Position", "line", 60, "Position"),
      text("Kreditor", "supplier_id", 60, "Nummer des Lieferanten"),
      text("Art", "kind", 20, "standard, blanket, emergency oder project"),
      text("Artikel", "article", 100, "Artikelnummer"),
      text("Beschreibung", "description", 1000, "Beschreibung"),
      number("Menge", "quantity", 6, "Bestellte Menge"),
      text("Einheit", "unit", 20, "Einheit"),
      number("Preis", "unit_price", 6, "Preis je Einheit, netto"),
      number("Steuersatz", "vat_rate", 2, "Steuersatz in Prozent"),
      text("Vertrag", "contract_number", 100, "Vertragsnummer"),
      text("Objekt", "object", 100, "Gebäude oder Liegenschaft"),
      text("Kostenstelle", "cost_center", 60, "Kostenstelle"),
      text("Projekt", "project", 100, "Projekt"),
      text("Konto", "account", 20, "Sachkonto"),
      day("Bestelldatum", "ordered_at", "Tag der Bestellung"),
      text("Besteller", "ordered_by", 100, "Wer bestellt hat"),
      number("Rahmen_netto", "limit_net", 2, "Höchstbetrag eines Rahmens"),
    ])

  package static let receipts = ExportTable<MasterRecord>(
    "Wareneingaenge", "Wareneingänge, Leistungsnachweise und Abnahmen", key: 2,
    [
      text("Eingang", "receipt_number", 100, "Nummer des Eingangs"),
      text("Position", "line", 60, "Position"),
      text("Art", "kind", 20, "goods, service, acceptance oder measurement"),
      text("Bestellung", "order_number", 100, "Bestellnummer"),
      text("Bestellposition", "order_line", 60, "Position der Bestellung"),
      number("Menge", "quantity", 6, "Menge"),
      text("Einheit", "unit", 20, "Einheit"),
      day("Datum", "date", "Tag"),
      text("Bestaetigt_von", "confirmed_by", 100, "Wer bestätigt hat"),
      text("Dokument", "document", 254, "Nachweis"),
    ])
}
