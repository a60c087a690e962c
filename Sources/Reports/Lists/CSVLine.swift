/// A line of a CSV file as German spreadsheets read it: `;` between the fields, CR LF at the end.
struct CSVLine {
  private(set) var text = ""

  /// UTF-8's mark, by which Excel tells the encoding.
  static let byteOrderMark = "\u{FEFF}"

  init(_ fields: [String]) {
    text = fields.map(Self.quoted).joined(separator: ";") + "\r\n"
  }

  /// A field whose text comes from outside: line ends become blanks, and what a spreadsheet would
  /// run as a formula gets an apostrophe before it.
  static func foreign(_ text: String) -> String {
    let text = text.onOneLine
    guard let first = text.first, "=+-@＝＋－＠".contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
