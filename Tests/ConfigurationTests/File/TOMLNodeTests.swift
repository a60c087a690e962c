import Testing

@testable import Configuration

struct TOMLNodeTests {
  @Test func `a document becomes values`() throws {
    let node = try TOMLNode(
      parsing: """
        text = "ä \\"x\\" \\\\ y"
        number = -3
        hex = 0x1F
        fraction = 1.5
        yes = true
        day = 2026-11-23
        list = [1, "zwei", [true]]
        inline = { "a@b" = "c" }
        [table]
        key = ''
        [[tables]]
        a = 1
        [[tables]]
        """)
    #expect(
      node
        == .table([
          "text": .string("ä \"x\" \\ y"), "number": .integer(-3), "hex": .integer(31),
          "fraction": .float("1.5"), "yes": .boolean(true), "day": .moment("2026-11-23"),
          "list": .array([.integer(1), .string("zwei"), .array([.boolean(true)])]),
          "inline": .table(["a@b": .string("c")]), "table": .table(["key": .string("")]),
          "tables": .array([.table(["a": .integer(1)]), .table([:])]),
        ]))
  }

  @Test(arguments: [
    (TOMLNode.string("a\"b\\c\n\u{1}"), #""a\"b\\c\n\u0001""#), (.integer(-1), "-1"),
    (.boolean(false), "false"), (.array([.string("a"), .integer(1)]), #"["a", 1]"#),
    (.table(["b c": .integer(1), "a": .array([])]), #"{ a = [], "b c" = 1 }"#), (.table([:]), "{}"),
  ])
  func `a value is printed as it would be written`(node: TOMLNode, text: String) throws {
    #expect(node.description == text)
    #expect(try TOMLNode(parsing: "x = \(text)") == .table(["x": node]))
  }

  @Test(arguments: [
    ("a = 1\nb = \n", 2), ("a = 1\n\na = 2", 3), ("[x]\n[x]", 2), ("a = 'open", 1),
    ("a = [1\nb = 2", 2),
  ])
  func `a text that is no TOML is refused with its line`(text: String, line: Int) {
    let error = #expect(throws: TOMLSyntaxError.self) { try TOMLNode(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.detail.isEmpty == false)
  }
}
