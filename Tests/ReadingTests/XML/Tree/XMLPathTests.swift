import ReadResult
import Testing

@testable import Reading

struct XMLPathTests {
  private static let xml = """
    <r><p><s>VAT</s><n>1</n></p><p><s> vat </s><n> 2 </n></p><p><n k="x">3</n><n>4</n></p>
    <q> </q><q>5</q></r>
    """

  private func root() throws -> XMLElement {
    try XMLTree(parsing: Array(Self.xml.utf8), limits: .init()).root
  }

  @Test(
    arguments: [
      ("p/n", ["1", "2", "3", "4"]),
      ("p[s='VAT']/n", ["1"]),
      ("p[upper-case(s)='VAT']/n", ["1", "2"]),
      ("p[not(upper-case(s)='VAT')]/n", ["3", "4"]),
      ("p[s]/n", ["1", "2"]),
      ("p[not(s)]/n", ["3", "4"]),
      ("p/n[@k='x']", ["3"]),
      ("p/n[not(@k='x')]", ["1", "2", "4"]),
      ("p/n/@k", ["x"]),
      ("p[n/@k]/n", ["3", "4"]),
      ("p[s][n='1']/n", ["1"]),
      ("q", ["5"]),
      ("q | p/s", ["5", "VAT", "vat"]),
      ("absent/n | p/absent | q", ["5"]),
    ] as [(String, [String])])
  func `a path finds what XPath would`(path: String, expected: [String]) throws {
    let path = XMLPath(path)
    #expect(try root().values(at: path).map(\.trimmed) == expected)
    #expect(try root().value(at: path)?.trimmed == expected.first)
  }

  @Test func `elements are found even if they are empty`() throws {
    #expect(try root().elements(at: "q").count == 2)
    #expect(try root().element(at: "q")?.value.isBlank == true)
    #expect(try root().element(at: "p/absent") == nil)
  }

  @Test func `a mistake in a path stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = XMLPath("p[s='x'/n") }
    await #expect(processExitsWith: .failure) { _ = XMLPath("") }
    await #expect(processExitsWith: .failure) { _ = XMLPath("p//n") }
    await #expect(processExitsWith: .failure) { _ = XMLPath("p/n)") }
  }
}
