import ReadResult

/// A paper that claims nothing and asks nobody for anything, such as an offer, terms and
/// conditions, a list of prices, advertising by post.
///
/// It is filed; a letter that wants something is for a person.
enum Leaflet {
  private static let names = [WordPattern](words: [
    "angebot", "*angebot", "angebote", "kostenvoranschlag", "kostenschaetzung", "preisliste",
    "preisblatt", "agb", "*bedingungen", "katalog", "prospekt", "broschuere", "flyer",
    "datenblatt", "*datenblatt", "newsletter", "produktinformation", "produktinformationen",
    "leistungsverzeichnis", "merkblatt", "bedienungsanleitung", "datenschutzhinweise", "werbung",
    "neuheiten", "quotation", "offer",
  ])
  /// With one of these in its title, or said anywhere, it is more than a leaflet.
  private static let matters = [WordPattern](words: [
    "kuendigung des", "kuendigen wir", "hiermit kuendigen", "kuendigung ihres", "neue* bank*",
    "neue* konto*", "neue iban", "geaenderte* bank*", "geaenderte* konto*", "bank* geaendert",
    "insolvenz*", "abtretung unserer", "mahnung", "letzte frist", "angebotsaufforderung",
    "um abgabe", "um ein angebot", "abgabe eines angebots", "aufforderung", "angebotsanfrage",
    "preisanfrage", "rueckruf*", "einspruch", "widerspruch gegen",
  ])
  /// A title has no more words, and stands in this share of the page, in percent.
  private static let titleMax = 7
  private static let titleTop = 60

  static func isIn(_ words: DocumentWords) -> Bool {
    guard let page = words.pages.first else { return false }
    let lines = lines(of: page)
    guard !lines.contains(where: { matters.areAny(in: $0.words) }) else { return false }
    return lines.contains { line in
      line.words.count <= titleMax && line.top <= titleTop && names.areAny(in: line.words)
    } || Advertising.isIn(lines.map(\.words))
  }

  private static func lines(of page: PageText) -> [(words: [String], top: Int)] {
    var lines: [(words: [String], top: Int)] = []
    var rest = page.words[...]
    while let first = rest.first {
      let members = rest.prefix { $0.line == first.line }
      rest = rest.dropFirst(members.count)
      lines.append(
        (
          members.flatMap { FoldedWords($0.text).words },
          first.box.top * 100 / max(page.height, 1)
        ))
    }
    return lines
  }
}
