/// Lines of a form with boxes to tick: what stands behind an empty box was not chosen.
struct TickedText {
  /// The text with what was not chosen left out.
  let text: String
  /// Whether a box was ticked in the line.
  let isTicked: Bool

  init(_ line: some StringProtocol) {
    var text = ""
    var isChosen = true
    var isTicked = false
    for character in Self.written(line) {
      switch character {
      case _ where Self.empty.contains(character):
        isChosen = false
        text += " ; "
      case _ where Self.ticked.contains(character):
        isChosen = true
        isTicked = true
        text += " ; "
      default: if isChosen { text.append(character) }
      }
    }
    self.text = text
    self.isTicked = isTicked
  }

  private static let empty: Set<Character> = ["☐", "□", "○", "◯", "❏", "▢"]
  private static let ticked: Set<Character> = [
    "☒", "☑", "✓", "✔", "✗", "✘", "⊠", "■", "●", "◉", "🗹",
  ]

  /// Boxes that are written with brackets, and a cross that stands alone at the beginning.
  private static func written(_ line: some StringProtocol) -> String {
    var text = String(line)
    for (brackets, box) in brackets { text = text.replacing(brackets, with: box) }
    let start = text.drop(while: \.isWhitespace)
    if let mark = start.first, "xX".contains(mark), start.dropFirst().first?.isWhitespace == true {
      text = "☒" + start.dropFirst()
    }
    return text
  }

  private static let brackets = [
    ("[ ]", "☐"), ("[]", "☐"), ("( )", "☐"), ("()", "☐"), ("[_]", "☐"), ("[x]", "☒"), ("[X]", "☒"),
    ("(x)", "☒"), ("(X)", "☒"), ("[✓]", "☒"), ("[✔]", "☒"),
  ]
}
