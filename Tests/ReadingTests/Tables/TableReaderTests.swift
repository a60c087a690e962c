import ReadResult
import Testing

@testable import Reading

/// Rows of XML as master data come in (E1).
@Suite struct TableReaderTests {
  private static func reply(
    _ text: String, _ change: (inout ReadingLimits) -> Void = { _ in }
  ) -> ReadReply {
    var limits = ReadingLimits()
    change(&limits)
    return Reader.read(Job(name: "x.xml", limits: limits, role: .table), Array(text.utf8))
  }

  /// The rows as texts: `3 name=Müller, city=Köln`, with the fault where there is one.
  private static func rows(
    _ text: String, _ change: (inout ReadingLimits) -> Void = { _ in }
  ) throws -> [String] {
    let reply = reply(text, change)
    let table = try #require(try reply.outcome.get().table)
    var walk = TableRows(table, reply.blobs[table.blob])
    var rows: [String] = []
    while let row = try walk.next() {
      let cells = row.cells.map { "\(table.columns[$0.column])=\($0.text)" }
      let fault = row.fault.map { fault in
        " !\(fault)" + (row.faultColumn.map { " " + table.columns[$0] } ?? "")
      }
      rows.append("\(row.line) " + cells.joined(separator: ", ") + (fault ?? ""))
    }
    return rows
  }

  private static func failure(
    _ text: String, _ change: (inout ReadingLimits) -> Void = { _ in }
  ) throws -> ReadFailure {
    guard case .failure(let failure) = reply(text, change).outcome else {
      throw FrameFault.malformed("it was read")
    }
    return failure
  }

