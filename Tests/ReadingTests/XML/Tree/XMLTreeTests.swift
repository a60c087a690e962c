import ReadResult
import Testing

@testable import Reading

struct XMLTreeTests {
  private func tree(_ text: String, _ limits: ReadingLimits = .init()) throws -> XMLTree {
    try XMLTree(parsing: Array(text.utf8), limits: limits)
  }

  private func children(_ element: XMLElement) -> [XMLElement] {
    element.tree.nodes.indices
      .filter { element.tree.nodes[$0].parent == element.index }
      .map { XMLElement(tree: element.tree, index: Int32($0)) }
  }

  @Test func `elements keep their order, names, lines and attributes`() throws {
    let root = try tree("<a xmlns='urn:x'>\n<b i='1' p:i='2' xmlns:p='urn:p'>t</b>\n<c/></a>").root
    #expect(root.name == XMLTree.ExpandedName(namespace: "urn:x", local: "a"))
    let parts = children(root)
    #expect(parts.map(\.name.local) == ["b", "c"])
    #expect(parts.map(\.line) == [2, 3])
    #expect(parts[0].value.text == "t")
    #expect(parts[0].path == "/a/b")
    let attributes = root.tree.attributes.map { root.tree.names[Int($0.name)] }
    #expect(attributes.map(\.namespace) == ["", "urn:p"])
    #expect(root.tree.nodes[1].attributeCount == 2)
  }

  @Test func `comments, instructions, references and CDATA leave one text`() throws {
    let root = try tree("<a>1<!-- x -->2<?p y?>&amp;&#51;<![CDATA[<4]]></a>").root
    #expect(root.value.text == "12&3<4")
  }

  @Test func `line ends become line feeds`() throws {
    #expect(try tree("<a>1\r\n2\r3</a>").root.value.text == "1\n2\n3")
  }

  @Test func `text beside elements is kept apart`() throws {
    let root = try tree("<a>stray<b>kept</b> <c> <d/> late</c></a>").root
    #expect(root.value.text.isEmpty)
    let nodes = root.tree.nodes
    #expect(nodes.map(\.hasStrayText) == [true, false, true, false])
    #expect(root.tree.strayTexts.map(\.element) == [0, 2])
    #expect(root.tree.strayTexts.map(\.nextElement) == [1, 4])
    let strays = root.tree.strayTexts.map { root.tree.text[$0.range.indices] }
    #expect(strays.map { String(decoding: $0, as: UTF8.self) } == ["stray", " late"])
  }

  @Test func `the string value of an element takes all texts in it`() throws {
    let root = try tree("<a>1<b>2<c/>3</b><c>4</c>5<d><e>6</e></d>7</a>").root
    let values = root.tree.nodes.indices.map {
      String(decoding: XMLElement(tree: root.tree, index: Int32($0)).stringValue, as: UTF8.self)
    }
    #expect(values == ["1234567", "23", "", "4", "6", "6"])
  }

  @Test func `lines are counted beyond 65535`() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b/></a>"
    #expect(try tree(text).nodes[1].line == 70_001)
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2, "mismatch"),
    ("<a>\n\n<b i=1/></a>", 3, "AttValue"),
    ("<a>&unknown;</a>", 1, "unknown"),
    ("<a></a><b/>", 1, "Extra content"),
    ("<p:a/>", 1, "prefix p"),
    ("<a", 1, ""),
    ("no markup", 1, "Start tag"),
    ("   ", 1, ""),
    ("<a i='1' i='2'/>", 1, "redefined"),
    ("<a>\u{1}</a>", 1, ""),
  ])
  func `the first mistake is named with its line`(text: String, line: Int, words: String) throws {
    let failure = try #require(throws: ReadFailure.self) { try tree(text) }
    #expect(failure.reason == .notWellFormed)
    #expect(failure.line == line)
    #expect(words.isEmpty || failure.detail.contains(words), "\(failure.detail)")
  }

  @Test func `no bytes are an empty document`() {
    #expect(throws: ReadFailure(.empty, "no bytes")) { try XMLTree(parsing: [], limits: .init()) }
  }

  @Test func `a name that is interned after parsing is found too`() throws {
    let tree = try tree("<lateName7/>")
    #expect(tree.place(of: XMLName("lateName7")) == 0)
    #expect(tree.place(of: XMLName("neverSeen7")) == nil)
  }
}
