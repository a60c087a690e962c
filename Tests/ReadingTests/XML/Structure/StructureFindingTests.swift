import InvoiceRules
import ReadResult
import Testing

@testable import Reading

struct StructureFindingTests {
  private typealias Fixture = StructureFixture

  @Test func `each kind of violation has words and an id of its own`() {
    let kinds = Violation.Kind.allCases
    #expect(ViolationWords.all.map(\.kind).sorted { $0.rawValue < $1.rawValue } == kinds)
    #expect(kinds.map(\.rawValue) == (1...16).map { $0 < 10 ? "RP-XSD-0\($0)" : "RP-XSD-\($0)" })
  }

  @Test(arguments: Violation.Kind.allCases)
  func `a sentence says what is wrong and what to do`(kind: Violation.Kind) throws {
    let violation = Violation(
      kind: kind, line: 1, path: "/a", name: "cbc:a", element: "cbc:b", parent: "cbc:c")
    let words = try #require(ViolationWords.byKind[kind]?.words(violation))
    #expect(words.german.contains(". Bitte ") && words.german.hasSuffix("."))
    #expect(words.english.contains(". Please ") && words.english.hasSuffix("."))
    #expect(words.german.contains("„cbc:"))
  }

  @Test func `a wrong order is told with its place and its neighbour`() throws {
    let bytes = Fixture.ubl(middle: "<cbc:UBLVersionID>2.1</cbc:UBLVersionID>")
    let finding = try #require(try Fixture.report(bytes).findings.first)
    #expect(finding.rule == "RP-XSD-02")
    #expect(finding.severity == .fatal)
    #expect(finding.place == "Zeile 7 der Datei, /Invoice/UBLVersionID")
    #expect(finding.placeEnglish == "line 7 of the file, /Invoice/UBLVersionID")
    #expect(
      finding.german == """
        Das Element „cbc:UBLVersionID“ steht in „Invoice“ an falscher Stelle: Es muss vor „cbc:ID“ \
        stehen. Bitte halten Sie die Reihenfolge der Elemente ein.
        """)
    #expect(
      finding.english == """
        The element “cbc:UBLVersionID” is in the wrong place in “Invoice”: it must stand before \
        “cbc:ID”. Please keep the order of the elements.
        """)
  }

  @Test func `a bad value is told with the form that is expected`() throws {
    let head = Fixture.head.replacing("2026-11-22", with: "22.11.2026")
    let finding = try #require(try Fixture.report(Fixture.ubl(head: head)).findings.first)
    #expect(
      finding.german == """
        Der Wert „22.11.2026“ im Element „cbc:IssueDate“ hat nicht die richtige Form; erwartet \
        wird ein Datum der Form 2026-11-22 ohne Leerzeichen davor oder dahinter. Bitte berichtigen \
        Sie den Wert.
        """)
  }

  @Test func `a name that is nearly right is recognised`() throws {
    let bytes = Fixture.ubl(middle: "<note xmlns='urn:q'/>")
    let finding = try #require(try Fixture.report(bytes).findings.first)
    #expect(
      finding.german == """
        Das Element „note“ (Namensraum „urn:q“) ist in „Invoice“ nicht vorgesehen. Gemeint ist \
        vermutlich „cbc:Note“; bitte prüfen Sie Schreibweise und Namensraum.
        """)
  }

  @Test func `violations of one kind are one finding that names some places`() throws {
    let bytes = Fixture.ubl(middle: (1...7).map { "<cbc:Foo\($0)/>" }.joined(separator: "\n"))
    let findings = try Fixture.report(bytes).findings
    #expect(findings.map(\.count) == [7])
    #expect(
      findings.first?.german.hasSuffix(
        """
         Ebenso betroffen: „cbc:Foo2“ (Zeile 8), „cbc:Foo3“ (Zeile 9), „cbc:Foo4“ (Zeile 10), \
        3 weitere Stellen.
        """) == true)
  }

  @Test func `only the first violations are kept, all are counted`() throws {
    let unknown = String(repeating: "<cbc:Foo/>", count: 5_000)
    let report = try Fixture.report(Fixture.ubl(middle: unknown, lines: ""))
    #expect(report.violations.count == StructureReport.violationsMax + 1)
    #expect(report.counts == [.unknownElement: 5_000, .missingElement: 1])
    #expect(report.findings.map(\.count) == [5_000, 1])
  }

  @Test(arguments: [
    ("  a\n\tb  ", "a b"), ("a\u{202E}b\u{7}", "a\u{FFFD}b"), ("", ""),
    (String(repeating: "ä", count: 61), String(repeating: "ä", count: 59) + "…"),
  ])
  func `a foreign text is fit to be shown`(text: String, shown: String) {
    #expect(Violation.shown(text) == shown)
  }

  @Test func `many mistakes take time in proportion`() throws {
    func seconds(_ count: Int) throws -> Double {
      let middle = (0..<count).map { $0 % 2 == 0 ? "<cbc:Note>a</cbc:Note>" : "<cbc:Foo/>" }
      let tree = try XMLTree(
        parsing: Fixture.ubl(middle: middle.joined(), lines: ""), limits: ReadingLimits())
      let clock = ContinuousClock()
      let duration = clock.measure { _ = Structure.report(on: tree, syntax: .ublInvoice) }
      return duration / .seconds(1)
    }
    _ = try seconds(10)
    let few = try seconds(2_000)
    let many = try seconds(20_000)
    #expect(many < 30 * few, "\(few) s, then \(many) s")
  }
}
