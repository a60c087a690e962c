import Mustache

/// The text of a letter with places for its facts: the first line is the subject, what follows the
/// empty line after it the body.
struct LetterTemplate: Sendable {
  private let subject: MustacheTemplate
  private let body: MustacheTemplate

  init(_ text: String) throws(LetterTemplateError) {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, !lines[0].allSatisfy(\.isWhitespace) else { throw .subjectMissing }
    do {
      subject = try MustacheTemplate(string: Self.plainText + lines[0])
      body = try MustacheTemplate(string: Self.plainText + lines[1].drop { $0.isNewline })
    } catch {
      throw .syntax("\(error)")
    }
  }

  /// Nothing is escaped as if it were HTML.
  private static let plainText = "{{% CONTENT_TYPE:TEXT}}"

  func render(_ facts: some TemplateFacts) -> (subject: String, body: String) {
    let values = facts.values
    // A value with line ends must not add headers.
    let line = subject.render(values).split(whereSeparator: \.isNewline).joined(separator: " ")
    return (line, Self.tidied(body.render(values)))
  }

  /// Sections that were left out leave no gaps.
  private static func tidied(_ text: String) -> String {
    text.replacing(/\n{3,}/, with: "\n\n")
  }
}

/// Why a template can't be used.
package enum LetterTemplateError: Error, Hashable, CustomStringConvertible {
  case subjectMissing
  case syntax(String)

  package var description: String {
    switch self {
    case .subjectMissing: "the first line must be the subject, the text begins below it"
    case .syntax(let message): "it is no Mustache template: \(message)"
    }
  }
}
