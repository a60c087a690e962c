/// The lines on which the keys of a TOML document stand, found by a scan of its text.
///
/// TOMLKit forgets positions once it has parsed. The text is one it accepted; of any other the
/// lines may be wrong, but the scan ends.
struct TOMLPositions: Sendable {
  private var lines: [TOMLPath: Int] = [:]

  init(_ text: String) {
    var scanner = TOMLScanner(text)
    var table = TOMLPath.root
    /// How many tables each array of tables has so far.
    var items: [TOMLPath: Int] = [:]
    while let statement = scanner.next() {
      switch statement {
      case .table(let keys, let line):
        table = Self.path(of: keys, below: .root, items)
        note(table, line)
      case .arrayItem(let keys, let line):
        let array = Self.path(of: keys, below: .root, items)
        table = array.item(items[array, default: 0])
        items[array, default: 0] += 1
        note(array, line)
        note(table, line)
      case .value(let keys, let line):
        note(Self.path(of: keys, below: table, items), line)
      }
    }
  }

  /// A key that leads through an array of tables means its last table.
  private static func path(
    of keys: [String], below table: TOMLPath, _ items: [TOMLPath: Int]
  ) -> TOMLPath {
    var path = table
    for (index, key) in keys.enumerated() {
      path = path.key(key)
      if index < keys.count - 1, let count = items[path] { path = path.item(count - 1) }
    }
    return path
  }

  private mutating func note(_ path: TOMLPath, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }

  /// The line of the value, or of the nearest one around it; nil where nothing around it is known.
  func line(of path: TOMLPath) -> Int? {
    var path: TOMLPath? = path
    while let place = path {
      if let line = lines[place] { return line }
      path = place.parent
    }
    return nil
  }

  /// Whether a byte may stand in a key without quotes.
  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
