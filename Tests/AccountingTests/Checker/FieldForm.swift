/// What a field may hold when it is not empty, told from the field list of the format.
struct FieldForm: Sendable {
  let accepts: @Sendable (String) -> Bool

  static let nothing = FieldForm { _ in false }
  static let any = FieldForm { _ in true }

  static func one(of words: String...) -> FieldForm { FieldForm { words.contains($0) } }

  static func text(_ max: Int) -> FieldForm { FieldForm { $0.count <= max } }

  static func digits(_ length: ClosedRange<Int>) -> FieldForm {
    FieldForm { length.contains($0.count) && $0.allSatisfy(isDigit) }
  }

  static func number(_ range: ClosedRange<Int>) -> FieldForm {
    FieldForm { $0.allSatisfy(isDigit) && Int($0).map(range.contains) ?? false }
  }

  static func letters(_ count: Int) -> FieldForm {
    FieldForm { $0.count == count && $0.allSatisfy { ("A"..."Z").contains($0) } }
  }

  /// Digits, a comma and so many decimals; never zero.
  static func decimal(_ whole: ClosedRange<Int>, decimals: ClosedRange<Int> = 2...2) -> FieldForm {
    FieldForm { text in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      return parts.count == 2 && whole.contains(parts[0].count) && decimals.contains(parts[1].count)
        && text.allSatisfy { isDigit($0) || $0 == "," }
        && text.contains { ("1"..."9").contains($0) }
    }
  }

  /// Letters and digits of ASCII and some signs.
  static func signs(_ signs: String, _ max: Int) -> FieldForm {
    FieldForm { text in
      text.count <= max
        && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || signs.contains($0) }
    }
  }

  /// `TTMM`, `TTMMJJ`, `TTMMJJJJ` or `JJJJMMTT`.
  static func date(_ order: String) -> FieldForm { FieldForm { day(in: $0, order) != nil } }

  /// `BEDI "GUID"` or `DDMS "GUID"`.
  static let link = FieldForm { text in
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].isEmpty, parts[0] == "BEDI " || parts[0] == "DDMS " else {
      return false
    }
    let groups = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.joined().allSatisfy { isDigit($0) || ("a"..."f").contains($0) }
  }

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Year (0 where the order has none), month and day.
  static func day(in text: String, _ order: String) -> (year: Int, month: Int, day: Int)? {
    guard text.count == order.count, text.allSatisfy(isDigit) else { return nil }
    func part(_ letter: Character) -> Int {
      Int(String(zip(text, order).filter { $0.1 == letter }.map(\.0))) ?? 0
    }
    let (year, month, day) = (part("J"), part("M"), part("T"))
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
    return (year, month, day)
  }
}
