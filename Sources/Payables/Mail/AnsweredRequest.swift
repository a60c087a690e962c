package import ReadResult

/// The request that a mail answers, by what it sends back of it.
package struct AnsweredRequest: Hashable, Sendable {
  /// Nil where it was written before requests named their task, or by another program.
  package let task: TaskID?
  /// In upper case.
  package let token: String

  /// Nil for a mail that answers none.
  package init?(of mail: ReadResult.MailHead) {
    guard let request = Self.request(of: mail) else { return nil }
    self = request
  }

  private init?(identifier: some StringProtocol, token: Substring) {
    guard Self.isIdentifier(identifier), Self.tokenLengths.contains(token.count),
      token.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    task = TaskID(identifier.uppercased())
    // Numbers of tickets look alike but for their digits; ours may have none.
    guard task != nil || token.contains(where: \.isNumber) else { return nil }
    self.token = token.uppercased()
  }

  // MARK: Token

  /// Letters and digits of a token.
  private static let tokenLengths = 8...64
  /// In a subject that was cut or rewritten this many characters are looked at.
  private static let subjectLimit = 1000

  private static let replyStarts = ["aw:", "re:", "antw:", "antwort:", "sv:", "r:", "rép:"]

  private static func request(of mail: ReadResult.MailHead) -> AnsweredRequest? {
    let references = mail.marks?.references ?? []
    if let request = references.lazy.compactMap({ request(inMessageID: $0) }).first {
      return request
    }
    let subject = String((mail.subject ?? "").prefix(subjectLimit))
    let isReply =
      !references.isEmpty
      || replyStarts.contains { subject.lowercased().drop { $0.isWhitespace }.hasPrefix($0) }
    return isReply ? request(inSubject: subject) : nil
  }

  /// `[ID #TOKEN]`: an id of letters, digits and hyphens tells it from the numbers of tickets.
  private static func request(inSubject subject: String) -> AnsweredRequest? {
    for part in subject.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "]") else { continue }
      let words = part[..<end].split { $0.isWhitespace }
      guard words.count == 2, words[1].first == "#" else { continue }
      if let request = AnsweredRequest(identifier: words[0], token: words[1].dropFirst()) {
        return request
      }
    }
    return nil
  }

  /// `id.TOKEN@host`, where the host says whose message it was.
  private static func request(inMessageID id: String) -> AnsweredRequest? {
    let halves = id.split(separator: "@")
    guard halves.count == 2,
      halves[1].lowercased().split(separator: ".").contains("rohrpost")
    else { return nil }
    let parts = halves[0].split(separator: ".")
    guard parts.count == 2 else { return nil }
    return AnsweredRequest(identifier: parts[0], token: parts[1])
  }

  private static func isIdentifier(_ text: some StringProtocol) -> Bool {
    text.contains("-") && text.first?.isLetter == true && text.last?.isNumber == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
