import ReadResult
import Testing

@testable import Reading

struct XMLEncodingTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    try XMLTree(parsing: bytes, limits: .init()).root.value.text
  }

  private func document(_ encoding: String, _ content: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?><a>".utf8) + content + Array("</a>".utf8)
  }

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test(
    arguments: [
      ("UTF-8", Array("Größe €".utf8), "Größe €"),
      ("utf-8", [0x41], "A"),
      ("US-ASCII", [0x41], "A"),
      ("ISO-8859-1", [0x47, 0x72, 0xF6, 0xDF, 0x65, 0xFF], "Größeÿ"),
      ("iso-8859-15", [0xA4, 0xE4, 0xBD], "€äœ"),
      ("Windows-1252", [0x80, 0x84, 0xFC, 0x93, 0x9F], "€„ü“Ÿ"),
      ("windows-1252", [0x81], "\u{FFFD}"),
    ] as [(String, [UInt8], String)])
  func `a declared encoding is read`(name: String, content: [UInt8], expected: String) throws {
    #expect(try text(document(name, content)) == expected)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read in both byte orders`(bigEndian: Bool, mark: Bool) throws {
    let xml = "<?xml version='1.0' encoding='UTF-16'?><a>Größe € 𝄞</a>"
    #expect(try text(utf16(xml, bigEndian: bigEndian, mark: mark)) == "Größe € 𝄞")
  }

  @Test func `a byte order mark before UTF-8 is skipped`() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("<a>ä</a>".utf8)) == "ä")
  }

  @Test(arguments: [
    "ISO-2022-CN-EXT", "UTF-7", "EBCDIC-US", "UTF-16", "x",
  ])
  func `another encoding is refused by name, not handed to iconv`(name: String) throws {
    let failure = try #require(throws: ReadFailure.self) { try text(document(name, [0x41])) }
    #expect(failure.reason == .notWellFormed)
    #expect(failure.detail.contains(name.lowercased()))
  }

  @Test(
    arguments: [
      [0x4C, 0x6F, 0xA7, 0x94, 0x93],
      [0x00, 0x00, 0x00, 0x3C],
      [0x3C, 0x00, 0x00, 0x00],
      [0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00],
      [0xFE, 0xFF, 0x00],
      [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func `bytes that only look like a known encoding are refused`(bytes: [UInt8]) {
    #expect(throws: ReadFailure.self) { try text(bytes) }
  }

  @Test func `bytes that are no UTF-8 are refused`() throws {
    let failure = try #require(throws: ReadFailure.self) {
      try text(Array("<a>\n".utf8) + [0xE4, 0x20] + Array("</a>".utf8))
    }
    #expect(failure.reason == .notWellFormed)
    #expect(failure.line == 2)
  }
}
