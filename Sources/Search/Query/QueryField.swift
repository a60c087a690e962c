import InvoiceRules
import Payables
import ReadResult

/// A field that can be asked for, such as `lieferant:` and `betrag:`.
package struct QueryField: Sendable {
  /// The first German and the first English name are shown.
  package let german: [String]
  package let english: [String]
  package let example: String
  let read: @Sendable (QueryPiece, QueryReader) throws(QueryMistake) -> Condition

  private init(
    _ german: [String], _ english: [String], _ example: String,
    _ read: @escaping @Sendable (QueryPiece, QueryReader) throws(QueryMistake) -> Condition
  ) {
    (self.german, self.english, self.example) = (german, english, example)
    self.read = read
  }

  /// The table of all fields.
  package static let all: [QueryField] = [
    QueryField(["lieferant"], ["supplier"], "lieferant:\"Müller Bau\"") {
      piece, reader throws(QueryMistake) in
      .any([
        .column(.supplier, try reader.words(piece.text, isQuoted: piece.isQuoted)),
        .facets([Facet.supplier.term(piece.text)]),
      ])
    },
    QueryField(["nummer", "rechnungsnummer"], ["number"], "nummer:RE-2026/0815") {
      piece, _ throws(QueryMistake) in
      .column(.number, try number(piece))
    },
    exact(["bestellung"], ["order"], .order, "bestellung:4500012345"),
    exact(["vertrag"], ["contract"], .contract, "vertrag:W-17"),
    exact(["objekt"], ["object"], .object, "objekt:O-12"),
    exact(["anlage"], ["asset"], .asset, "anlage:AUFZUG-3"),
    exact(["iban"], ["account"], .account, "iban:DE02120300000000202051"),
    choice(["klasse"], ["class"], .documentClass, "klasse:rechnung", classes),
    exact(["akte", "aktenzeichen"], ["file"], .file, "akte:02.10"),
    choice(["status"], ["state"], .status, "status:bezahlt", statuses),
    choice(["code"], ["exception"], .code, "code:EX05", codes),
    exact(["kanal"], ["channel"], .channel, "kanal:upload"),
    exact(["abteilung"], ["department"], .department, "abteilung:Technik"),
    exact(["kostenstelle"], ["cost_center"], .costCenter, "kostenstelle:4711"),
    exact(["währung", "waehrung"], ["currency"], .currency, "währung:EUR"),
    amount(["betrag", "brutto"], ["gross"], .gross, "betrag:100..200"),
    amount(["netto"], ["net"], .net, "netto:100,50"),
    days(["datum", "rechnungsdatum"], ["date"], .invoice, "datum:2026-01..2026-03"),
    days(["eingang"], ["received"], .received, "eingang:2026-11"),
    exact(["beleg"], ["id"], .id, "beleg:B26-0000123"),
  ]

  private static func exact(
    _ german: [String], _ english: [String], _ facet: Facet, _ example: String
  ) -> QueryField {
    QueryField(german, english, example) { piece, _ throws(QueryMistake) in
      guard !piece.text.joinedTerm.isEmpty else { throw .noWord(piece.text) }
      return .facets([facet.term(piece.text)])
    }
  }

  private static func choice(
    _ german: [String], _ english: [String], _ facet: Facet, _ example: String,
    _ words: [String: String]
  ) -> QueryField {
    let shown = Set(words.values).sorted().joined(separator: ", ")
    return QueryField(german, english, example) { piece, _ throws(QueryMistake) in
      var terms: [String] = []
      for part in piece.text.split(separator: ",") {
        guard let value = words[String(part).joinedTerm] else {
          throw .badValue(
            String(part), field: piece.field ?? german[0], allowed: Wording(shown, shown))
        }
        terms.append(facet.term(value))
      }
      guard !terms.isEmpty else { throw .noValue(field: piece.field ?? german[0]) }
      return .facets(terms)
    }
  }

  private static func amount(
    _ german: [String], _ english: [String], _ column: Condition.AmountColumn, _ example: String
  ) -> QueryField {
    QueryField(german, english, example) { piece, _ throws(QueryMistake) in
      .amount(column, try AmountRange(piece.text, field: piece.field ?? german[0]))
    }
  }

  private static func days(
    _ german: [String], _ english: [String], _ facet: DayFacet, _ example: String
  ) -> QueryField {
    QueryField(german, english, example) { piece, _ throws(QueryMistake) in
      let range = try DayRange(piece.text, field: piece.field ?? german[0])
      return .facets(facet.terms(from: range.first, to: range.last))
    }
  }

  /// A number as one term; with a star all that begin like it.
  private static func number(_ piece: QueryPiece) throws(QueryMistake) -> Condition {
    let joined = piece.text.joinedTerm
    guard !joined.isEmpty else { throw .noWord(piece.text) }
    guard !piece.isQuoted, piece.text.hasSuffix("*") else { return .term(joined) }
    guard joined.count >= QueryReader.prefixMin else { throw .shortPrefix(joined) }
    return .prefix(joined, word: joined)
  }
}

// MARK: - Names

extension QueryField {
  private static let byName: [String: QueryField] = Dictionary(
    all.flatMap { field in (field.german + field.english).map { ($0, field) } },
    uniquingKeysWith: { first, _ in first })

  static func named(_ name: String) -> QueryField? { byName[name.lowercased()] }

  static var germanNames: String { all.map { $0.german[0] + ":" }.joined(separator: ", ") }
  static var englishNames: String { all.map { $0.english[0] + ":" }.joined(separator: ", ") }

  /// The name that begins like a wrong one for longest.
  static func nearest(to name: String) -> String? {
    let name = name.lowercased()
    let near = byName.keys.map { ($0, $0.commonPrefix(with: name)) }
      .filter { $0.1 >= 3 }
    return near.min { ($1.1, $0.0) < ($0.1, $1.0) }?.0
  }

  /// The words that each value may be said by, to the value.
  private static let classes: [String: String] = DocumentClass.allCases.reduce(into: [:]) {
    for word in [$1.rawValue, $1.name.german, $1.name.english] {
      $0[word.joinedTerm] = $1.rawValue
    }
  }

  private static let statuses: [String: String] = Status.allCases.reduce(into: [:]) {
    for word in [$1.rawValue, $1.name.german, $1.name.english] {
      $0[word.joinedTerm] = $1.rawValue
    }
  }

  private static let codes: [String: String] = ExceptionCode.allCases.reduce(into: [:]) {
    $0[$1.rawValue.joinedTerm] = $1.rawValue
  }
}

extension String {
  /// Letters that two words begin with.
  fileprivate func commonPrefix(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
