import Files
import Testing

@Suite struct CleanNameTests {
  @Test(arguments: [
    ("Rechnung.pdf", "Rechnung.pdf"),
    ("Rechnung Müller & Söhne.pdf", "Rechnung Müller & Söhne.pdf"),
    ("../../etc/passwd", "passwd"),
    ("C:\\Scans\\a.tif", "a.tif"),
    ("..", "dokument"),
    ("", "dokument"),
    (".versteckt", "versteckt"),
    ("-rf", "rf"),
    ("zwei\nZeilen.pdf", "zwei_Zeilen.pdf"),
    ("fdp.\u{202E}exe", "fdp._exe"),  // right-to-left override
    ("a\u{0}b", "a_b"),
    ("🧾.pdf", "🧾.pdf"),
  ])
  func `a stored name is harmless`(name: String, stored: String) {
    #expect(CleanName.forStoring(name) == stored)
  }

  @Test func `a long name is shortened and keeps its ending`() {
    let name = CleanName.forStoring(String(repeating: "ä", count: 300) + ".pdf")
    #expect(name.utf8.count <= CleanName.limit)
    #expect(name.hasSuffix("ä.pdf"))
  }

  @Test func `what people see has no control characters`() {
    #expect(CleanName.forShowing(Array("a\nb\u{202E}c".utf8)) == "a\u{FFFD}b\u{FFFD}c")
    #expect(CleanName.forShowing([0x61, 0xFF]) == "a\u{FFFD}")
  }
}
