/// What a short text is made of, small enough to compare each line of an invoice with each line of
/// an order: its three-letter pieces, hashed into 512 bits.
///
/// Pieces instead of words, because German writes `Aufzugswartung` and `Wartung Aufzug`.
struct TextSignature: Hashable, Sendable {
  private var bits = SIMD8<UInt64>()
  private(set) var count = 0

  /// More text would fill the bits and look like everything.
  static let charactersMax = 240

  init(_ text: String) { self.init(words: text.foldedWords) }

  /// Of folded words.
  init(words: some Sequence<String>) {
    for word in words {
      insert(word)
      if length > Self.charactersMax { break }
    }
  }

  private var length = 0

  private mutating func insert(_ word: String) {
    length += word.utf8.count
    // The blanks at its ends make a word's beginning count more than its middle.
    var piece: UInt64 = 0x20
    var length = 1
    for letter in word.utf8.prefix(Self.charactersMax) {
      insert(letter, &piece, &length)
    }
    insert(0x20, &piece, &length)
  }

  private mutating func insert(_ letter: UInt8, _ piece: inout UInt64, _ length: inout Int) {
    piece = (piece << 8 | UInt64(letter)) & 0xFF_FFFF
    length += 1
    guard length >= 3 else { return }
    let hash = (piece &* 0x9E37_79B9_7F4A_7C15) >> 55
    let slot = Int(hash >> 6)
    let bit: UInt64 = 1 << (hash & 63)
    if bits[slot] & bit == 0 { count += 1 }
    bits[slot] |= bit
  }

  func common(with other: TextSignature) -> Int {
    let both = (bits & other.bits).nonzeroBitCount
    return Int(both.wrappedSum())
  }

  /// How alike two texts are, 0 to 100: the pieces in both against all pieces (Dice).
  ///
  /// A short text that lies wholly in a long one is a good match as well, though not as good.
  func likeness(to other: TextSignature) -> Int {
    guard count > 0, other.count > 0 else { return 0 }
    let both = common(with: other)
    let dice = 200 * both / (count + other.count)
    let fewer = min(count, other.count)
    let contained = fewer >= Self.containedMin ? 80 * both / fewer : 0
    return max(dice, contained)
  }

  /// Fewer pieces lie in many texts by chance.
  private static let containedMin = 8
}
