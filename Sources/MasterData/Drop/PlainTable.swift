/// A table of text whose columns its header names, whatever they are.
package struct PlainTable: Sendable {
  /// As they stand there.
  package let columns: [String]
  /// Empty rows left out.
  package let rows: [DropRecord]

  /// Reads CSV, nil where there is no header of two columns.
  ///
  /// The delimiter is that of semicolon, comma and tab which is in the header most often.
  package init?(csv text: String) {
    let bytes = Array(text.utf8)
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let counted = Self.delimiters.map { delimiter in
      (delimiter, header.count { $0 == delimiter })
    }
    guard let (delimiter, count) = counted.max(by: { $0.1 < $1.1 }), count > 0 else { return nil }
    var records = CSVRecords(bytes, delimiter: delimiter)
    guard let first = records.next() else { return nil }
    columns = first.cells
    var rows: [DropRecord] = []
    while rows.count < DropLimits.rows, let record = records.next() {
      if !record.isEmpty { rows.append(record) }
    }
    self.rows = rows
  }

  private static let delimiters = Array(";,\t".utf8)

  /// The bytes of a file as text, nil where they are neither UTF-8, with or without byte order
  /// mark, nor Windows-1252.
  package static func text(of bytes: [UInt8]) -> String? {
    DropText.utf8(of: bytes).map { String(decoding: $0, as: UTF8.self) }
  }
}
