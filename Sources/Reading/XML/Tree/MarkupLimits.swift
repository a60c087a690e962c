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
    guard let line = bytes.withUnsafeBytes(lineOfExcess) else { return }
    throw ReadFailure(
      .limitExceeded, "more than \(attributesOfElement) attributes of one element", line: line)
  }

  private static func lineOfExcess(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var count = 0
    var line = 1
    var afterEquals = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): count = 0
      case UInt8(ascii: "="): afterEquals = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if afterEquals { count += 1 }
        afterEquals = false
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: afterEquals = false
      }
      if count > attributesOfElement { return line }
    }
    return nil
  }
}
