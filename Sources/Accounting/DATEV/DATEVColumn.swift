/// A column of an EXTF Buchungsstapel, format version 13, by its number.
///
/// Only those that are written have a name; the others stay empty.
enum DATEVColumn: Int, Sendable {
  case amount = 1
  case side = 2
  case account = 7
  case creditor = 8
  case taxKey = 9
  case documentDate = 10
  case documentField1 = 11
  case documentField2 = 12
  case text = 14
  case isBlocked = 15
  case documentLink = 20
  case costCenter = 37
  case project = 38
  case vatIdentifier = 40
  case reverseChargeMatter = 43
  case otherRateType = 45
  case otherRateNumber = 46
  case otherRateSupplement = 47
  /// The first of forty: twenty pairs of kind and content.
  case information = 48
  case orderNumber = 95
  case isFixed = 114
  case serviceDate = 115
  case taxPeriodDate = 116
  case due = 117

  static let count = 125
  static let informationMax = 20

  /// Caption, and whether the column is of text, which stands in quotation marks even if empty.
  struct Layout: Sendable {
    let caption: String
    let isText: Bool
  }

  /// All columns in order.
  static let layout: [Layout] =
    start + pairs("Beleginfo", 8) + middle + pairs("Zusatzinformation", 20) + end

  private static func text(_ caption: String) -> Layout { Layout(caption: caption, isText: true) }
  private static func bare(_ caption: String) -> Layout { Layout(caption: caption, isText: false) }

  private static func pairs(_ name: String, _ count: Int) -> [Layout] {
    (1...count).flatMap { [text("\(name) - Art \($0)"), text("\(name) - Inhalt \($0)")] }
  }

  private static let start = [
    bare("Umsatz (ohne Soll/Haben-Kz)"), text("Soll/Haben-Kennzeichen"), text("WKZ Umsatz"),
    bare("Kurs"), bare("Basis-Umsatz"), text("WKZ Basis-Umsatz"), bare("Konto"),
    bare("Gegenkonto (ohne BU-Schlüssel)"), text("BU-Schlüssel"), bare("Belegdatum"),
    text("Belegfeld 1"), text("Belegfeld 2"), bare("Skonto"), text("Buchungstext"),
    bare("Postensperre"), text("Diverse Adressnummer"), bare("Geschäftspartnerbank"),
    bare("Sachverhalt"), bare("Zinssperre"), text("Beleglink"),
  ]

  private static let middle = [
    text("KOST1 - Kostenstelle"), text("KOST2 - Kostenstelle"), bare("Kost-Menge"),
    text("EU-Land u. UStID (Bestimmung)"), bare("EU-Steuersatz (Bestimmung)"),
    text("Abw. Versteuerungsart"), bare("Sachverhalt L+L"), bare("Funktionsergänzung L+L"),
    bare("BU 49 Hauptfunktionstyp"), bare("BU 49 Hauptfunktionsnummer"),
    bare("BU 49 Funktionsergänzung"),
  ]

  private static let end = [
    bare("Stück"), bare("Gewicht"), bare("Zahlweise"), text("Forderungsart"),
    bare("Veranlagungsjahr"), bare("Zugeordnete Fälligkeit"), bare("Skontotyp"),
    text("Auftragsnummer"), text("Buchungstyp"), bare("USt-Schlüssel (Anzahlungen)"),
    text("EU-Mitgliedstaat (Anzahlungen)"), bare("Sachverhalt L+L (Anzahlungen)"),
    bare("EU-Steuersatz (Anzahlungen)"), bare("Erlöskonto (Anzahlungen)"), text("Herkunft-Kz"),
    text("Leerfeld"), bare("KOST-Datum"), text("SEPA-Mandatsreferenz"), bare("Skontosperre"),
    text("Gesellschaftername"), bare("Beteiligtennummer"), text("Identifikationsnummer"),
    text("Zeichnernummer"), bare("Postensperre bis"), text("Bezeichnung SoBil-Sachverhalt"),
    bare("Kennzeichen SoBil-Buchung"), bare("Festschreibung"), bare("Leistungsdatum"),
    bare("Datum Zuord. Steuerperiode"), bare("Fälligkeit"), bare("Generalumkehr"),
    bare("Steuersatz"), text("Land"), text("Abrechnungsreferenz"), bare("BVV-Position"),
    text("EU-Land u. UStID (Ursprung)"), bare("EU-Steuersatz (Ursprung)"),
    bare("Abw. Skontokonto"),
  ]
}
