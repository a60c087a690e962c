import Invoice

/// The time of a service that a sentence tells: `Für die am 09.11.2026 ausgeführten Arbeiten`.
struct ServiceSentence {
  private let script: Script
  private let mentions: [DateMention]
  private let issued: CalendarDate?

  /// `issued` is the day of the letter: it gives days without a year theirs.
  init(_ script: Script, issued: CalendarDate?) {
    self.script = script
    self.issued = issued
    mentions = DateMention.all(in: script.characters, near: issued)
  }

  /// The mentions that tell when something was done.
  var services: [DateMention] {
    mentions.indices.filter { isService($0) }.map { mentions[$0] }
  }

  private static let daysAheadMax = 31
  private static let yearsBackMax = 2
  /// Words that are looked at on either side.
  private static let wordsMax = 10

  private func isService(_ index: Int) -> Bool {
    let mention = mentions[index]
    if let issued, mention.form == .day,
      mention.first > issued.adding(days: Self.daysAheadMax)
        || mention.last.year < issued.year - Self.yearsBackMax
    {
      return false
    }
    let start = index > 0 ? mentions[index - 1].range.upperBound : 0
    let end =
      index + 1 < mentions.count
      ? mentions[index + 1].range.lowerBound : script.characters.count
    let before = Array(
      ServiceWords.lastClause(of: script.characters[start..<mention.range.lowerBound])
        .suffix(Self.wordsMax))
    let after = ServiceWords.firstClause(of: script.characters[mention.range.upperBound..<end])
      .prefix(Self.wordsMax)
    return ServiceWords.tell(before: before, after: Array(after), of: mention.form)
  }
}

/// Words around a date that say what happened then.
enum ServiceWords {
  /// Whether the words before and behind a date make it that of a service.
  ///
  /// The nearest noun before decides; a participle behind it does, where no other thing is dated.
  static func tell(before: [String], after: [String], of form: DateMention.Form) -> Bool {
    let (before, after) = (withoutOrder(before), withoutOrder(after))
    let lead = before.last ?? ""
    if form == .day, limits.contains(lead) { return false }
    let nearest = before.reversed().first { isOther($0) || isService($0) }
    let isOfOther = nearest.map(isOther) ?? false
    let participle = after.firstIndex(where: isDone)
    let other = after.firstIndex(where: isOther)
    let isDoneThen = participle.map { done in other.map { done < $0 } ?? true } ?? false
    if isOfOther { return isDoneThen && days.contains(lead) }
    if isDoneThen { return leads.contains(lead) || before.isEmpty }
    guard let nearest, isService(nearest) else { return false }
    return leads.contains(lead) || lead == nearest || isDone(lead)
  }

  /// The words without “in Ihrem Auftrag”, which dates nothing.
  private static func withoutOrder(_ words: [String]) -> [String] {
    guard let order = words.firstIndex(of: "auftrag"), order > 0,
      ["ihrem", "ihren", "eurem"].contains(words[order - 1])
    else { return words }
    return words.enumerated().filter { $0.offset != order }.map(\.element)
  }

  private static func isService(_ word: String) -> Bool {
    services.contains { word.hasPrefix($0) } || isDone(word)
      || endings.contains { word.hasSuffix($0) }
  }

  private static func isDone(_ word: String) -> Bool { done.contains { word.hasPrefix($0) } }
  private static func isOther(_ word: String) -> Bool { others.contains { word.hasPrefix($0) } }

