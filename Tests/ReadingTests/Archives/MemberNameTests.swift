import Testing

@testable import Reading

@Suite struct MemberNameTests {
  @Test(arguments: [
    (Array("Prüfung/Gebäude.pdf".utf8), "Prüfung/Gebäude.pdf"),
    ([0x50, 0x72, 0x81, 0x66], "Prüf"),  // code page 437 and 850
    ([0x99, 0x6C, 0xE1], "Ölß"),
    ([0x50, 0x72, 0xFC, 0x66], "Prüf"),  // Windows-1252
    ([0xDC, 0x62, 0xDF], "Übß"),
  ])
  func `a member's name is decoded from what its program wrote`(bytes: [UInt8], name: String) {
    #expect(MemberName.decode(bytes) == name)
  }
}
