import Glibc
import ReadResult

/// Bounds that must be checked before libxml2 sees the bytes.
enum MarkupLimits {
  /// Attributes of one element.
  ///
  /// libxml2 2.9 compares each with each, so that a tag of megabytes would keep it busy for hours.
  static let attributesOfElement = 256

  /// Counts the quotes that follow an equals sign between one `<` and the next.
  ///
  /// That is never fewer than a tag has attributes; text of a real document stays far below.
  static func check(_ bytes: [UInt8]) throws(ReadFailure) {
    guard let excess = bytes.withUnsafeBytes(placeOfExcess) else { return }
    throw ReadFailure(
      .limitExceeded, "more than \(attributesOfElement) attributes of one element",
      line: 1 + bytes[..<excess].count { $0 == 0x0A })
  }

  private static func placeOfExcess(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var count = 0
    var counted = 0
    var next = 0
    while let equals = bytes.index(of: UInt8(ascii: "="), in: next..<bytes.count) {
      next = equals + 1
      guard bytes.hasQuote(after: equals) else { continue }
      let isOtherTag = bytes.index(of: UInt8(ascii: "<"), in: counted..<equals) != nil
      count = isOtherTag ? 1 : count + 1
      counted = equals
      if count > attributesOfElement { return equals }
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func index(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  fileprivate func hasQuote(after index: Int) -> Bool {
    let next = self[(index + 1)...].first { !$0.isXMLSpace }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
  }
}
