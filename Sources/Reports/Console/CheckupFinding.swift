package import InvoiceRules
import JSON

/// What a check of the installation found, and what to do about it.
package struct CheckupFinding: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case ok, warning, bad
    /// What is checked is not used here, or can't be looked at from here.
    case unused = "not_used"
  }

  /// A word for programs: `malware`.
  package let check: String
  package let title: Wording
  package let state: State
  package let found: Wording
  /// A sentence for the operator; nil where nothing is to be done.
  package let advice: Wording?

  package init(
    _ check: String, _ title: Wording, _ state: State, _ found: Wording, advice: Wording? = nil
  ) {
    (self.check, self.title, self.state) = (check, title, state)
    (self.found, self.advice) = (found, advice)
  }

  /// One JSON object.
  package func json(in language: Language) -> String {
    JSONObject.text { json in
      json.add("check", check)
      json.add("state", state.rawValue)
      json.add("found", found[language])
      json.add("advice", advice?[language])
    }
  }

  private static let titleWidth = 18
  private static let signs: [State: (sign: String, mark: ConsoleStyle.Mark)] = [
    .ok: ("✓", .green), .warning: ("!", .yellow), .bad: ("✗", .red), .unused: ("–", .dim),
  ]

  /// The lines of the table for a screen of so many columns: what was found, and below it what to
  /// do.
  package func lines(in language: Language, columns: Int) -> [ConsoleLine] {
    let (sign, mark) = Self.signs[state] ?? ("?", .red)
    let head =
      ConsoleLine(" \(sign) ", mark) + ConsoleLine(title[language]).fitted(to: Self.titleWidth)
    let room = max(20, columns - head.width)
    let blank = ConsoleLine(String(repeating: " ", count: head.width))
    let texts = Self.wrapped(found[language], to: room)
    let advices = advice.map { Self.wrapped("→ " + $0[language], to: room) } ?? []
    return texts.enumerated().map { ($0.offset == 0 ? head : blank) + ConsoleLine($0.element) }
      + advices.map { blank + ConsoleLine($0, mark) }
  }

  /// Broken between words; a word that is longer than a line is not broken.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