  /// A day behind these is the last one of something.
  private static let limits: Set<String> = [
    "bis", "ab", "seit", "spätestens", "zum", "until", "by", "since", "before", "vor", "nach",
  ]
  private static let days: Set<String> = ["am", "on", "im", "in"]
  private static let leads: Set<String> = [
    "am", "vom", "im", "in", "für", "von", "zwischen", "on", "of", "from", "during", "for", "den",
    "monat", "zeit", "zeitraum", "der", "the", "und", "tag", "woche", "period", "date", "dated",
  ]
  private static let services = [
    "liefer", "leistung", "ausführ", "arbeit", "montage", "einsatz", "einsätze", "reparatur",
    "wartung", "reinigung", "inspektion", "prüfung", "installation", "instandsetzung", "zustellung",
    "übergabe", "anlieferung", "auslieferung", "abholung", "entsorgung", "schulung", "seminar",
    "miete", "nutzung", "verbrauch", "service", "deliver", "work", "supply", "dienst", "besuch",
    "durchführung", "erbringung", "führten", "lieferten", "erbrachten", "leisteten", "montierten",
    "reparierten", "installierten", "warteten", "reinigten", "bewachung", "betreuung", "transport",
    "versand", "tätigkeit", "störung", "notdienst",
  ]
  private static let endings = [
    "arbeiten", "leistungen", "leistung", "lieferung", "reinigung", "wartung", "montage",
    "reparatur", "prüfung", "einsatz",
  ]
  private static let done = [
    "ausgeführt", "ausgeführe", "erbracht", "geliefert", "durchgeführt", "geleistet", "montiert",
    "installiert", "repariert", "erledigt", "vorgenommen", "übergeben", "zugestellt", "abgeholt",
    "fertiggestellt", "gewartet", "gereinigt", "geprüft", "eingebaut", "ausgetauscht",
    "angeliefert", "ausgeliefert", "bereitgestellt", "erfolgt", "entsorgt", "abgeschlossen",
    "versandt", "versendet", "stattgefunden", "beendet", "behoben", "instandgesetzt", "verlegt",
    "verbaut", "gestellt", "vollendet", "ausgehändigt", "performed", "delivered", "rendered",
    "supplied", "carried", "completed", "provided", "shipped",
  ]
  private static let others = [
    "rechnung", "bestell", "auftrag", "beauftrag", "angebot", "angeboten", "zahl", "fällig",
    "überweis", "skonto", "vertrag", "mahn", "schreiben", "gutschrift", "termin", "liefertermin",
    "lieferant", "lieferbeding", "lieferanschrift", "gültig", "nächst", "voraussichtlich",
    "geplant", "geb", "abnahme", "anfrage", "telefonat", "mail", "abruf", "meldung", "gemeldet",
    "eingang", "eingegangen", "buch", "datum", "beleg", "faktura", "invoice", "order", "due",
    "payment", "pay", "erteilt", "vereinbart", "gewährleistung", "garantie", "frist", "freistell",
    "bescheinigung", "handelsregister", "preisliste", "storno", "quote", "contract", "protokoll",
    "nachtrag", "lastschrift", "eingezogen", "abgebucht", "abbuch", "mandat", "verjähr", "wird",
    "werden", "künftig", "ersetzt", "korrektur", "berichtig", "anzahlung", "abschlag",
  ]

  // MARK: - Words

  static func lastClause(of text: ArraySlice<Character>) -> [String] {
    clauses(of: text).last ?? []
  }

  static func firstClause(of text: ArraySlice<Character>) -> [String] {
    clauses(of: text).first ?? []
  }

  /// The words of each sentence; a full stop behind a number or an abbreviation ends none.
  private static func clauses(of text: ArraySlice<Character>) -> [[String]] {
    var clauses: [[String]] = [[]]
    for piece in text.split(separator: " ") {
      let word = String(piece)
      let letters = word.trimming(edges)
      if !letters.isEmpty { clauses[clauses.count - 1].append(letters) }
      let isEnd =
        word.hasSuffix("!") || word.hasSuffix("?") || word.hasSuffix(";")
        || word.hasSuffix(".") && (letters.isEmpty || letters.count > 4 && !letters.hasDigit)
      if isEnd { clauses.append([]) }
    }
    return clauses
  }

  private static let edges: Set<Character> = [
    ".", ",", ";", ":", "(", ")", "!", "?", "\"", "„", "“", "-", "–",
  ]
}
