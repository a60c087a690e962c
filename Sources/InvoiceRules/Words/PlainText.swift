/// A text as phrases are looked for in it: lower case, umlauts written out, words of letters and
/// digits with one space around each; a paragraph sign is the word `par`.
///
/// So `STEUERSCHULDNERSCHAFT\nDES LEISTUNGSEMPFÄNGERS` is found however it was typed.
struct PlainText: Hashable, Sendable {
  /// Texts are looked at up to this many characters; a hint that stands behind is not found.
  static let charactersMax = 100_000

  fileprivate let bytes: [UInt8]

  init(_ text: String) { self.init([text]) }

  init(_ texts: some Sequence<String?>) {
    var folding = Folding()
    for text in texts {
      guard let text else { continue }
      for scalar in text.unicodeScalars.prefix(Self.charactersMax - folding.count) {
        folding.add(scalar)
      }
      folding.endWord()
    }
    bytes = folding.bytes
  }

  var words: [String] {
    bytes.split(separator: Folding.space).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether one of the phrases stands in the text; each begins a word and may end within one.
  func contains(anyOf phrases: Phrases) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      for start in text.indices.dropLast() where text[start] == Folding.space {
        for phrase in phrases.beginning(with: text[start + 1])
        where text[(start + 1)...].starts(with: phrase) {
          return true
        }
      }
      return false
    }
  }

  /// Writes the folded bytes.
  private struct Folding {
    static let space = UInt8(ascii: " ")
    var bytes: [UInt8] = [space]
    /// The characters seen.
    private(set) var count = 0

    mutating func add(_ scalar: Unicode.Scalar) {
      count += 1
      switch scalar {
      case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case "ä", "Ä": bytes += Array("ae".utf8)
      case "ö", "Ö": bytes += Array("oe".utf8)
      case "ü", "Ü": bytes += Array("ue".utf8)
      case "ß", "ẞ": bytes += Array("ss".utf8)
      case "\u{308}": bytes.append(UInt8(ascii: "e"))
      // The soft hyphen and the zero width space stand within words.
      case "\u{AD}", "\u{200B}": break
      case "§":
        endWord()
        bytes += Array("par ".utf8)
      case "\u{0}"..."\u{7F}": endWord()
      default:
        if scalar.properties.isAlphabetic {
          bytes += Array(scalar.properties.lowercaseMapping.utf8)
        } else {
          endWord()
        }
      }
    }

    mutating func endWord() {
      if bytes.last != Self.space { bytes.append(Self.space) }
    }
  }
}

/// Phrases to look for, as they stand in a ``PlainText``.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  /// By their first byte.
  private var byStart: [[[UInt8]]] = Array(repeating: [], count: 256)

  init(arrayLiteral phrases: String...) {
    for phrase in phrases {
      let bytes = Array(PlainText(phrase).bytes.dropFirst().dropLast())
      guard let start = bytes.first else { continue }
      byStart[Int(start)].append(bytes)
    }
  }

  fileprivate func beginning(with byte: UInt8) -> [[UInt8]] { byStart[Int(byte)] }
}
