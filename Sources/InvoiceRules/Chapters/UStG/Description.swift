/// What a text says of a supply.
enum Description {
  /// Whether any word names a thing or a kind of work.
  @Sendable static func saysSomething(_ text: String) -> Bool {
    PlainText(text).words.contains { word in
      !emptyWords.contains(word) && word.utf8.contains { UInt8(ascii: "9") < $0 } && word.count > 1
    }
  }

  /// Words that are said of any supply, and those that refer to other papers.
  private static let emptyWords: Set<String> = Set(
    """
    diverse diverser diverses div verschiedene verschiedenes sonstige sonstiges sonst allgemeine \
    allgemein pauschal pauschale pauschalbetrag leistung leistungen dienstleistung \
    dienstleistungen lieferung lieferungen ware waren artikel produkt produkte position positionen \
    pos posten gegenstand rechnung rechnungsbetrag betrag summe gesamt gesamtbetrag laut lt \
    gemaess gem siehe wie nach entsprechend ihr ihre ihrem ihrer ihren unser unsere unserem \
    unserer vereinbarung vereinbart vereinbarungsgemaess absprache abgesprochen besprochen vertrag \
    auftrag angebot bestellung lieferschein anlage anlagen anhang anhaenge beilage aufstellung \
    anbei anliegend beigefuegt beigefuegte beigefuegter beigefuegten angehaengt angehaengte \
    dokument datei pdf erbracht erbrachte geliefert gelieferte und oder der die das den dem des \
    ein eine einer fuer im in am an vom von zu zur zum aus auf mit bei nr nummer no number datum \
    euro eur service services goods good item items product products article various miscellaneous \
    misc delivery supply supplies see as per according to agreed agreement contract order offer \
    attachment attached enclosure enclosed annex the of and for text name bezeichnung beschreibung \
    description na nn unbekannt unknown keine ohne none
    """.split(separator: " ").map(String.init))

  private static let months: Set<String> = [
    "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember", "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
    "nov", "dez", "january", "february", "march", "may", "june", "july", "october", "december",
  ]

  /// Whether a day, month or quarter with its year stands there.
  ///
  /// `15.7.2026`, `07/2026`, `Juli 2026`, `2026-07-15`, `Q3 2026`, `3. Quartal 2026`.
  static func namesDay(_ text: PlainText) -> Bool {
    let words = text.words
    return words.indices.contains { index in
      guard isYear(words[index]) else { return false }
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      return isMonth(before) || isMonth(after) || before == "quartal"
        || (before.hasPrefix("q") && before.utf8.count == 2)
    }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (Int(word).map((1990...2099).contains) ?? false)
  }

  private static func isMonth(_ word: String) -> Bool {
    months.contains(word)
      || (word.utf8.count <= 2 && (Int(word).map((1...12).contains) ?? false))
  }
}
