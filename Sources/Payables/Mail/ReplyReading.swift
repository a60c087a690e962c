/// What somebody says in the text of a reply (I3); what is not clear is not guessed.
package enum ReplyReading: Hashable, Sendable {
  case decided(Decision.Verdict, reason: String?)
  case unclear(Doubt)

  package enum Doubt: String, Codable, Hashable, Sendable, CaseIterable {
    /// There is no word of the writer's own, or none that decides.
    case nothing
    /// It says one thing and another.
    case contradiction
    /// It decides under a condition, in part or later.
    case condition
  }

  /// Characters of a reason that are kept.
  package static let reasonMax = 2000

  /// Reads the whole text of a mail; where `isQuestion`, what the writer wrote is an answer.
  package init(_ text: String, isQuestion: Bool = false) {
    let content = Self.content(of: ReplyText.own(of: text))
    if content.isEmpty || (isQuestion && ReplyText.isFarewell(content)) {
      self = .unclear(.nothing)
    } else if isQuestion {
      let lead = Lead(content)
      let answer = lead?.verdict == .answer ? lead?.reason ?? content : content
      self = .decided(.answer, reason: Self.shortened(answer))
    } else {
      self = Self.reading(content)
    }
  }

  private static let greetings = [
    "hallo", "guten tag", "guten morgen", "sehr geehrte", "liebe", "lieber", "hi", "moin",
    "servus", "dear", "hello", "good morning",
  ]

  /// Without a greeting and blank lines around.
  private static func content(of own: String) -> String {
    var lines = own.split(separator: "\n", omittingEmptySubsequences: false)[...]
    lines = lines.drop { $0.trimmed.isEmpty }
    if let first = lines.first?.trimmed.lowercased(), first.count <= 60, !first.contains("."),
      greetings.contains(where: { first == $0 || first.hasPrefix($0 + " ") || first == $0 + "," })
    {
      // `Hallo, freigegeben` is more than a greeting.
      if first.last == "," || first.last == "!" || !first.contains(",") { lines.removeFirst() }
    }
    return lines.joined(separator: "\n").trimmed
  }

  static func shortened(_ text: String) -> String? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    return text.count <= reasonMax ? text : text.prefix(reasonMax) + "…"
  }

  private static func reading(_ content: String) -> ReplyReading {
    guard let lead = Lead(content) else { return general(content) }
    if lead.isContradicted { return .unclear(.contradiction) }
    switch lead.verdict {
    case .approve: return approval(content, lead)
    case .ask, .answer: return .decided(lead.verdict, reason: shortened(lead.reason))
    case .reject where lead.isFree: return .decided(.reject, reason: shortened(lead.reason))
    case .reject, .delegate:
      guard case .decided(.reject, _) = general(content) else { return general(content) }
      return .decided(.reject, reason: shortened(lead.reason))
    }
  }

  private static func approval(_ content: String, _ lead: Lead) -> ReplyReading {
    let sentences = Sentences.of(content)
    if sentences.contains(where: { VerdictWords.rejecting.areAny(in: $0) }) {
      return .unclear(.contradiction)
    }
    if let doubt = doubt(ofApproving: content, sentences, first: true) { return .unclear(doubt) }
    return .decided(.approve, reason: shortened(lead.reason))
  }

  // MARK: Sentences

  private static func general(_ content: String) -> ReplyReading {
    var found: Set<Decision.Verdict> = []
    let sentences = Sentences.of(content)
    for sentence in sentences {
      let approvals = VerdictWords.approving.ranges(in: sentence)
      let rejections = VerdictWords.rejecting.ranges(in: sentence)
      if VerdictWords.asking.areAny(in: sentence) { found.insert(.ask) }
      if approvals.isEmpty && rejections.isEmpty { continue }
      if sentence.contains(where: VerdictWords.conditions.contains) { return .unclear(.condition) }
      let denied = approvals.filter { isDenied($0, sentence) }
      if !denied.isEmpty, sentence.contains(where: VerdictWords.delays.contains) {
        return .unclear(.condition)
      }
      if denied.count < approvals.count { found.insert(.approve) }
      if !denied.isEmpty { found.insert(.reject) }
      if rejections.contains(where: { isDenied($0, sentence) }) { return .unclear(.contradiction) }
      if !rejections.isEmpty { found.insert(.reject) }
    }
    guard found.count == 1, let verdict = found.first else {
      return .unclear(found.isEmpty ? .nothing : .contradiction)
    }
    if verdict == .approve, let doubt = doubt(ofApproving: content, sentences) {
      return .unclear(doubt)
    }
    return .decided(verdict, reason: verdict == .approve ? nil : reason(in: content, sentences))
  }

  /// How many words before a decision may deny it: `ist nicht von mir freigegeben`.
  private static let denialReach = 3

  private static func isDenied(_ range: Range<Int>, _ sentence: [String]) -> Bool {
    sentence[max(0, range.lowerBound - denialReach)..<range.lowerBound]
      .contains(where: VerdictWords.negations.contains)
  }

  /// Why an approval is none; `first` says that the first sentence is one.
  private static func doubt(
    ofApproving content: String, _ sentences: [[String]], first: Bool = false
  ) -> Doubt? {
    if content.contains("?") { return .contradiction }
    for (index, sentence) in sentences.enumerated() {
      if sentence.contains(where: VerdictWords.conditions.contains) { return .condition }
      guard (first && index == 0) || VerdictWords.approving.areAny(in: sentence) else { continue }
      let words = withoutHarmless(sentence)
      if words.contains(where: VerdictWords.limits.contains) { return .condition }
      if words.contains(where: VerdictWords.negations.contains) { return .contradiction }
    }
    return nil
  }

  private static func withoutHarmless(_ sentence: [String]) -> [String] {
    var words: [String] = []
    var index = 0
    while index < sentence.count {
      let pair = Array(sentence[index..<min(index + 2, sentence.count)])
      let isHarmless = VerdictWords.harmless.contains(pair)
      if !isHarmless { words.append(sentence[index]) }
      index += isHarmless ? 2 : 1
    }
    return words
  }

  private static let causes: Set<String> = [
    "weil", "da", "denn", "wegen", "grund", "because", "since", "as", "due", "ist", "sind",
    "fehlt", "fehlen", "wurde", "is", "was",
  ]

  /// What was written beside the decision; nil where that is all there is.
  private static func reason(in content: String, _ sentences: [[String]]) -> String? {
    let isExplained =
      sentences.filter { $0.count >= 3 }.count > 1
      || sentences.contains { $0.count > 5 && $0.contains(where: causes.contains) }
      || content.contains(":") || content.contains("?")
    return isExplained ? shortened(content) : nil
  }
}

