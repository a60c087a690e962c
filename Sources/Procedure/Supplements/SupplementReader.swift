import Reports

/// Reads the plain part of Markdown that supplements may use: headings, paragraphs and lists.
///
/// All else is shown as the text that it is.
enum SupplementReader {
  /// The sections of a text; what stands before its first heading is one without a title.
  static func sections(of text: String, named name: String) -> [ManualSection] {
    var sections: [ManualSection] = []
    var current = Draft(title: "")
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let heading = heading(line) {
        current.finish(name, into: &sections)
        current = Draft(title: heading)
      } else {
        current.add(line)
      }
    }
    current.finish(name, into: &sections)
    return sections
  }

  private static func heading(_ line: Substring) -> String? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count), line.dropFirst(marks.count).hasPrefix(" ") else {
      return nil
    }
    let title = line.dropFirst(marks.count).trimmingBlanks
    return title.isEmpty ? nil : title
  }

  /// A section as far as its lines were read.
  private struct Draft {
    let title: String
    private var blocks: [ManualBlock] = []
    private var paragraph: [String] = []
    private var items: [String] = []
    private var isCounted = false

    init(title: String) { self.title = title }

    mutating func add(_ line: Substring) {
      let text = line.trimmingBlanks
      if text.isEmpty {
        flush()
      } else if let (item, counted) = Self.item(text) {
        if !paragraph.isEmpty || (!items.isEmpty && counted != isCounted) { flush() }
        isCounted = counted
        items.append(item)
      } else if !items.isEmpty, line.first == " " || line.first == "\t" {
        items[items.count - 1] += " " + text
      } else {
        if !items.isEmpty { flush() }
        paragraph.append(text)
      }
    }

    private static func item(_ text: String) -> (text: String, isCounted: Bool)? {
      if let mark = text.first, "-*+".contains(mark), text.dropFirst().hasPrefix(" ") {
        return (text.dropFirst(2).trimmingBlanks, false)
      }
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let rest = text.dropFirst(digits.count)
      guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
        return nil
      }
      return (rest.dropFirst(2).trimmingBlanks, true)
    }

    private mutating func flush() {
      if !paragraph.isEmpty {
        blocks.append(.paragraph(ManualText(plain: paragraph.joined(separator: " "))))
      }
      if !items.isEmpty {
        let texts = items.map { ManualText(plain: $0) }
        blocks.append(isCounted ? .steps(texts) : .list(texts))
      }
      (paragraph, items) = ([], [])
    }

    mutating func finish(_ name: String, into sections: inout [ManualSection]) {
      flush()
      guard !title.isEmpty || !blocks.isEmpty else { return }
      let id = "org-\(name)-\(sections.count + 1)"
      sections.append(ManualSection(id, title, blocks))
    }
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
