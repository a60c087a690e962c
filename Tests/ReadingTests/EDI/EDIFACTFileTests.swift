import InvoiceRules
import Testing

@testable import Reading

@Suite struct EDIFACTFileTests {
  private func file(_ text: String) throws -> EDIFACTFile {
    try EDIFACTFile(Array(text.utf8))
  }

  /// The kinds of fault of the whole file, with how often each was found.
  private func faults(_ text: String) throws -> [EDIFACTFault.Kind: Int] {
    try file(text).faults.counts
  }

  @Test func `an interchange with right counts and references has no fault`() throws {
    let text = EDIFACTFixture().interchange(messages: [EDIFACTFixture.invoice, ["BGM+380+2"]])
    #expect(try faults(text) == [:])
    let file = try file(text)
    #expect(file.messages.map(\.type) == ["INVOIC", "INVOIC"])
    #expect(file.messages.map(\.directory) == ["D.96A", "D.96A"])
    #expect(file.messages[0].body.count == EDIFACTFixture.invoice.count)
    #expect(file.interchanges[0].reference == "R77")
  }

  static let broken: [(String, [EDIFACTFault.Kind: Int])] = [
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNZ+1+7'", [:]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+3+1'UNZ+1+7'", [.count: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+x+1'UNZ++7'", [.count: 2]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+2'UNZ+1+8'", [.references: 2]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNZ+1+7'", [.missingService: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNH+2+X'UNT+2+2'UNZ+2+7'", [.missingService: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'", [.missingService: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'", [.missingService: 2]),
    ("UNB+UNOC:3+A+B+D+7'BGM+1'UNH+1+X'UNT+2+1'UNZ+1+7'", [.outsideMessage: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNT+2+1'UNZ+1+7'", [.outsideMessage: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'+1'UNT+3+1'UNZ+1+7'", [.unreadableTag: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'Dtm+1'UNT+3+1'UNZ+1+7'", [.unreadableTag: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNZ+0+7'", [.emptyInterchange: 1]),
    ("UNB+UNOC:3+A+B+D+7++++++1'UNH+1+X'UNT+2+1'UNZ+1+7'", [.testIndicator: 1]),
    ("UNB+UNOC:3+A+B+D+7'UNG+X+A+B+D+G'UNH+1+X'UNT+2+1'UNE+1+G'UNZ+1+7'", [:]),
    (
      "UNB+UNOC:3+A+B+D+7'UNG+X+A+B+D+G'UNH+1+X'UNT+2+1'UNE+2+H'UNZ+2+7'",
      [.count: 2, .references: 1]
    ),
    (
      "UNB+UNOC:3+A+B+D+7'UNG+X+A+B+D+G'UNH+1+X'UNT+2+1'UNZ+1+7'", [.missingService: 1]
    ),
    ("UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNE+1+G'UNZ+1+7'", [.outsideMessage: 1]),
    (
      "UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNZ+1+7'UNB+UNOC:3+A+B+D+8'UNH+1+X'UNT+2+1'UNZ+1+8'",
      [:]
    ),
    (
      "UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNZ+1+7'UNH+1+X'UNT+2+1'UNZ+1+8'",
      [.missingService: 1, .references: 1]
    ),
    (
      "UNB+UNOC:3+A+B+D+7'UNH+1+X'UNT+2+1'UNB+UNOC:3+A+B+D+8'UNH+1+X'UNT+2+1'UNZ+1+8'",
      [.missingService: 1]
    ),
  ]

  @Test(arguments: broken)
  func `what is wrong with envelopes is told`(
    text: String, expected: [EDIFACTFault.Kind: Int]
  ) throws {
    #expect(try faults(text) == expected)
  }

  @Test func `a fault names the segment and the line`() throws {
    let text = EDIFACTFixture().interchange(["BGM+380+1"]).replacing("UNT+3", with: "UNT+4")
    let file = try file(text)
    let finding = try #require(file.faults.findings.first)
    #expect(finding.rule == "RP-EDI-09" && finding.severity == .fatal)
    #expect(finding.place == "Segment 4 (UNT), Zeile 4 der Datei")
    #expect(finding.placeEnglish == "segment 4 (UNT), line 4 of the file")
    #expect(finding.german.contains("nennt 4, vorhanden sind 3"))
  }

  @Test func `messages of other interchanges in the file know their own header`() throws {
    let first = EDIFACTFixture().interchange(["BGM+380+1"])
    let second = first.replacing("R77", with: "R78")
    let file = try file(first + "UNA:+.? '" + second)
    #expect(file.messages.map(\.interchange) == [0, 1])
    #expect(file.interchanges.map(\.reference) == ["R77", "R78"])
    #expect(try faults(first + second) == [:])
  }
}
