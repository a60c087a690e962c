import Testing

@testable import Reading

@Suite struct TextDecodingTests {
  static let samples: [(charset: String?, bytes: [UInt8], text: String)] = [
    ("utf-8", Array("Gebäude €".utf8), "Gebäude €"),
    (nil, Array("Gebäude".utf8), "Gebäude"),
    ("UTF-8", [0x47, 0xE4], "Gä"),
    ("us-ascii", [0x80], "€"),
    ("ISO-8859-1", [0xFC, 0x80], "ü€"),
    ("iso-8859-15", [0xA4, 0xFC], "€ü"),
    ("utf-16", [0xFF, 0xFE, 0xE4, 0x00], "ä"),
    ("utf-16le", [0xE4, 0x00], "ä"),
    ("utf-16", [0x00, 0xE4, 0x00], "ä"),
    ("x-unknown", Array("ok".utf8), "ok"),
  ]

  @Test(arguments: samples)
  func `text is decoded as declared, or as what it can be`(
    charset: String?, bytes: [UInt8], text: String
  ) {
    #expect(TextDecoding.decode(bytes, declared: charset) == text)
  }
}
