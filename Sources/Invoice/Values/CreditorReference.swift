/// A reference that a creditor asks for, with right check digits (ISO 11649): `RF18539007547034`.
package struct CreditorReference: Hashable, Sendable, CustomStringConvertible {
  /// Without spaces.
  package let description: String

  private static let lengths = 5...25

  /// Takes a text with spaces anywhere and letters of either case; nil where it is none.
  package init?(_ text: String) {
    let compact = text.uppercased().filter { !$0.isWhitespace }
    let bytes = Array(compact.utf8)
    guard compact.hasPrefix("RF"), Self.lengths.contains(bytes.count),
      compact.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      bytes[2...3].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      IBAN.remainder(bytes) == 1
    else { return nil }
    description = compact
  }
}
