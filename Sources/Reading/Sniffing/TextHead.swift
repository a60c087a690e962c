/// The beginning of a document seen as text, whatever Unicode encoding it is in.
struct TextHead {
  /// How many bytes are looked at.
  static let length = 4096

  /// The first characters, without byte order mark and leading white space; those beyond Latin-1
  /// are 0xFF.
  private let characters: ArraySlice<UInt8>
  /// Whether nothing in it is a control character that no text has.
  let isText: Bool

  init(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(Self.length))
    let encoding = Encoding(head)
    let units = encoding.units(of: head)
    isText = !units.isEmpty && !Self.haveControl(units)
    characters = units.drop(while: Self.isWhiteSpace)
  }

  /// XML, HTML or EDIFACT, if it begins so.
  var markupType: ContentType? {
    guard isText else { return nil }
    if isEDIFACT { return .edifact }
    guard starts(with: "<"), let second = characters.dropFirst().first.map(Self.lowercased) else {
      return nil
    }
    if Self.htmlStarts.contains(where: { starts(with: $0) }) { return .html }
    let opensMarkup = Self.isLetter(second) || "?!_:".utf8.contains(second)
    guard opensMarkup else { return nil }
    return rootIsHTML ? .html : .xml
  }

  private static let htmlStarts = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<style", "<script", "<table",
    "<div", "<p>", "<br", "<font", "<center",
  ]

  /// Whether an XML declaration or comment is followed by an HTML document.
  private var rootIsHTML: Bool {
    guard starts(with: "<?xml") || starts(with: "<!--") else { return false }
    let tags = characters.indices.lazy.filter { characters[$0] == UInt8(ascii: "<") }
    let root = tags.first { tag in
      !["<?", "<!--"].contains { Self.begins(characters[tag...], with: $0) }
    }
    guard let root else { return false }
    return ["<!doctype html", "<html"].contains { Self.begins(characters[root...], with: $0) }
  }

  /// An interchange begins with UNB, or with UNA and its six service characters before it.
  private var isEDIFACT: Bool {
    let interchange =
      starts(with: "una")
      ? characters.dropFirst(9).drop { Self.isWhiteSpace($0) } : characters[...]
    return Self.begins(interchange, with: "unb")
      && interchange.dropFirst(3).first.map { !Self.isLetter(Self.lowercased($0)) && $0 > 0x20 }
        ?? false
  }

  private func starts(with text: String) -> Bool { Self.begins(characters, with: text) }

  /// Whether the characters begin with a text in lower-case ASCII, however they are written.
  private static func begins(_ characters: ArraySlice<UInt8>, with text: String) -> Bool {
    characters.lazy.map(lowercased).starts(with: text.utf8)
  }

  /// Looks at all of them, many at once: most documents have none.
  private static func haveControl(_ units: [UInt8]) -> Bool {
    var found: UInt8 = 0
    for unit in units {
      let isLow: UInt8 = unit < 0x20 ? 1 : 0
      let isHarmless: UInt8 = (unit &- 0x09 < 5 ? 1 : 0) | (unit == 0x1B ? 1 : 0)
      found |= (isLow & ~isHarmless) | (unit == 0x7F ? 1 : 0)
    }
    return found != 0
  }

  private static func isWhiteSpace(_ unit: UInt8) -> Bool {
    unit == 0x20 || 0x09...0x0D ~= unit
  }

  private static func isLetter(_ unit: UInt8) -> Bool {
    0x61...0x7A ~= unit || unit >= 0x80
  }

  private static func lowercased(_ unit: UInt8) -> UInt8 {
    0x41...0x5A ~= unit ? unit + 0x20 : unit
  }
}

extension TextHead {
  /// How the characters lie in the bytes.
  private enum Encoding {
    case singleBytes(skip: Int)
    case utf16(ByteOrder, skip: Int)

    /// By the byte order mark, or by where the zero bytes of `<?` or two letters stand.
    init(_ head: [UInt8]) {
      if head.starts(with: [0xEF, 0xBB, 0xBF]) {
        self = .singleBytes(skip: 3)
      } else if head.starts(with: [0xFE, 0xFF]) {
        self = .utf16(.bigEndian, skip: 2)
      } else if head.starts(with: [0xFF, 0xFE]) {
        self = .utf16(.littleEndian, skip: 2)
      } else if head.starts(with: [0x00, 0x3C, 0x00]) {
        self = .utf16(.bigEndian, skip: 0)
      } else if head.contains([0x3C, 0x00], at: 0), head.contains([0x00], at: 3) {
        self = .utf16(.littleEndian, skip: 0)
      } else {
        self = .singleBytes(skip: 0)
      }
    }

    /// One byte a character: the low one, or 0xFF for a UTF-16 unit beyond Latin-1.
    func units(of head: [UInt8]) -> [UInt8] {
      switch self {
      case .singleBytes(let skip): return Array(head.dropFirst(skip))
      case .utf16(let order, let skip):
        return stride(from: skip, to: head.count - 1, by: 2).map { at in
          UInt8(exactly: head.number(at: at, width: 2, order) ?? 0) ?? 0xFF
        }
      }
    }
  }
}
