import InvoiceRules
import Testing

@testable import Reports

@Suite struct PlainTextTests {
  private let words = Array(repeating: "Wort", count: 60).joined(separator: " ")

  @Test func `a paragraph is broken into lines that are filled but not too long`() {
    let lines = PlainText.wrapped(words, indent: 6, firstIndent: 4)
    #expect(lines.allSatisfy { $0.count <= PlainText.width })
    #expect(lines.dropLast().allSatisfy { $0.count + 5 > PlainText.width })
    #expect(lines.map { $0.prefix { $0 == " " }.count } == [4] + Array(repeating: 6, count: 3))
    #expect(
      lines.flatMap { $0.split(separator: " ") }.joined(separator: " ") == words)
  }

  @Test func `a word that is longer than a line stands whole`() {
    let path = "/" + String(repeating: "a", count: 200)
    let lines = PlainText.wrapped("Bei \(path) fehlt etwas.", indent: 2, firstIndent: 2)
    #expect(lines == ["  Bei", "  " + path, "  fehlt etwas."])
  }

  @Test func `facts stand in two columns`() {
    var page = PlainText()
    page.add(
      [
        ReportFact(Wording("Datei", "File"), "a.xml", .german),
        ReportFact(Wording("Rechnung", "Invoice"), words, .german),
      ], indent: 2)
    #expect(page.lines[0] == "  Datei     a.xml")
    #expect(page.lines[1].hasPrefix("  Rechnung  Wort Wort"))
    #expect(page.lines[2].hasPrefix("            Wort"))
    #expect(page.lines.allSatisfy { $0.count <= PlainText.width })
  }

  @Test func `what steers a terminal is left out`() {
    #expect("a\u{1B}[2Jb\nc\u{202E}d\u{7F}".printable == "a [2Jb cd ")
  }
}
