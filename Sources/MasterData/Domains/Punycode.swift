/// Names of domains with letters beyond ASCII, as mails write them: `xn--mller-kva` (RFC 3492).
enum Punycode {
  private static let prefix = "xn--"
  /// Letters of a label of a domain (RFC 1035).
  private static let labelLimit = 63
  /// More would be no character, and must not overflow.
  private static let valueLimit = 0x10_FFFF

  /// The label as a person reads it; one that is not written so, or wrongly, as it is.
  static func decoded(_ label: Substring) -> Substring {
    guard label.hasPrefix(prefix), label.utf8.count <= labelLimit,
      let text = decode(label.dropFirst(prefix.count))
    else { return label }
    return text[...]
  }

  private static func decode(_ text: Substring) -> String? {
    let parts = text.lastIndex(of: "-")
    var output = parts.map { Array(text[..<$0].unicodeScalars) } ?? []
    var rest = Array((parts.map { text[text.index(after: $0)...] } ?? text).utf8)[...]
    var (code, bias, index) = (128, 72, 0)
    while !rest.isEmpty {
      guard let delta = number(&rest, bias: bias) else { return nil }
      let count = output.count + 1
      bias = adapted(delta, count: count, isFirst: index == 0 && code == 128)
      index += delta
      code += index / count
      index %= count
      guard code <= valueLimit, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      output.insert(scalar, at: index)
      index += 1
    }
    return String(String.UnicodeScalarView(output))
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, bias: Int) -> Int? {
    var (value, weight, step) = (0, 1, 36)
    while let byte = rest.popFirst() {
      guard let digit = digit(byte) else { return nil }
      value += digit * weight
      let threshold = min(max(step - bias, 1), 26)
      if digit < threshold { return value }
      weight *= 36 - threshold
      step += 36
      guard value <= valueLimit * labelLimit, weight <= valueLimit * labelLimit else { return nil }
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
