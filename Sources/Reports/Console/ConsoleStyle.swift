/// How words are set off on a terminal; on anything else they are not.
package struct ConsoleStyle: Hashable, Sendable {
  package let isColoured: Bool

  package static let plain = ConsoleStyle(isColoured: false)
  package static let coloured = ConsoleStyle(isColoured: true)

  private init(isColoured: Bool) { self.isColoured = isColoured }

  /// Off where nobody sees it, where `NO_COLOR` is set and not empty (no-color.org), and where the
  /// terminal says that it can't.
  package init(isTerminal: Bool, environment: [String: String]) {
    let isUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    isColoured = isTerminal && !isUnwanted && environment["TERM"] != "dumb"
  }

  /// What a piece of text is: the numbers are those of ECMA-48, SGR.
  package enum Mark: Int, Hashable, Sendable {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
  }

  package func text(_ text: String, _ mark: Mark?) -> String {
    guard isColoured, let mark, !text.isEmpty else { return text }
    return "\u{1B}[\(mark.rawValue)m\(text)\u{1B}[0m"
  }
}
