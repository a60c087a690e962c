/// The codes that a rule set allows for a term: one of its code lists.
///
/// The lists beside this file are made by `tools/code-lists`; they are those of the rule set's
/// version.
package struct AllowedCodes: Sendable {
  private let codes: Set<String>

  /// Takes codes with white space between them.
  init(_ text: String) {
    codes = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  package func contains(_ code: String) -> Bool { codes.contains(code) }

  /// Whether the list, written as in the artefacts with spaces between and around its codes, has a
  /// text of two characters at most somewhere.
  package func hasText(containing text: String) -> Bool {
    codes.contains(text) || text.count < 3 && codes.contains { " \($0) ".contains(text) }
  }
}
