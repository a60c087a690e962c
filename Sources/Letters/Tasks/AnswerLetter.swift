package import InvoiceRules
package import MasterData
package import Payables

/// The mail that tells a person what became of the answer to a request (I3).
package struct AnswerLetter: Sendable {
  private let templates: LetterTemplates
  private let language: Language

  package init(_ templates: LetterTemplates, in language: Language) {
    self.templates = templates
    self.language = language
  }

  /// The subject stays that of the answer: with its token one can answer again.
  package func write(_ answer: ReplyAnswer, to user: User, subject: String?) -> Letter? {
    let facts = AnswerFacts(
      name: user.name, text: Wording(answer.german, answer.english)[language])
    guard var letter = templates.write(.answer, facts, in: language) else { return nil }
    letter.recipient = user.email
    if let subject { letter.subject = subject }
    return letter
  }
}

/// What it may name.
private struct AnswerFacts: TemplateFacts {
  let name: String
  /// Complete sentences.
  let text: String

  var values: [String: Any] { [String: Any]([("name", name), ("text", text)]) }
}