  @Test func `child elements and attributes are columns, in any spelling and namespace`() throws {
    let rows = try Self.rows(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <e:Export xmlns:e="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" stand="heute">
        <e:Kreditor SUPPLIER-ID="S1">
          <e:Name> Müller &amp; Söhne </e:Name>
          <VAT-Id xsi:nil="true"/><!-- keine -->
          <city><![CDATA[Köln]]></city>
        </e:Kreditor>
        <e:Kreditor supplier_id="S2" name="Nord"/>
        <leer/>
      </e:Export>
      """)
    #expect(
      rows == [
        "3 supplier_id=S1, name=Müller & Söhne, vat_id=, city=Köln", "8 supplier_id=S2, name=Nord",
      ])
  }

  private static let order = """
    <orders>
      <order>
        <order_number>4711</order_number><description>Auftrag</description>
        <terms><ordered_at>2026-10-05</ordered_at></terms>
        <line><line>10</line><quantity>2</quantity></line>
        <line><line>20</line><quantity>3</quantity><description>Tor</description></line>
      </order>
      <order order_number="4712"><line line="10" quantity="1"/></order>
    </orders>
    """

  @Test func `repeated elements are rows with the outer columns`() throws {
    #expect(
      try Self.rows(Self.order) == [
        "5 order_number=4711, description=Auftrag, ordered_at=2026-10-05, line=10, quantity=2",
        "6 order_number=4711, description=Tor, ordered_at=2026-10-05, line=20, quantity=3",
        "8 order_number=4712, line=10, quantity=1",
      ])
  }

  @Test func `a list around the lines and one around all rows change nothing`() throws {
    let wrapped = Self.order.replacing("<line><line>10", with: "<lines><line><line>10")
      .replacing("</line>\n  </order>", with: "</line></lines>\n  </order>")
    #expect(try Self.rows(wrapped) == Self.rows(Self.order))
    let all = "<export>" + Self.order + "</export>"
    #expect(try Self.rows(all) == Self.rows(Self.order))
  }

  @Test func `where an element stands once, two values of a column are no row`() throws {
    let contact = """
      <suppliers>
      <supplier><name>Müller GmbH</name><contact><name>Frau Blau</name></contact></supplier>
      <supplier><name>Nord KG</name><contact><name>Nord KG</name></contact></supplier>
      </suppliers>
      """
    #expect(
      try Self.rows(contact) == ["2 name=Frau Blau !repeatedColumn name", "3 name=Nord KG"])
    // The line of an order says what the order says in general, also where it has only one.
    let orders = Self.order.replacing(
      #"<order order_number="4712">"#, with: #"<order order_number="4712" description="Tür">"#
    ).replacing(#"quantity="1""#, with: #"quantity="1" description="Zarge""#)
    #expect(
      try Self.rows(orders).last == "8 order_number=4712, description=Zarge, line=10, quantity=1")
  }

  @Test func `lists of words are one cell`() throws {
    #expect(
      try Self.rows(
        "<users><user><user>anna</user><roles><role>ap</role><role>fm</role></roles></user></users>"
      )
        == ["1 user=anna, roles=ap,fm"])
    #expect(
      try Self.rows("<users><user id='b'><roles><role>ap</role></roles></user></users>")
        == ["1 id=b, roles=ap"])
  }

  @Test(arguments: [
    ("<a><r><x>1</x><x>2</x></r></a>", "1 x=1 !repeatedColumn x"),
    ("<a><r x='1'><x>1</x></r></a>", "1 x=1 !repeatedColumn x"),
    ("<a><r>Text<x>1</x></r></a>", "1 x=1 !strayText"),
    ("<a><r x='1'>Text</r></a>", "1 x=1 !strayText"),
    ("<a><r>Text</r></a>", "1  !noColumns"), ("<a>Text<r/></a>", "1  !strayText"),
    (
      "<a><r><p x='1'/><p x='2'/><q y='1'/><q y='2'/></r></a>", "1  !severalLists"
    ),
    ("<a><r><quantity unit='Stk'>5</quantity></r></a>", "1 quantity@unit=Stk, quantity=5"),
  ])
  func `what is no row says why`(text: String, row: String) throws {
    #expect(try Self.rows(text) == [row])
  }

  @Test func `no document type and no entity is read, and broken XML names its line`() throws {
    #expect(
      try Self.failure("<!DOCTYPE a [<!ENTITY b 'c'>]><a><r><x>&b;</x></r></a>").reason
        == .documentTypeDeclaration)
    #expect(
      try Self.failure("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").reason
        == .documentTypeDeclaration)
    #expect(try Self.failure("<a><r><x>&b;</x></r></a>").reason == .notWellFormed)
    let broken = try Self.failure("<a>\n<r><x>1</x></r>\n<r><x>2</r>\n</a>")
    #expect(broken.reason == .notWellFormed && broken.line == 3)
    #expect(try Self.failure("a;b\n1;2\n").reason == .notWellFormed)
    #expect(try Self.failure("<a><r><x>1</x>").reason == .notWellFormed)
  }

  @Test func `too much of anything is refused or told by one more`() throws {
    let rows = "<a>" + String(repeating: "<r><x>1</x></r>", count: 50) + "</a>"
    #expect(try Self.rows(rows) { $0.tableRows = 20 }.count == 21)
    let columns = "<a><r>" + (0..<50).map { "<c\($0)>1</c\($0)>" }.joined() + "</r></a>"
    let reply = Self.reply(columns) { $0.tableColumns = 20 }
    #expect(try reply.outcome.get().table?.columns.count == 21)
    let long = "<a><r><x>" + String(repeating: "y", count: 500) + "</x></r></a>"
    #expect(try Self.rows(long) { $0.tableCellBytes = 100 }[0].count == "1 x=".count + 101)
    #expect(try Self.failure(rows) { $0.xmlElements = 20 }.reason == .limitExceeded)
    #expect(try Self.failure(rows) { $0.extractedBytes = 20 }.reason == .limitExceeded)
    let deep = String(repeating: "<r>", count: 100) + String(repeating: "</r>", count: 100)
    #expect(try Self.failure(deep) { $0.xmlDepth = 20 }.reason == .limitExceeded)
    let names = "<a><r>" + (0..<5000).map { "<c\($0)/>" }.joined() + "</r></a>"
    #expect(try Self.failure(names).reason == .limitExceeded)
    // A few bytes of long outer cells must not become many.
    let outer = (0..<100).map { "<o\($0)>" + String(repeating: "z", count: 900) + "</o\($0)>" }
    let lines = String(repeating: "<l><q>1</q></l>", count: 20_000)
    let flood = "<a><r>" + outer.joined() + lines + "</r></a>"
    #expect(try Self.failure(flood).reason == .limitExceeded)
  }
}
