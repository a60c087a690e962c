extension CaseFile {
  /// The case as text, in lines for a terminal.
  package var text: String {
    var lines = ["\(title)  [\(badge.text)]"] + sentences
    for section in sections {
      lines += ["", section.title]
      switch section.content {
      case .facts(let facts):
        let width = facts.map(\.name.count).max() ?? 0
        lines += facts.map { "  \(Self.padded($0.name, to: width))  \($0.text)" }
      case .table(let table): lines += Self.lines(of: table)
      case .lines(let texts), .letter(let texts): lines += texts.map { "  \($0)" }
      case .files(let files): lines += files.map { "  \($0.sha256)  \($0.path)" }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Characters that a column takes at most; the last one has what it needs.
  private static let columnMax = 40

  private static func lines(of table: Table) -> [String] {
    let last = table.columns.indices.last
    let cells = ([table.columns.map(\.name)] + table.rows).map { row in
      row.enumerated().map { column, text in column == last ? text : cut(text) }
    }
    let widths = table.columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let texts = table.columns.indices.map { column in
        if table.columns[column].isNumber {
          return String(repeating: " ", count: widths[column] - row[column].count) + row[column]
        }
        return column == last ? row[column] : padded(row[column], to: widths[column])
      }
      return "  " + texts.joined(separator: "  ")
    }
  }

  private static func cut(_ text: String) -> String {
    text.count > columnMax ? text.prefix(columnMax - 1) + "…" : text
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
