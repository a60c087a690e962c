import Testing

@testable import Configuration

struct TOMLNodeTests {
  @Test(arguments: [
    (TOMLNode.string("a\"b\\c\n\u{1}"), #""a\"b\\c\n\u0001""#), (.integer(-1), "-1"),
    (.boolean(false), "false"), (.array([.string("a"), .integer(1)]), #"["a", 1]"#),
    (.table(["b c": .integer(1), "a": .array([])]), #"{ a = [], "b c" = 1 }"#), (.table([:]), "{}"),
  ])
  func `a value is printed as it would be written`(node: TOMLNode, text: String) throws {
    #expect(node.description == text)
    #expect(try TOMLDocument(parsing: "x = \(text)").root == .table(["x": node]))
  }
}
