import Foundation
import InvoiceRules

/// A letter as a page with its answers as buttons: on a phone one presses, and the answer is
/// written but for the sending.
package enum LetterPage {
  /// `nil` where there is nothing to press: the text alone says it all.
  package static func of(_ letter: Letter) -> String? {
    guard !letter.answers.isEmpty else { return nil }
    let paragraphs = letter.body.components(separatedBy: "\n\n")
      .map { $0.trimmingCharacters(in: .newlines) }.filter { !$0.isEmpty }
      .map { "<p>\(escaped($0).replacingOccurrences(of: "\n", with: "<br>\n"))</p>" }
    let groups = letter.answers.map { group in
      let title = group.title.map { escaped($0) + "<br>\n" } ?? ""
      return "<p>\(title)\(group.answers.map(button).joined(separator: "\n"))</p>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(letter.language.rawValue)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>\(escaped(letter.subject))</title>
      </head><body style="font-family: sans-serif; line-height: 1.4; max-width: 40em">
      \(paragraphs.first ?? "")
      \(groups.joined(separator: "\n"))
      \(paragraphs.dropFirst().joined(separator: "\n"))
      </body></html>

      """
  }

  private static func button(_ answer: PreparedAnswer) -> String {
    "<a href=\"\(escaped(answer.address))\" style=\"\(buttonStyle)\">\(escaped(answer.title))</a>"
  }

  private static let buttonStyle =
    "display: inline-block; margin: 0 0.5em 0.5em 0; padding: 0.6em 1em; border: 1px solid #666; "
    + "border-radius: 4px; text-decoration: none"

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}

/// Answers to one question, of which one is chosen.
package struct AnswerGroup: Hashable, Sendable {
  /// What they are about, where a letter asks several things.
  package var title: String?
  package var answers: [PreparedAnswer]
}

/// An answer that a mail program writes when its link is followed.
package struct PreparedAnswer: Hashable, Sendable {
  package let title: String
  /// `mailto:…` (RFC 6068).
  package let address: String

  package init(_ title: String, to recipient: String, subject: String, body: String) {
    self.title = title
    let fields = [("subject", subject), ("body", body)].map { name, text in
      "\(name)=\(Self.encoded(text))"
    }
    address = "mailto:\(Self.encoded(recipient))?\(fields.joined(separator: "&"))"
  }

  private static func encoded(_ text: String) -> String {
    text.replacingOccurrences(of: "\n", with: "\r\n")
      .addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@")
}
