/// The document id (Beleg-ID) that is given before anything else happens: `B26-0000123`.
package struct VoucherID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The year of arrival in Germany, four digits.
  package let year: Int
  /// Counts from 1 in each year.
  package let number: Int

  package init(year: Int, number: Int) {
    precondition((2000...2099).contains(year) && number > 0, "voucher id out of range")
    self.year = year
    self.number = number
  }

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 11, bytes[0] == UInt8(ascii: "B"), bytes[3] == UInt8(ascii: "-"),
      let year = Int(String(decoding: bytes[1..<3], as: UTF8.self)), year >= 0,
      let number = Int(String(decoding: bytes[4...], as: UTF8.self)), number > 0
    else { return nil }
    self.init(year: 2000 + year, number: number)
    guard description == text else { return nil }
  }

  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "B\(padded(year - 2000, 2))-\(padded(number, 7))"
  }

  package static func < (left: VoucherID, right: VoucherID) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension VoucherID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = VoucherID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a document id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
