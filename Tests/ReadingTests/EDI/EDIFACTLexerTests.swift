import ReadResult
import Testing

@testable import Reading

@Suite struct EDIFACTLexerTests {
  private func segments(_ text: String) throws -> [EDIFACTSegment] {
    try EDIFACTLexer.segments(of: Array(text.utf8)).segments
  }

  @Test func `elements and components are told apart, absent ones too`() throws {
    let segment = try #require(try segments("NAD+SU+1::9++Muster:GmbH+'").first)
    #expect(segment.tag == "NAD")
    #expect(segment.elements == [["SU"], ["1", "", "9"], [""], ["Muster", "GmbH"], [""]])
    #expect(segment[1] == "1" && segment[1, 2] == "9")
    #expect(segment[1, 1] == nil && segment[2] == nil && segment[9] == nil && segment[0, 4] == nil)
  }

  @Test(arguments: [
    ("FTX+AAI+++Preis ?+ Fracht'", "Preis + Fracht"),
    ("FTX+AAI+++10 ?: 2'", "10 : 2"),
    ("FTX+AAI+++So geht?'s??'", "So geht's?"),
    ("FTX+AAI+++a?b'", "ab"),
  ])
  func `a released separator is text`(text: String, expected: String) throws {
    #expect(try segments(text).first?[3] == expected)
  }

  @Test func `a service string gives other separators`() throws {
    let text = "UNA|!,\\ ~UNB!UNOC|3!A!B!261122|1430!7~FTX!AAI!!!a+b:c'd\\!e~"
    #expect(try segments(text).last?[3] == "a+b:c'd!e")
  }

  @Test func `a blank as release character releases nothing`() throws {
    let text = "UNA:+.  'UNB+UNOC:3'FTX+AAI+++Was ?+nun'"
    #expect(try segments(text).last?.elements.last == ["nun"])
  }

  @Test(arguments: ["UNA::.? '", "UNAA+.? '", "UNA:+.? 1", "UNA"])
  func `a service string that structures nothing is told, the usual one serves`(
    advice: String
  ) throws {
    let (segments, faults) = try EDIFACTLexer.segments(of: Array((advice + "UNB+UNOC:3'").utf8))
    #expect(faults.counts.keys.contains(.serviceCharacters))
    if advice.utf8.count == 9 { #expect(segments.first?.tag == "UNB") }
  }

  @Test func `line breaks are no data, between segments and in them`() throws {
    let found = try segments("UNB+UNOC:3'\r\n\n BGM+38\r\n0+7'\nDTM+137:2026\n1122:102'")
    #expect(found.map(\.tag) == ["UNB", "BGM", "DTM"])
    #expect(found[1][0] == "380" && found[2][0, 1] == "20261122")
    #expect(found.map(\.line) == [1, 3, 5])
    #expect(found.map(\.number) == [1, 2, 3])
  }

  static let characterSets: [(String, [UInt8], String, Bool)] = [
    ("UNOC:3", [0x4D, 0xFC, 0x6C], "Mül", true),
    ("UNOC:3", [0x31, 0x80], "1€", false),
    ("UNOD:3", [0xA3, 0xF3, 0x64, 0xBC], "Łódź", true),
    ("UNOY:4", Array("Łódź €".utf8), "Łódź €", true),
    ("UNOY:4", [0x4D, 0xFC], "Mü", false),
    ("UNOA:1", Array("ABC".utf8), "ABC", true),
    ("UNOB:1", [0x4D, 0xFC], "Mü", false),
    ("UNOA:1", Array("Mü".utf8), "Mü", false),
    ("UNOC:3", [0x41, 0x07], "A\u{7}", false),
  ]

  @Test(arguments: characterSets)
  func `the header names the character set`(
    syntax: String, bytes: [UInt8], text: String, isPure: Bool
  ) throws {
    let file = Array("UNB+\(syntax)'FTX+AAI+++".utf8) + bytes + Array("'".utf8)
    let (segments, faults) = try EDIFACTLexer.segments(of: file)
    #expect(segments.last?[3] == text)
    #expect(faults.counts[.foreignCharacter] == (isPure ? nil : 1))
  }

  @Test func `an unknown character set is told and read as it seems`() throws {
    let (segments, faults) = try EDIFACTLexer.segments(of: Array("UNB+KECA:4'FTX+AAI+++ö'".utf8))
    #expect(segments.last?[3] == "ö")
    #expect(faults.kept[.unknownSyntax]?.first?.found == "KECA")
  }

  @Test(arguments: ["UNB+UNOC:3'BGM+380", "UNB+UNOC:3'BGM+380?", "UNB"])
  func `a file that breaks off is told`(text: String) throws {
    let (_, faults) = try EDIFACTLexer.segments(of: Array(text.utf8))
    #expect(faults.counts[.unterminated] == 1)
  }

  @Test func `a segment without end is not read without end`() {
    let endless = Array("UNB+UNOC:3'FTX+".utf8) + [UInt8](repeating: 0x41, count: 70_000)
    #expect(throws: ReadFailure.self) { try EDIFACTLexer.segments(of: endless) }
    let values = Array("UNB+UNOC:3'FTX".utf8) + [UInt8](repeating: 0x2B, count: 2000)
    #expect(throws: ReadFailure.self) { try EDIFACTLexer.segments(of: values) }
  }

  @Test func `the ranges of the segments are their bytes, with the service string`() throws {
    let text = "UNA:+.? '\nUNB+UNOC:3'\nBGM+380'\n"
    let bytes = Array(text.utf8)
    let shown = try segments(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(shown == ["UNA:+.? '\nUNB+UNOC:3'", "BGM+380'"])
  }
}
