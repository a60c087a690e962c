/// Reads what a protocol of acceptance says of defects.
///
/// It looks for what is said, sentence by sentence, and takes the heaviest; a word that is only
/// mentioned (`Mängelansprüche verjähren in …`) says nothing.
struct AcceptanceReader {
  /// Characters that are looked at.
  static let charactersMax = 40_000
  /// Words of a sentence; a longer one is taken in parts.
  private static let wordsMax = 60
  /// Characters of a quotation.
  private static let quoteMax = 160
  /// A line this long may have been broken for its length.
  private static let brokenLineMin = 55
  /// So few words are an answer that is printed beside another one.
  private static let answerMax = 5

  private var found: [(statement: AcceptanceStatement, isTicked: Bool, isAnswer: Bool)] = []

  static func read(_ text: String) -> AcceptanceStatement {
    var reader = AcceptanceReader()
    let lines = text.prefix(charactersMax).split(separator: "\n").map { TickedText($0) }
    reader.labels(lines)
    for clause in clauses(lines) { reader.take(clause.text, isTicked: clause.isTicked) }
    return reader.statement
  }

  /// Where a form prints both answers, the ticked one counts; if none is ticked, neither does.
  private var statement: AcceptanceStatement {
    var counted = found
    if found.contains(where: \.isTicked) {
      counted.removeAll { $0.isAnswer && !$0.isTicked }
    } else if Set(found.filter(\.isAnswer).map(\.statement.defects)).isSuperset(of: [.none, .open])
    {
      counted.removeAll(where: \.isAnswer)
    }
    return counted.map(\.statement).max { $0.defects < $1.defects } ?? AcceptanceStatement(.unsaid)
  }

  // MARK: - Sentences

  private static func clauses(_ lines: [TickedText]) -> [(text: String, isTicked: Bool)] {
    var clauses: [(text: String, isTicked: Bool)] = []
    var open: [Substring] = []
    var isTicked = false
    func close() {
      if !open.isEmpty { clauses.append((open.joined(separator: " "), isTicked)) }
      open = []
    }
    for line in lines {
      if open.isEmpty { isTicked = line.isTicked }
      for word in line.text.split(whereSeparator: \.isWhitespace) {
        open.append(word)
        if endsSentence(word) || open.count >= wordsMax {
          close()
          isTicked = line.isTicked
        }
      }
      if line.text.count < brokenLineMin { close() }
    }
    close()
    return clauses
  }

  /// `3.` in `3. Mai` ends none.
  private static func endsSentence(_ word: Substring) -> Bool {
    guard let last = word.last else { return false }
    if last == "." { return word.dropLast().last?.isNumber == false }
    return "!?;/".contains(last)
  }

  private mutating func take(_ clause: String, isTicked: Bool) {
    let words = FoldedWords(clause).words
    for topic in AcceptanceVocabulary.topics
    where words.contains(where: { word in topic.stems.contains(where: word.contains) }) {
      guard let defects = Self.defects(words, topic) else { continue }
      add(defects, clause, isTicked: isTicked, isAnswer: words.count <= Self.answerMax)
    }
  }

  /// What a sentence says of a topic: what denies takes away what it covers.
  private static func defects(
    _ words: [String], _ topic: AcceptanceVocabulary.Topic
  ) -> AcceptanceStatement.Defects? {
    func ranges(_ meaning: AcceptanceVocabulary.Meaning) -> [Range<Int>] {
      topic.sayings.filter { $0.meaning == meaning }.flatMap { saying in
        saying.patterns.ranges(in: words, gap: saying.gap)
      }
    }
    if !ranges(.surelyOpen).isEmpty { return .open }
    let minor = ranges(.minor)
    let denied = ranges(.none)
    let isOpen = ranges(.open).contains { open in
      !(minor + denied).contains { $0.overlaps(open) }
    }
    if isOpen { return .open }
    if !minor.isEmpty { return .minor }
    return denied.isEmpty ? nil : AcceptanceStatement.Defects.none
  }

  private mutating func add(
    _ defects: AcceptanceStatement.Defects, _ text: some StringProtocol, isTicked: Bool,
    isAnswer: Bool
  ) {
    let quote = text.split(whereSeparator: \.isWhitespace).filter { $0 != ";" }
      .joined(separator: " ")
    found.append(
      (
        AcceptanceStatement(defects, quote: String(quote.prefix(Self.quoteMax))), isTicked, isAnswer
      ))
  }

  // MARK: - Labels

  /// Answers behind a label: `Restmängel: Sockelleiste in Raum 2.14`.
  private mutating func labels(_ lines: [TickedText]) {
    for (index, line) in lines.enumerated() {
      let parts = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let label = FoldedWords(Self.lastSentence(parts[0])).words.last,
        AcceptanceVocabulary.topics.contains(where: { $0.labels.contains(label) })
      else { continue }
      var answer = Self.firstSentence(parts[1])
      let own = answer.contains { $0.isLetter || $0.isNumber }
      if !own, answer.allSatisfy({ !Self.isMark($0) }), lines.indices.contains(index + 1) {
        answer = Self.listed(lines[index + 1].text)
      }
      guard let defects = Self.defects(inAnswer: answer) else { continue }
      add(defects, "\(parts[0]): \(answer)", isTicked: line.isTicked, isAnswer: false)
    }
  }

  private static func lastSentence(_ text: Substring) -> Substring {
    text.split(separator: ".").last ?? text
  }

  private static func firstSentence(_ text: Substring) -> Substring {
    text.firstRange(of: ". ").map { text[..<$0.lowerBound] } ?? text
  }

  /// A line below a label, where it is the first of a list or an answer; else nothing.
  private static func listed(_ line: String) -> Substring {
    let line = line.drop(while: \.isWhitespace)
    guard let first = line.first else { return "" }
    let isItem = first.isNumber || "-–•*".contains(first)
    let word = FoldedWords(line).words.first ?? ""
    return isItem || AcceptanceVocabulary.denials.contains(word) ? line : ""
  }

  private static func isMark(_ character: Character) -> Bool { "-–—/".contains(character) }

  private static func defects(
    inAnswer answer: Substring
  ) -> AcceptanceStatement.Defects? {
    let words = FoldedWords(answer).words
    guard let first = words.first else {
      return answer.contains(where: isMark) ? AcceptanceStatement.Defects.none : nil
    }
    // The next label of a form that was left empty.
    if answer.contains(":") { return nil }
    guard AcceptanceVocabulary.denials.contains(first) else { return .open }
    if words.dropFirst().first?.hasPrefix("wesentlich") == true { return .minor }
    return words.contains { ["ausser", "jedoch", "aber"].contains($0) } ? .open : .some(.none)
  }
}
