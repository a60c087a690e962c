package import ReadResult

/// The answer to one of the own requests for an approval (I3), as it stands in a mail.
///
/// A request says in its subject `[B26-0000123 #4B1D77E0]` and in its message id
/// `<b26-0000123.4B1D77E0@…>` which task it asks for; whoever answers sends one of them back.
/// That the token is that of an open task, and the sender allowed to decide it, is not said here.
package struct ApprovalReply: Hashable, Sendable {
  /// In upper case.
  package let token: String
  /// Nil where the answer says neither or both.
  package let decision: Decision?

  package enum Decision: String, Hashable, Sendable {
    case approve
    case reject
  }

  /// Nil for any other mail; a machine's answer approves nothing.
  package init?(_ mail: ReadResult.MailHead) {
    guard mail.marks?.isAutoReply != true, let token = Self.token(of: mail) else { return nil }
    self.token = token
    decision = Self.decision(in: mail.text.map(ReplyText.own) ?? "")
  }

  // MARK: Token

  /// Letters and digits of a token.
  private static let tokenLengths = 8...64
  /// In a subject that was cut or rewritten this many characters are looked at.
  private static let subjectLimit = 1000

  private static let replyStarts = ["aw:", "re:", "antw:", "antwort:", "sv:", "r:", "rép:"]

  private static func token(of mail: ReadResult.MailHead) -> String? {
    let references = mail.marks?.references ?? []
    if let token = references.lazy.compactMap({ token(inMessageID: $0) }).first { return token }
    let subject = String((mail.subject ?? "").prefix(subjectLimit))
    let isReply =
      !references.isEmpty
      || replyStarts.contains { subject.lowercased().drop { $0.isWhitespace }.hasPrefix($0) }
    return isReply ? token(inSubject: subject) : nil
  }

  /// `[ID #TOKEN]`: an id of letters, digits and hyphens tells it from the numbers of tickets.
  private static func token(inSubject subject: String) -> String? {
    for part in subject.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "]") else { continue }
      let words = part[..<end].split { $0.isWhitespace }
      guard words.count == 2, isIdentifier(words[0]), words[1].first == "#" else { continue }
      if let token = token(words[1].dropFirst()) { return token }
    }
    return nil
  }

  /// `id.TOKEN@host`, where the host says whose message it was.
  private static func token(inMessageID id: String) -> String? {
    let halves = id.split(separator: "@")
    guard halves.count == 2,
      halves[1].lowercased().split(separator: ".").contains("rohrpost")
    else { return nil }
    let parts = halves[0].split(separator: ".")
    guard parts.count == 2, isIdentifier(parts[0]) else { return nil }
    return token(parts[1])
  }

  private static func token(_ text: Substring) -> String? {
    let isToken =
      tokenLengths.contains(text.count) && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isToken ? text.uppercased() : nil
  }

  private static func isIdentifier(_ text: Substring) -> Bool {
    text.contains("-") && text.first?.isLetter == true && text.last?.isNumber == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  // MARK: Decision

  private static let approving = [WordPattern](words: [
    "freigegeben", "genehmigt", "genehmige", "zugestimmt", "einverstanden", "bewilligt",
    "freigabe erteilt", "freigabe ist erteilt", "gebe frei", "geben frei", "gebe ich frei",
    "geben wir frei", "gebe hiermit frei", "gebe die rechnung frei", "stimme zu", "stimmen zu",
    "stimme der rechnung zu", "approved", "i approve", "we approve", "agreed",
  ])

  private static let rejecting = [WordPattern](words: [
    "abgelehnt", "ablehnung", "lehne ab", "lehnen ab", "lehne ich ab", "lehnen wir ab",
    "lehne die rechnung ab", "zurueckgewiesen", "verweigert", "nicht freigeben",
    "nicht genehmigen", "nicht zustimmen", "keine freigabe", "keine genehmigung", "rejected",
    "i reject", "we reject", "declined", "i decline", "we decline", "refused", "denied",
    "not approve", "no approval",
  ])

  private static let negations: Set<String> = ["nicht", "nie", "not", "never"]
  /// How many words before a decision may deny it: `ist nicht von mir freigegeben`.
  private static let denialReach = 3

  /// What makes a decision none yet.
  private static let conditions: Set<String> = [
    "sobald", "wenn", "falls", "sofern", "vorbehalt", "vorbehaltlich", "teilweise", "if", "once",
    "unless", "provided", "partly", "partially",
  ]

  private static let oneWord: [String: Decision] = [
    "ja": .approve, "ok": .approve, "okay": .approve, "yes": .approve, "nein": .reject,
    "no": .reject,
  ]

  /// The decision of the words a person wrote; a denied approval rejects, a denied rejection and a
  /// condition say nothing.
  static func decision(in text: String) -> Decision? {
    var found: Set<Decision> = []
    for (index, sentence) in Sentences.of(text).enumerated() {
      if index == 0, sentence.count == 1, let decision = oneWord[sentence[0]] {
        found.insert(decision)
      }
      let approvals = approving.ranges(in: sentence)
      let rejections = rejecting.ranges(in: sentence)
      if approvals.isEmpty && rejections.isEmpty { continue }
      if sentence.contains(where: conditions.contains) { return nil }
      for range in approvals { found.insert(isDenied(range, sentence) ? .reject : .approve) }
      for range in rejections {
        if isDenied(range, sentence) { return nil }
        found.insert(.reject)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func isDenied(_ range: Range<Int>, _ sentence: [String]) -> Bool {
    sentence[max(0, range.lowerBound - denialReach)..<range.lowerBound]
      .contains(where: negations.contains)
  }
}
