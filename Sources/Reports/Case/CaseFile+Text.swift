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

  /// Characters that a column of text takes at most.
  private static let columnMax = 40

  private static func lines(of table: Table) -> [String] {
    let cells = [table.columns.map(\.name)] + table.rows
    let widths = table.columns.indices.map { column in
      min(cells.map { $0[column].count }.max() ?? 0, columnMax)
    }
    return cells.map { row in
      let texts = table.columns.indices.map { column in
        let cell = String(row[column].prefix(columnMax))
        return table.columns[column].isNumber
          ? String(repeating: " ", count: widths[column] - cell.count) + cell
          : padded(cell, to: widths[column])
      }
      return "  " + texts.joined(separator: "  ")
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
