/// A German tax number (Steuernummer), as far as its form tells: the offices of the states write it
/// with 10 or 11 digits, for all of Germany it has 13.
enum GermanTaxNumber {
  static let digitCounts = 10...13

  /// Words in front, such as `St.-Nr.`, are left aside.
  static func isPlausible(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0.digit == nil }.filter { !Self.separators.contains($0) }
    let digits = bytes.compactMap(\.digit)
    guard digits.count == bytes.count, digitCounts.contains(digits.count) else { return false }
    return Set(digits).count > 1
  }

  private static let separators = Set(" /-.".utf8)
}

extension UInt8 {
  fileprivate var digit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self) - 48 : nil
  }
}
