/// The forms of numbers and of truth values in XML Schema.
enum NumberSyntax {
  /// `-12.50`, `.5`, `5.`: at least one digit, no exponent.
  static func isDecimal(_ text: Span<UInt8>) -> Bool {
    let start = firstDigit(text)
    var digits = 0
    var hasPoint = false
    for index in start..<text.count {
      if text.digit(at: index) != nil {
        digits += 1
      } else if !hasPoint, text.has(".", at: index) {
        hasPoint = true
      } else {
        return false
      }
    }
    return digits > 0
  }

  static func isInteger(_ text: Span<UInt8>) -> Bool {
    let start = firstDigit(text)
    guard start < text.count else { return false }
    return (start..<text.count).allSatisfy { text.digit(at: $0) != nil }
  }

  static func isBoolean(_ text: Span<UInt8>) -> Bool {
    switch text.count {
    case 1: text.has("0", at: 0) || text.has("1", at: 0)
    case 4: text.is("true")
    case 5: text.is("false")
    default: false
    }
  }

  private static func firstDigit(_ text: Span<UInt8>) -> Int {
    text.has("+", at: 0) || text.has("-", at: 0) ? 1 : 0
  }
}

extension Span<UInt8> {
  func `is`(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return indices.allSatisfy { self[$0] == word.utf8Start[$0] }
  }
}
