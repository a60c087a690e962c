package import Invoice

extension ExactDecimal {
  /// The number as people read it, with its declared decimals: `1.234,56` or `1,234.56`.
  package func text(in language: Language) -> String {
    let (grouping, point): (UInt8, UInt8) =
      switch language {
      case .german: (UInt8(ascii: "."), UInt8(ascii: ","))
      case .english: (UInt8(ascii: ","), UInt8(ascii: "."))
      }
    var text = DigitsFromTheRight()
    var rest = coefficient.magnitude
    // Most numbers fit a machine word, in which dividing is many times faster.
    while rest > UInt64.max {
      text.add(UInt8(truncatingIfNeeded: rest % 10), scale, grouping, point)
      rest /= 10
    }
    var word = UInt64(rest)
    repeat {
      text.add(UInt8(truncatingIfNeeded: word % 10), scale, grouping, point)
      word /= 10
    } while word > 0 || text.count <= scale
    if isNegative { text.bytes.append(UInt8(ascii: "-")) }
    return String(decoding: text.bytes.reversed(), as: UTF8.self)
  }

  /// Digits as they come out of dividing by ten, with point and grouping in their places.
  private struct DigitsFromTheRight {
    var bytes: [UInt8] = []
    private(set) var count = 0

    mutating func add(_ digit: UInt8, _ scale: Int, _ grouping: UInt8, _ point: UInt8) {
      if count == scale, scale > 0 {
        bytes.append(point)
      } else if count > scale, (count - scale) % 3 == 0 {
        bytes.append(grouping)
      }
      bytes.append(UInt8(ascii: "0") + digit)
      count += 1
    }
  }
}

extension CalendarDate {
  /// `22.11.2026` or `2026-11-22`.
  package func text(in language: Language) -> String {
    guard language == .german else { return description }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    for (number, width) in [(day, 2), (month, 2), (year, 4)] {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
      var divisor = width == 4 ? 1000 : 10
      while divisor > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
        divisor /= 10
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
