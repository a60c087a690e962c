import Testing

@testable import Accounting

@Suite struct WindowsTextTests {
  @Test(arguments: [
    ("Größe – 5 €", "Größe – 5 €"), ("a\u{308}o\u{308}", "äö"), ("Łódź", "Lódz"), ("Čech", "Cech"),
    ("ﬁn", "fin"), ("a\r\nb\tc", "a b c"), ("  a   b ", "a b"), ("a\u{200B}b\u{FEFF}", "ab"),
    ("1\u{2011}2\u{2212}3", "1-2-3"), ("Юрий", "Yurij"), ("Ωμέγα", "Omega"), ("清", "?"),
    ("a\u{0}b", "a b"), ("\u{301}", ""), ("5\u{A0}kg", "5 kg"), ("e\u{301}\u{323}", "e"),
  ])
  func `text is written with letters that Windows-1252 has`(text: String, line: String) {
    #expect(WindowsText.line(text) == line)
  }

  @Test func `a text that is too long is cut, without a blank at its end`() {
    #expect(WindowsText.line("ab cd", max: 3) == "ab")
    #expect(WindowsText.line("ßßßß", max: 3) == "ßßß")
  }

  @Test func `every byte of the code page comes back`() {
    for byte in UInt8(0x20)...0xFF {
      let file = EXTFFile([byte, 13, 10])
      guard file.findings.isEmpty, let character = file.lines.first?.first?.raw.first,
        WindowsText.line(String(character)) == String(character)
      else { continue }
      #expect(WindowsText.bytes(of: String(character)) == [byte])
    }
    #expect(WindowsText.bytes(of: "€„Ÿäß") == [0x80, 0x84, 0x9F, 0xE4, 0xDF])
  }

  @Test func `a cost centre keeps letters, digits and blanks`() {
    #expect(CostField.text(of: "31.100") == "31_100")
    #expect(CostField.text(of: " Küche 1/2 ") == "Kueche 1_2")
  }
}
