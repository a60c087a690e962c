import Invoice
package import InvoiceRules
package import Payables

/// A batch as CSV with the columns that somebody wants, a row for each line of an entry.
package struct PostingTable: Sendable {
  package var columns: [PostingColumn]
  package var delimiter = Delimiter.semicolon
  package var decimalMark = DecimalMark.comma
  package var encoding = Encoding.utf8
  package var header = Header.captions(.german)
  package var dates = DateForm.iso
  /// Whether a text that a spreadsheet would run as a formula gets an apostrophe before it.
  package var guardsFormulas = true

  package enum Delimiter: String, Sendable, CaseIterable {
    case semicolon = ";"
    case comma = ","
    case tab = "\t"
  }

  package enum DecimalMark: String, Sendable, CaseIterable {
    case comma = ","
    case point = "."
  }

  /// UTF-8 comes without byte order mark.
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
  }

  package enum Header: Hashable, Sendable {
    case none
    /// The keys of the columns.
    case keys
    case captions(Language)
  }

  package enum DateForm: String, Sendable, CaseIterable {
    /// `2026-11-24`.
    case iso
    /// `24.11.2026`.
    case german
  }

  /// A table with the columns of these keys, in their order; fails where there is none, an unknown
  /// one or one twice.
  package init(columns keys: [String]) throws(PostingFileError) {
    var problems: [PostingProblem] = []
    var seen: Set<String> = []
    columns = keys.compactMap { key in
      if !seen.insert(key).inserted { problems.append(PostingProblem(.columns, key, .repeated)) }
      let column = PostingColumn.named(key)
      if column == nil { problems.append(PostingProblem(.columns, key, .unknownColumns)) }
      return column
    }
    if keys.isEmpty { problems.append(PostingProblem(.columns, "", .missing)) }
    if let error = PostingFileError(problems) { throw error }
  }

  /// The batch as a file; fails where its amounts do not agree.
  package func file(of batch: PostingBatch) throws(PostingFileError) -> PostingFile {
    let totals = try BatchTotals(batch)
    var bytes = headerCells.map(line) ?? []
    for entry in batch.entries {
      for (index, posting) in entry.lines.enumerated() {
        let row = PostingTableRow(batch: batch, entry: entry, line: posting, number: index + 1)
        bytes += line(columns.map { text($0.cell(row)) })
      }
    }
    return PostingFile(name: "postings_\(batch.number).csv", bytes: bytes, totals: totals)
  }

  private var headerCells: [String]? {
    switch header {
    case .none: nil
    case .keys: columns.map(\.key)
    case .captions(let language): columns.map { $0.caption[language] }
    }
  }

  private func line(_ cells: [String]) -> [UInt8] {
    let text = cells.map(quoted).joined(separator: delimiter.rawValue)
    let bytes = encoding == .utf8 ? Array(text.utf8) : WindowsText.bytes(of: text)
    return bytes + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private func text(_ cell: PostingColumn.Cell?) -> String {
    switch cell {
    case .text(let text): foreign(text)
    case .amount(let amount): written(amount)
    case .date(let date): dates == .iso ? date.description : date.german
    case .count(let count): String(count)
    case .yesNo(let value): value ? "1" : "0"
    case nil: ""
    }
  }

  /// With two decimals, or with those it has where they are more.
  private func written(_ amount: ExactDecimal) -> String {
    let mark = decimalMark.rawValue
    return amount.cents(mark: Character(mark))
      ?? amount.description.replacing(".", with: mark)
  }

  private func foreign(_ text: String) -> String {
    let line = encoding == .utf8 ? Self.onOneLine(text) : WindowsText.line(text)
    guard guardsFormulas, let first = line.first, "=+-@＝＋－＠".contains(first) else { return line }
    return "'" + line
  }

  private static func onOneLine(_ text: String) -> String {
    String(
      text.map { character in
        character.isNewline || character.unicodeScalars.contains { $0.value < 0x20 }
          ? " " : character
      })
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.contains { $0 == "\"" || $0 == Character(delimiter.rawValue) } || cell.first == " "
      || cell.last == " "
    return needsQuotes ? DATEVText.quoted(cell) : cell
  }
}
