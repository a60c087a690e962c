/// The fields of the first line: number, whether in quotes, whether needed, what they hold.
struct HeaderRule: Sendable {
  let number: Int
  let isQuoted: Bool
  let isNeeded: Bool
  let form: FieldForm

  init(_ number: Int, _ quoting: Quoting, _ form: FieldForm, needed: Bool = true) {
    self.number = number
    isQuoted = quoting == .quoted
    self.form = form
    isNeeded = needed
  }

  enum Quoting { case quoted, bare }

  static let all: [HeaderRule] = [
    HeaderRule(1, .quoted, .one(of: "EXTF")), HeaderRule(2, .bare, .one(of: "700")),
    HeaderRule(3, .bare, .one(of: "21")), HeaderRule(4, .quoted, .one(of: "Buchungsstapel")),
    HeaderRule(5, .bare, .one(of: "13")), HeaderRule(6, .bare, .digits(17...17)),
    HeaderRule(7, .bare, .nothing, needed: false), HeaderRule(8, .quoted, .letters(2)),
    HeaderRule(9, .quoted, .text(25), needed: false),
    HeaderRule(10, .quoted, .nothing, needed: false),
    HeaderRule(11, .bare, .number(1001...9_999_999)), HeaderRule(12, .bare, .number(1...99_999)),
    HeaderRule(13, .bare, .date("JJJJMMTT")), HeaderRule(14, .bare, .number(4...8)),
    HeaderRule(15, .bare, .date("JJJJMMTT")), HeaderRule(16, .bare, .date("JJJJMMTT")),
    HeaderRule(17, .quoted, .text(30)), HeaderRule(18, .quoted, .letters(2), needed: false),
    HeaderRule(19, .bare, .one(of: "1", "2")),
    HeaderRule(20, .bare, .one(of: "0", "30", "40", "50", "64")),
    HeaderRule(21, .bare, .one(of: "0")), HeaderRule(22, .quoted, .one(of: "EUR")),
    HeaderRule(23, .bare, .nothing, needed: false),
    HeaderRule(24, .quoted, .nothing, needed: false),
    HeaderRule(25, .bare, .nothing, needed: false), HeaderRule(26, .bare, .nothing, needed: false),
    HeaderRule(27, .quoted, .one(of: "03", "04")),
    HeaderRule(28, .bare, .nothing, needed: false), HeaderRule(29, .bare, .nothing, needed: false),
    HeaderRule(30, .quoted, .nothing, needed: false),
    HeaderRule(31, .quoted, .text(16), needed: false),
  ]
}

/// The columns of a row: how the caption begins, and as above.
struct ColumnRule: Sendable {
  let number: Int
  let caption: String
  let isQuoted: Bool
  let isNeeded: Bool
  let form: FieldForm

  private init(
    _ number: Int, _ caption: String, _ quoting: HeaderRule.Quoting, _ form: FieldForm,
    needed: Bool = false
  ) {
    self.number = number
    self.caption = caption
    isQuoted = quoting == .quoted
    self.form = form
    isNeeded = needed
  }

  static let all: [ColumnRule] =
    first + pairs(21, 8, "Beleginfo") + taxes + pairs(48, 20, "Zusatzinformation") + last

  private static func pairs(_ start: Int, _ count: Int, _ caption: String) -> [ColumnRule] {
    (0..<count).flatMap { index in
      [
        ColumnRule(start + 2 * index, "\(caption) - Art \(index + 1)", .quoted, .text(20)),
        ColumnRule(start + 2 * index + 1, "\(caption) - Inhalt \(index + 1)", .quoted, .text(210)),
      ]
    }
  }

  private static let first: [ColumnRule] = [
    ColumnRule(1, "Umsatz", .bare, .decimal(1...10), needed: true),
    ColumnRule(2, "Soll/Haben", .quoted, .one(of: "S", "H"), needed: true),
    // Euros only.
    ColumnRule(3, "WKZ Umsatz", .quoted, .nothing), ColumnRule(4, "Kurs", .bare, .nothing),
    ColumnRule(5, "Basis", .bare, .nothing), ColumnRule(6, "WKZ Basis", .quoted, .nothing),
    ColumnRule(7, "Konto", .bare, .digits(4...9), needed: true),
    ColumnRule(8, "Gegenkonto", .bare, .digits(5...9), needed: true),
    ColumnRule(9, "BU", .quoted, .digits(1...4)),
    ColumnRule(10, "Belegdatum", .bare, .date("TTMM"), needed: true),
    ColumnRule(11, "Belegfeld 1", .quoted, .signs("_$&%*+-/", 36), needed: true),
    ColumnRule(12, "Belegfeld 2", .quoted, .signs("_$&%*+-/", 12)),
    // Only on payments.
    ColumnRule(13, "Skonto", .bare, .nothing),
    ColumnRule(14, "Buchungstext", .quoted, .text(60), needed: true),
    ColumnRule(15, "Postensperre", .bare, .one(of: "0", "1")),
    ColumnRule(16, "Diverse", .quoted, .digits(1...9)),
    ColumnRule(17, "Gesch", .bare, .digits(3...3)),
    ColumnRule(18, "Sachverhalt", .bare, .digits(2...2)),
    ColumnRule(19, "Zinssperre", .bare, .one(of: "0", "1")),
    ColumnRule(20, "Beleglink", .quoted, .link),
  ]

