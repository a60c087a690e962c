import InvoiceRules

/// The manual as Markdown, as GitHub and most other programs read it.
extension Manual {
  package var markdown: String {
    let numbers = sectionNumbers
    var lines = ["# \(MarkdownText.escaped(title))", ""]
    if !subtitle.isEmpty {
      lines += [subtitle.map(MarkdownText.escaped).joined(separator: "  \n"), ""]
    }
    if !facts.isEmpty {
      lines += ["| | |", "|---|---|"]
      lines += facts.map {
        "| \(MarkdownText.cell($0.name)) | \(MarkdownText.cell($0.value)) |"
      }
      lines.append("")
    }
    if hasContents { lines += contentsInMarkdown }
    for (number, section) in numbered {
      let depth = number.filter { $0 == "." }.count + 2
      let heading = hasContents ? "\(number) \(section.title)" : section.title
      lines += [
        "<a id=\"\(section.id)\"></a>", "",
        "\(String(repeating: "#", count: min(depth, 6))) \(MarkdownText.escaped(heading))", "",
      ]
      for block in section.blocks { lines += MarkdownText(numbers, language).lines(of: block) }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private var contentsInMarkdown: [String] {
    let heading = language == .german ? "Inhalt" : "Contents"
    return ["## \(heading)", ""]
      + numbered.filter { $0.number.filter { $0 == "." }.count < 2 }.map { number, section in
        let indent = String(repeating: "  ", count: number.filter { $0 == "." }.count)
        return "\(indent)- [\(number) \(MarkdownText.escaped(section.title))](#\(section.id))"
      } + [""]
  }

  /// The numbers and titles of the sections by their ids, as references tell them.
  var sectionNumbers: [String: (number: String, title: String)] {
    Dictionary(
      numbered.map { ($0.section.id, ($0.number, $0.section.title)) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Writes blocks and texts so that nothing in them is taken for a mark.
private struct MarkdownText {
  private let numbers: [String: (number: String, title: String)]
  private let isGerman: Bool

  init(_ numbers: [String: (number: String, title: String)], _ language: Language) {
    self.numbers = numbers
    isGerman = language == .german
  }

  func lines(of block: ManualBlock) -> [String] {
    switch block {
    case .paragraph(let paragraph): [Self.withoutMark(text(paragraph)), ""]
    case .list(let items): items.map { "- \(Self.withoutMark(text($0)))" } + [""]
    case .steps(let items):
      items.enumerated().map { "\($0 + 1). \(Self.withoutMark(text($1)))" } + [""]
    case .table(let table):
      ["| " + table.columns.map(Self.cell).joined(separator: " | ") + " |"]
        + ["|" + String(repeating: "---|", count: table.columns.count)]
        + table.rows.map { row in
          "| " + row.map { Self.barred(text($0)) }.joined(separator: " | ") + " |"
        } + [""]
    case .code(let lines): ["```"] + lines.map { $0.replacing("```", with: "'''") } + ["```", ""]
    }
  }

  private func text(_ text: ManualText) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let words): Self.escaped(words)
      case .strong(let words): "**\(Self.escaped(words))**"
      case .code(let words): Self.code(words)
      case .reference(let id):
        if let target = numbers[id] {
          "[\(isGerman ? "Abschnitt" : "section") \(target.number)](#\(id))"
        } else {
          id
        }
      }
    }.joined()
  }

  private static func code(_ words: String) -> String {
    let words = words.replacing("\n", with: " ")
    return words.contains("`") ? "`` \(words) ``" : "`\(words)`"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*[]<>_|#".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  static func cell(_ text: String) -> String { escaped(text) }

  /// Bars part cells even inside code.
  private static func barred(_ text: String) -> String {
    text.replacing("\\|", with: "|").replacing("|", with: "\\|")
  }

  /// Keeps the beginning of a line from being taken for a list.
  private static func withoutMark(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return text }
    return "\(digits)\\\(rest)"
  }
}
