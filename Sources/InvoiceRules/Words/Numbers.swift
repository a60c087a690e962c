package import Invoice

extension ExactDecimal {
  /// The number as people read it, with its declared decimals: `1.234,56` or `1,234.56`.
  package func text(in language: Language) -> String {
    let (grouping, point): (UInt8, UInt8) =
      switch language {
      case .german: (UInt8(ascii: "."), UInt8(ascii: ","))
      case .english: (UInt8(ascii: ","), UInt8(ascii: "."))
      }
    let digits = Array(description.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(digits.count + digits.count / 3)
    let wholeEnd = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.count
    for (index, digit) in digits.enumerated() {
      let left = wholeEnd - index
      let isInside = index > 0 && digits[index - 1] != UInt8(ascii: "-")
      if left > 0, left % 3 == 0, isInside { text.append(grouping) }
      text.append(index == wholeEnd ? point : digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension CalendarDate {
  /// `22.11.2026` or `2026-11-22`.
  package func text(in language: Language) -> String {
    guard language == .german else { return description }
    let iso = description
    return "\(iso.suffix(2)).\(iso.dropFirst(5).prefix(2)).\(iso.prefix(4))"
  }
}
