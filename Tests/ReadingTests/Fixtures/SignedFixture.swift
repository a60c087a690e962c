/// Writes CMS messages (RFC 5652) without signers, as DER or as streaming programs do.
enum SignedFixture {
  static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count
    let bytes: [UInt8] =
      length < 128
      ? [UInt8(length)]
      : [0x83, UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255)]
    return [tag] + bytes + content
  }

  private static func identifier(_ last: UInt8) -> [UInt8] {
    tagged(0x06, [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, last])
  }

  private static let version = tagged(0x02, [1])
  private static let none = tagged(0x31, [])

  static func signed(_ content: [UInt8]) -> [UInt8] {
    let inner = tagged(0x30, identifier(1) + tagged(0xA0, tagged(0x04, content)))
    let data = tagged(0x30, version + none + inner + none)
    return tagged(0x30, identifier(2) + tagged(0xA0, data))
  }

  /// With indefinite lengths and the content in pieces.
  static func streamed(_ content: [UInt8]) -> [UInt8] {
    let half = content.count / 2
    let pieces = tagged(0x04, Array(content[..<half])) + tagged(0x04, Array(content[half...]))
    let end: [UInt8] = [0, 0]
    let octets = [0x24, 0x80] + pieces + end
    let inner = [0x30, 0x80] + identifier(1) + [0xA0, 0x80] + octets + end + end
    let data = [0x30, 0x80] + version + none + inner + none + end
    return [0x30, 0x80] + identifier(2) + [0xA0, 0x80] + data + end + end
  }

  static func enveloped() -> [UInt8] {
    tagged(0x30, identifier(3) + tagged(0xA0, tagged(0x30, version)))
  }
}
