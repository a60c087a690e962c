/// Writes XML, an element a line; texts are escaped, names are literals.
struct IndentedXML {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ markup: String) {
    text += String(repeating: "  ", count: depth) + markup + "\n"
  }

  mutating func element(_ name: String, _ content: (inout IndentedXML) -> Void) {
    line("<\(name)>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  mutating func element(_ name: String, _ content: String) {
    line("<\(name)>\(Self.escaped(content))</\(name)>")
  }

  mutating func empty(_ name: String) { line("<\(name)/>") }

  /// Line ends are written as references, since a parser would make one of two; other control
  /// characters, which XML forbids, become blanks.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\r", "\n", "\t": escaped += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
