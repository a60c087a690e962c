/// A link to a file beside the page, percent-encoded, so that it can neither name a scheme
/// (`javascript:`) nor leave the attribute.
struct RelativeLink {
  let text: String

  /// Takes a path such as `../attachments/plan.pdf`; nil for an absolute or an empty one.
  init?(_ path: String) {
    guard let first = path.utf8.first, first != UInt8(ascii: "/") else { return nil }
    var text = ""
    for byte in path.utf8 {
      if Self.isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    self.text = text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
