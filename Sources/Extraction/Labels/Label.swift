/// What the words before a value say it is.
enum Meaning: Hashable, Sendable {
  case invoiceNumber, issueDate, orderNumber, contractNumber, dueDate
  case service, serviceStart, serviceEnd
  case taxNumber, account, vatIdentifier
  case seller, buyer
  /// The claim that a dunning letter is about.
  case claim
  /// A value that is looked for nowhere: the label only keeps others from taking it.
  case other
}

/// A wording of a form and what it means.
struct Label: Hashable, Sendable {
  let meaning: Meaning
  /// How well the wording tells the meaning from others, from 0 to 1.
  let strength: Double
}

/// Wordings by their folded form, for one kind of document.
struct LabelTable: Sendable {
  let labels: [String: Label]
  let longest: Int
  private let near: NearLabels

  init(_ groups: [LabelGroup]) {
    var labels: [String: Label] = [:]
    var longest = 0
    for group in groups {
      for wording in group.wordings {
        let key = wording.folded
        if let known = labels[key], known.strength >= group.label.strength { continue }
        labels[key] = group.label
        longest = max(longest, key.count)
      }
    }
    self.labels = labels
    self.longest = longest
    near = NearLabels(labels)
  }

  /// The longest label that begins at `start`, and where its tokens end.
  func match(_ tokens: [Token], at start: Int) -> (label: Label, end: Int)? {
    var key = ""
    var best: (label: Label, end: Int)?
    for end in start..<tokens.count {
      key += tokens[end].folded
      guard key.count <= longest else { break }
      if let label = labels[key] { best = (label, end + 1) }
    }
    if best == nil, let label = label(ofCompound: tokens[start]) { best = (label, start + 1) }
    if best == nil, tokens[start].isRecognized { best = nearMatch(tokens, at: start) }
    if best == nil, start == 0, Self.isTitle(tokens[start].folded) {
      return (Label(meaning: .invoiceNumber, strength: 0.5), 1)
    }
    guard let best, tokens[start].folded != "" else { return nil }
    return best
  }

  /// The label at the end of a longer compound, which says what it is: `Notruf-Bestellnummer`.
  private func label(ofCompound token: Token) -> Label? {
    let word = token.folded
    guard word.utf8.count >= Self.compoundMin, !token.text.hasDigit else { return nil }
    for start in word.indices.dropFirst(3) {
      let head = word[start...]
      guard head.utf8.count >= Self.headMin else { return nil }
      if let label = labels[String(head)], label.strength >= 0.85 {
        return Label(meaning: label.meaning, strength: label.strength * 0.9)
      }
    }
    return nil
  }

  /// The letters of a compound, and of the label at its end, from which it is one.
  private static let compoundMin = 12
  private static let headMin = 8

  /// The longest label that begins at `start` but for one letter that was read wrongly.
  private func nearMatch(_ tokens: [Token], at start: Int) -> (label: Label, end: Int)? {
    var key = ""
    var best: (label: Label, end: Int)?
    for end in start..<min(start + Self.nearWordsMax, tokens.count) {
      // A value is none of it.
      guard !tokens[end].text.hasDigit else { break }
      key += tokens[end].folded
      guard key.count <= longest + 1 else { break }
      if !tokens[end].folded.isEmpty, let label = labels[key] ?? near.label(near: key) {
        best = (label, end + 1)
      }
    }
    return best
  }

  private static let nearWordsMax = 4

  /// Whether a word at the beginning of a line is some kind of invoice: `Honorarrechnung 4711`.
  private static func isTitle(_ word: String) -> Bool {
    word.count > 10 && word.hasSuffix("rechnung")
  }
}

/// Wordings that mean the same equally surely.
struct LabelGroup: Sendable {
  let label: Label
  let wordings: [String]

  init(_ meaning: Meaning, _ strength: Double, _ wordings: [String]) {
    label = Label(meaning: meaning, strength: strength)
    self.wordings = wordings
  }

  /// Every compound of a stem and a head: `Leistungs` and `zeitraum`.
  static func compounds(
    _ meaning: Meaning, _ strength: Double, _ stems: [String], _ heads: [String]
  ) -> LabelGroup {
    LabelGroup(meaning, strength, stems.flatMap { stem in heads.map { stem + $0 } })
  }

  /// Every name of `things` with every way to say “number”.
  static func numbers(_ meaning: Meaning, _ strength: Double, _ things: [String]) -> LabelGroup {
    LabelGroup(
      meaning, strength,
      things.flatMap { thing in Self.numberWords.map { thing + " " + $0 } })
  }

  static let numberWords = [
    "Nr", "Nummer", "No", "Number", "Num", "Kennzeichen", "Kenn-Nr", "ID", "s-Nr", "s-Nummer",
  ]
}
