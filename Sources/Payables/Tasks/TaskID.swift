import Invoice

/// The number of a task: that of its voucher and which of its tasks it is, `B26-0000123-2`.
package struct TaskID: Hashable, Sendable, Comparable, TextValue {
  package let voucher: VoucherID
  /// From 1.
  package let number: Int

  package init(voucher: VoucherID, number: Int) {
    self.voucher = voucher
    self.number = number
  }

  package init?(_ text: String) {
    let bytes = text.utf8
    guard let dash = bytes.lastIndex(of: UInt8(ascii: "-")),
      let voucher = VoucherID(utf8: bytes[..<dash])
    else { return nil }
    let digits = bytes[dash...].dropFirst()
    guard digits.first != UInt8(ascii: "0"), let number = Int(digits: digits) else { return nil }
    self.init(voucher: voucher, number: number)
  }

  package var description: String { "\(voucher)-\(number)" }

  package static func < (left: TaskID, right: TaskID) -> Bool {
    (left.voucher, left.number) < (right.voucher, right.number)
  }
}
