import Testing

@testable import Reading

@Suite struct EDIFACTTextTests {
  private static let full = String(repeating: "x", count: 35)

  @Test(arguments: [
    ([], nil),
    (["", " "], nil),
    (["Muster"], "Muster"),
    (["Muster", "GmbH"], "Muster GmbH"),
    (["Muster ", "", " GmbH "], "Muster  GmbH"),
    ([full, "yz"], full + "yz"),
    ([full, "yz", "a"], full + "yz a"),
  ])
  func `lines of a name are joined, a cut word is whole again`(
    pieces: [String], expected: String?
  ) {
    #expect(EDIFACTText.joined(pieces, width: 35) == expected)
  }

  @Test func `a free text keeps its lines`() {
    #expect(
      EDIFACTText.lines(["eins", "zwei", Self.full, "drei"], width: 35)
        == "eins\nzwei\n" + Self.full + "drei")
  }
}
