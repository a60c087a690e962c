extension Int {
  /// Of decimal digits in ASCII and nothing else; nil also where the number is too large.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isSumTooLarge) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      if isTooLarge || isSumTooLarge { return nil }
      number = sum
    }
    self = number
  }
}
