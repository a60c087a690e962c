/// The codes that a rule set allows for a term: one of its code lists.
///
/// The lists beside this file are made by `tools/code-lists`; they are those of the rule set's
/// version.
package struct AllowedCodes: Sendable {
  private let codes: Set<String>
  /// The codes with a space before and behind each, as the artefacts write their lists.
  private let text: String

  /// Takes codes with white space between them.
  init(_ text: String) {
    let list = text.split(whereSeparator: \.isWhitespace).map(String.init)
    codes = Set(list)
    self.text = " " + list.joined(separator: " ") + " "
  }

  package func contains(_ code: String) -> Bool { codes.contains(code) }

  /// Whether the text stands anywhere in the list, be it across codes: that is how some artefacts
  /// look for a code.
  package func hasText(containing text: String) -> Bool {
    codes.contains(text) || self.text.contains(text)
  }
}