/// The word that a text begins with, where it decides.
private struct Lead {
  let verdict: Decision.Verdict
  /// What stands behind it, without the label of a reason.
  let reason: String
  /// Whether what follows is told apart from it, so that it may say anything.
  let isFree: Bool
  /// Whether another line is a word that says something else.
  let isContradicted: Bool

  init?(_ content: String) {
    let text = content.drop { !$0.isLetter }
    let word = text.prefix { $0.isLetter }
    let folded = FoldedWords(word).words.first ?? ""
    guard let verdict = VerdictWords.commands[folded] else { return nil }
    let rest = text.dropFirst(word.count)
    let line = rest.prefix { !$0.isNewline }
    let next = line.first { !$0.isWhitespace && $0 != "*" && $0 != "\"" && $0 != "“" }
    let isAlone = next == nil || (".!".contains(next ?? " ") && line.filter(\.isLetter).isEmpty)
    let isCapital = word.count > 2 && word.allSatisfy(\.isUppercase)
    if VerdictWords.weak.contains(folded) {
      let others = FoldedWords(line).words
      guard isAlone || others.allSatisfy(VerdictWords.polite.contains), next != "?" else {
        return nil
      }
    } else if VerdictWords.weakQuestions.contains(folded) {
      guard isAlone || next == ":" || isCapital else { return nil }
    } else {
      let isSet = next.map { ":.,;!-–—(".contains($0) } ?? true
      guard isAlone || isSet || isCapital || verdict == .ask, next != "?" || verdict == .ask else {
        return nil
      }
    }
    self.verdict = verdict
    isFree = isAlone || next == ":" || next == "-" || next == "–" || next == "—" || isCapital
    reason = Self.reason(rest)
    isContradicted = Self.commandLines(in: rest).contains { $0 != verdict }
  }

  /// Further lines that are a command and nothing else.
  private static func commandLines(in text: Substring) -> [Decision.Verdict] {
    text.drop { !$0.isNewline }.split(whereSeparator: \.isNewline).compactMap { line in
      let words = FoldedWords(line).words
      guard words.count == 1, !VerdictWords.reasonLabels.contains(words[0]) else { return nil }
      return VerdictWords.commands[words[0]]
    }
  }

  private static func reason(_ rest: Substring) -> String {
    var text = rest.drop { !$0.isLetter && !$0.isNumber && !"„\"(€".contains($0) }
    let label = text.prefix { $0.isLetter }
    let behind = text.dropFirst(label.count)
    let name = FoldedWords(label).words.first ?? ""
    if behind.first == ":", VerdictWords.reasonLabels.contains(name) {
      text = behind.dropFirst()
    }
    return text.trimmed
  }
}
