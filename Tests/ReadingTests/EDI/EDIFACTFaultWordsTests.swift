import InvoiceRules
import Testing

@testable import Reading

@Suite struct EDIFACTFaultWordsTests {
  @Test func `the ids are numbered in order, each has its words`() {
    let kinds = EDIFACTFault.Kind.allCases
    #expect(
      kinds.map(\.rawValue) == (1...19).map { $0 < 10 ? "RP-EDI-0\($0)" : "RP-EDI-\($0)" })
    #expect(Set(EDIFACTFaultWords.all.map(\.kind)) == Set(kinds))
    #expect(EDIFACTFaultWords.all.count == kinds.count)
  }

  static let examples: [(EDIFACTFault.Kind, [String])] = [
    (.unknownSegment, ["BGM+380+1", "XYZ+1", "UNS+S"]),
    (.misplacedSegment, ["BGM+380+1", "CUX+2:EUR:4", "FTX+AAI+++spät", "UNS+S"]),
    (.misplacedSegment, ["BGM+380+1", "UNS+S", "LIN+1"]),
    (.missingSegment, ["UNS+S"]),
    (.missingSegment, ["BGM+380+1", "MOA+77:1.00"]),
    (.lineCount, ["BGM+380+1", "LIN+1", "UNS+S", "CNT+2:2"]),
    (.cancelled, ["BGM+380+1+1", "UNS+S"]),
    (.copy, ["BGM+380+1+31", "UNS+S"]),
    (.unread, ["BGM+380+1", "RFF+PL:1", "UNS+S"]),
  ]

  @Test(arguments: examples)
  func `what is wrong in a message is told`(
    kind: EDIFACTFault.Kind, body: [String]
  ) throws {
    let text = EDIFACTFixture().interchange(body)
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    let faults = INVOIC.read(message).faults
    #expect(faults.counts[kind] == 1)
    let finding = try #require(faults.findings.first { $0.rule == kind.rawValue })
    #expect(finding.german.hasSuffix(".") && finding.english.hasSuffix("."))
    #expect(finding.place != nil && finding.placeEnglish != nil)
  }

  @Test func `a message of another directory is read and told`() throws {
    let text = EDIFACTFixture(directory: "D:11A:UN").interchange(["BGM+380+1", "UNS+S"])
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    let faults = INVOIC.read(message).faults
    #expect(faults.kept[.directory]?.first?.found == "D.11A")
    #expect(faults.findings.map(\.severity) == [.information])
  }

  @Test func `further places are named, the rest is counted`() throws {
    let text = EDIFACTFixture().interchange(
      ["BGM+380+1"] + Array(repeating: "XYZ", count: 6) + ["UNS+S"])
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    let finding = try #require(INVOIC.read(message).faults.findings.first)
    #expect(finding.count == 6)
    #expect(finding.german.hasSuffix("Segment 7 (XYZ), Zeile 7 der Datei; 2 weitere Stellen."))
  }

  @Test func `a foreign text is shown short and without what can't be seen`() {
    #expect(EDIFACTFault.shown("a\u{202E}b\n") == "a\u{FFFD}b\u{FFFD}")
    #expect(EDIFACTFault.shown(String(repeating: "a", count: 50)).count == 41)
  }
}
