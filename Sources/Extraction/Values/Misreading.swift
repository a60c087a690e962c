/// What a recognition mistakes for digits.
///
/// A text that was put right by this table is worth something only where a check proves it.
enum Misreading {
  private static let digits: [Character: Character] = [
    "O": "0", "o": "0", "Q": "0", "D": "0", "U": "0", "I": "1", "l": "1", "|": "1", "i": "1",
    "!": "1", "J": "1", "Z": "2", "z": "2", "A": "4", "S": "5", "s": "5", "§": "5", "G": "6",
    "b": "6", "T": "7", "B": "8", "&": "8", "g": "9", "q": "9",
  ]

  /// A text with each letter that looks like a digit as that digit.
  static func digits(of text: some StringProtocol) -> String {
    String(text.map { digits[$0] ?? $0 })
  }
}