  private static let taxes: [ColumnRule] = [
    ColumnRule(37, "KOST1", .quoted, .signs("_ ", 36)),
    ColumnRule(38, "KOST2", .quoted, .signs("_ ", 36)),
    ColumnRule(39, "Kost", .bare, .decimal(1...12, decimals: 2...4)),
    ColumnRule(40, "EU-", .quoted, .signs("+*", 15)),
    ColumnRule(41, "EU-Steuersatz", .bare, .decimal(2...2)),
    ColumnRule(42, "Abw.", .quoted, .one(of: "I", "K", "P", "S")),
    ColumnRule(43, "Sachverhalt L+L", .bare, .number(1...999)),
    ColumnRule(44, "Funktion", .bare, .digits(1...3)),
    ColumnRule(45, "BU 49", .bare, .digits(1...1)),
    ColumnRule(46, "BU 49", .bare, .digits(1...2)),
    ColumnRule(47, "BU 49", .bare, .digits(1...3)),
  ]

  private static let last: [ColumnRule] = [
    ColumnRule(88, "Stück", .bare, .digits(1...8)),
    ColumnRule(89, "Gewicht", .bare, .decimal(1...8)),
    ColumnRule(90, "Zahlweise", .bare, .digits(1...2)),
    ColumnRule(91, "Forderungsart", .quoted, .text(10)),
    ColumnRule(92, "Veranlagungsjahr", .bare, .number(2000...2099)),
    ColumnRule(93, "Zugeordnete", .bare, .date("TTMMJJJJ")),
    ColumnRule(94, "Skontotyp", .bare, .one(of: "1", "2")),
    ColumnRule(95, "Auftragsnummer", .quoted, .text(30)),
    ColumnRule(96, "Buchungstyp", .quoted, .one(of: "AA", "AG", "AV", "SR", "SU", "SG", "SO")),
    ColumnRule(97, "USt", .bare, .digits(1...4)), ColumnRule(98, "EU-", .quoted, .letters(2)),
    ColumnRule(99, "Sachverhalt", .bare, .digits(1...3)),
    ColumnRule(100, "EU-Steuersatz", .bare, .decimal(1...2)),
    ColumnRule(101, "Erl", .bare, .digits(4...8)), ColumnRule(102, "Herkunft", .quoted, .nothing),
    ColumnRule(103, "Leerfeld", .quoted, .nothing),
    ColumnRule(104, "KOST-Datum", .bare, .date("TTMMJJJJ")),
    ColumnRule(105, "SEPA", .quoted, .text(35)),
    ColumnRule(106, "Skontosperre", .bare, .one(of: "0", "1")),
    ColumnRule(107, "Gesellschafter", .quoted, .text(76)),
    ColumnRule(108, "Beteiligten", .bare, .digits(4...4)),
    ColumnRule(109, "Identifikation", .quoted, .text(11)),
    ColumnRule(110, "Zeichner", .quoted, .text(20)),
    ColumnRule(111, "Postensperre bis", .bare, .date("TTMMJJJJ")),
    ColumnRule(112, "Bezeichnung", .quoted, .text(30)),
    ColumnRule(113, "Kennzeichen", .bare, .digits(1...2)),
    ColumnRule(114, "Festschreibung", .bare, .one(of: "0"), needed: true),
    ColumnRule(115, "Leistungsdatum", .bare, .date("TTMMJJJJ")),
    ColumnRule(116, "Datum Zuord", .bare, .date("TTMMJJJJ")),
    ColumnRule(117, "Fälligkeit", .bare, .date("TTMMJJJJ")),
    // The portal contradicts itself, so it stays empty.
    ColumnRule(118, "Generalumkehr", .bare, .nothing),
    ColumnRule(119, "Steuersatz", .bare, .decimal(1...2)),
    ColumnRule(120, "Land", .quoted, .letters(2)),
    ColumnRule(121, "Abrechnung", .quoted, .text(50)),
    ColumnRule(122, "BVV", .bare, .digits(1...1)),
    ColumnRule(123, "EU-", .quoted, .text(15)),
    ColumnRule(124, "EU-Steuersatz", .bare, .decimal(2...2)),
    ColumnRule(125, "Abw.", .bare, .digits(4...8)),
  ]
}
