import ReadResult
import Testing

@testable import Reading

@Suite struct KnownNamesTests {
  private static let namespace = "urn:example:known-names"

  private static func tree(_ xml: String) throws -> XMLTree {
    try XMLTree(parsing: Array(xml.utf8), limits: ReadingLimits())
  }

  @Test func `a table finds its names in a document, whether it was made before or after`() throws {
    let document = """
      <a xmlns="\(Self.namespace)" xmlns:b="urn:example:other"><early/><late/><b:late/><none/></a>
      """
    var early = NameNumbers()
    early.add(7, for: .init(namespace: Self.namespace, local: "early"))
    let tree = try Self.tree(document)
    var late = NameNumbers()
    late.add(9, for: .init(namespace: Self.namespace, local: "late-\(#line)"))
    late.add(8, for: .init(namespace: Self.namespace, local: "late"))
    #expect(early.numbers(in: tree) == [-1, 7, -1, -1, -1])
    #expect(late.numbers(in: tree) == [-1, -1, 8, -1, -1])
  }

  @Test func `the first number of a name counts`() throws {
    let name = XMLTree.ExpandedName(namespace: Self.namespace, local: "twice")
    var numbers = NameNumbers()
    numbers.add(1, for: name)
    numbers.add(2, for: name)
    #expect(numbers[KnownNames.number(of: name)] == 1)
    #expect(numbers[-1] == NameNumbers.none && numbers[Int32.max] == NameNumbers.none)
  }

  @Test func `names of documents are not kept`() throws {
    let local = "nobody-knows-this-one"
    _ = try Self.tree("<\(local)/>")
    #expect(
      KnownNames.numbers(
        of: [.init(namespace: "", local: local)], namespaces: [""], namespaceOfName: [0]) == [-1])
  }

  @Test func `a binding's name that is interned after a document was read is found in it`() throws {
    let tree = try Self.tree("<a><interned-late/></a>")
    #expect(tree.place(of: XMLName("interned-late")) == 1)
    #expect(tree.place(of: XMLName("interned-never")) == nil)
  }
}
