/// A line for a terminal: pieces of text, some of them set off.
///
/// Control characters of what comes from outside are replaced: a name can't steer the terminal.
package struct ConsoleLine: Hashable, Sendable {
  private struct Piece: Hashable, Sendable {
    var text: String
    var mark: ConsoleStyle.Mark?
  }

  private var pieces: [Piece]

  package init(_ text: String = "", _ mark: ConsoleStyle.Mark? = nil) {
    pieces = [Piece(text: Self.cleaned(text), mark: mark)]
  }

  package static func + (left: ConsoleLine, right: ConsoleLine) -> ConsoleLine {
    var line = left
    line.pieces += right.pieces
    return line
  }

  private static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      cleaned.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(cleaned)
  }

  /// Columns that it takes, a character each.
  package var width: Int { pieces.reduce(0) { $0 + $1.text.count } }

  /// Filled up with blanks to `width` columns, or cut off there with `…`.
  package func fitted(to width: Int) -> ConsoleLine {
    let missing = width - self.width
    if missing >= 0 { return self + ConsoleLine(String(repeating: " ", count: missing)) }
    return cut(to: width)
  }

  /// Cut off with `…` where it is longer than `width` columns.
  package func cut(to width: Int) -> ConsoleLine {
    guard self.width > width else { return self }
    var line = ConsoleLine()
    var left = width - 1
    for piece in pieces where left > 0 {
      line.pieces.append(Piece(text: String(piece.text.prefix(left)), mark: piece.mark))
      left -= piece.text.count
    }
    return width > 0 ? line + ConsoleLine("…") : ConsoleLine()
  }

  /// The same with blanks before it, so that it ends at `width` columns.
  package func rightAligned(to width: Int) -> ConsoleLine {
    ConsoleLine(String(repeating: " ", count: max(0, width - self.width))) + self
  }

  package func text(_ style: ConsoleStyle) -> String {
    pieces.map { style.text($0.text, $0.mark) }.joined()
  }
}
