package import InvoiceRules

/// A letter that is ready to be sent.
package struct Letter: Hashable, Sendable {
  /// A mail address; nil where none is known.
  package var recipient: String?
  package var subject: String
  /// Lines with `\n`.
  package var body: String
  package var language: Language
  /// Answers that are offered ready-made, by what they are about.
  package var answers: [AnswerGroup] = []

  package init(recipient: String? = nil, subject: String, body: String, language: Language) {
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.language = language
  }

  /// As lines of a page: whom it goes to, what it is about, its text.
  package var lines: [String] {
    let heads = Wording("An: ", "To: ")[language]
    let subjects = Wording("Betreff: ", "Subject: ")[language]
    return [recipient.map { heads + $0 }, subjects + subject].compactMap(\.self)
      + body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
