/// A TOML 1.0 text as values, with the line of each.
///
/// An own reader: messages need the line of every value and the operator's language, and the
/// library at hand (toml++) ends the program on mistakes such as `[ä]` or `[1, }`.
struct TOMLDocument: Sendable {
  /// The root table.
  let root: TOMLNode
  private let lines: [TOMLPath: Int]

  /// Reads a text; of one that is no TOML only the first mistake is known.
  init(parsing text: String) throws(TOMLSyntaxError) {
    var cursor = TOMLCursor(text)
    var tables = TOMLTables()
    var table = TOMLPath.root
    while try cursor.skipBlank() {
      let start = cursor.place
      if cursor.current == UInt8(ascii: "[") {
        let (keys, isItem) = try cursor.header()
        guard let path = isItem ? tables.addItem(keys) : tables.open(keys) else {
          throw cursor.redefinition(keys, at: start)
        }
        table = path
        cursor.note(path, line: start.line)
      } else {
        let key = try cursor.assignment(in: table, &tables)
        cursor.note(key, line: start.line)
        tables.set(key, try cursor.value(at: key))
      }
      try cursor.endStatement()
    }
    root = tables.node
    lines = cursor.lines
  }

  /// The line of the value, or of the nearest one around it; nil where nothing around it has one.
  func line(of path: TOMLPath) -> Int? {
    var path: TOMLPath? = path
    while let place = path {
      if let line = lines[place] { return line }
      path = place.parent
    }
    return nil
  }
}
