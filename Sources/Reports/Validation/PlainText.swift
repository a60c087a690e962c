/// Text for terminals: paragraphs of at most ``width`` columns.
struct PlainText {
  static let width = 88
  private(set) var lines: [String] = []

  mutating func blank() { lines.append("") }

  /// Adds a paragraph; its first line may begin further left than the others.
  mutating func add(_ text: String, indent: Int = 0, firstIndent: Int? = nil) {
    lines += Self.wrapped(text, indent: indent, firstIndent: firstIndent ?? indent)
  }

  /// Adds names and texts in two columns.
  mutating func add(_ facts: [ReportFact], indent: Int) {
    let column = (facts.map(\.name.count).max() ?? 0) + 2
    for fact in facts {
      let name = fact.name + String(repeating: " ", count: column - fact.name.count)
      let paragraph = Self.wrapped(fact.text, indent: indent + column, firstIndent: 0)
      lines.append(String(repeating: " ", count: indent) + name + (paragraph.first ?? ""))
      lines += paragraph.dropFirst()
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// Words that are too long for a line, such as paths, stand whole on one of their own.
  static func wrapped(_ text: String, indent: Int, firstIndent: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: firstIndent)
    // The first line of a column stands behind its name.
    var column = firstIndent == 0 ? indent : firstIndent
    var isEmpty = true
    for word in text.printable.split(separator: " ") {
      if !isEmpty, column + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        column = indent
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        column += 1
      }
      line += word
      column += word.count
      isEmpty = false
    }
    return lines + [line]
  }
}

extension String {
  /// The text without characters that steer a terminal or turn the direction of writing around.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: text.unicodeScalars.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
