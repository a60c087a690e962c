/// A number whose parts are found as one, with or without what stands between them.
///
/// `RE-2026/0815` is `re20260815`; an IBAN is one also where it is written in groups.
struct JoinedNumber: Hashable {
  let text: String
  /// Its words.
  let words: Range<Int>

  /// Longer runs are tables of figures.
  private static let partsMax = 12
  private static let bytesMax = 48

  /// The numbers of several parts in a text, in order.
  static func all(in words: [FoundWord]) -> [JoinedNumber] {
    var numbers: [JoinedNumber] = []
    var index = 0
    while index < words.count {
      if let account = account(in: words, from: index) {
        numbers.append(account)
        index = account.words.upperBound
        continue
      }
      var end = index + 1
      while end < words.count, words[end].isJoined { end += 1 }
      if end - index > 1, end - index <= partsMax {
        let run = words[index..<end]
        let text = run.map(\.folded).joined()
        if run.contains(where: \.hasDigit), text.utf8.count <= bytesMax {
          numbers.append(JoinedNumber(text: text, words: index..<end))
        }
      }
      index = end
    }
    return numbers
  }

  /// An IBAN in groups that begins at a word (ISO 13616): 15 to 34 letters and digits whose check
  /// digits are right.
  private static func account(in words: [FoundWord], from index: Int) -> JoinedNumber? {
    guard mayBeginAccount(words[index].folded.utf8) else { return nil }
    var text = Array(words[index].folded.utf8)
    var end = index
    var found: JoinedNumber?
    while text.count <= 34 {
      if text.count >= 15, isAccount(text) {
        found = JoinedNumber(
          text: String(decoding: text, as: UTF8.self), words: index..<(end + 1))
      }
      end += 1
      guard end < words.count, words[end].folded.utf8.count <= 30 else { break }
      text += words[end].folded.utf8
    }
    return found
  }

  /// Whether two letters and two digits stand first.
  private static func mayBeginAccount(_ bytes: String.UTF8View) -> Bool {
    var count = 0
    for byte in bytes.prefix(4) {
      guard (count < 2 ? 0x61...0x7A : 0x30...0x39).contains(byte) else { return false }
      count += 1
    }
    return count == 4
  }

  /// Whether the check digits are right (ISO 7064, MOD 97-10).
  private static func isAccount(_ text: [UInt8]) -> Bool {
    var rest = 0
    for byte in text[4...] + text[..<4] {
      switch byte {
      case 0x30...0x39: rest = (rest * 10 + Int(byte - 0x30)) % 97
      case 0x61...0x7A: rest = (rest * 100 + Int(byte - 0x61) + 10) % 97
      default: return false
      }
    }
    return rest == 1
  }
}

extension String {
  /// A number or a name as one term: its letters and digits, folded.
  var joinedTerm: String { FoundWord.all(in: self).map(\.folded).joined() }
}
