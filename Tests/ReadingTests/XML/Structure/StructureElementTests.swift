import ReadResult
import Testing

@testable import Reading

struct StructureElementTests {
  private typealias Fixture = StructureFixture

  @Test func `what the schema demands is enough`() throws {
    #expect(try Fixture.complaints(Fixture.ubl()) == [])
    #expect(try Fixture.complaints(Fixture.cii()) == [])
  }

  @Test(arguments: [FullUBLInvoice.invoice.bytes, FullCIIInvoice.bytes])
  func `a document with every term of the norm keeps its schema`(bytes: [UInt8]) throws {
    #expect(try Fixture.complaints(bytes) == [])
  }

  @Test func `ZUGFeRD 1 has no schema here`() throws {
    let bytes = Array(
      "<rsm:CrossIndustryDocument xmlns:rsm=\"\(XMLNamespace.zugferd1)\"/>".utf8)
    #expect(try #require(try EInvoiceReader.read(bytes, limits: .init())).structure == nil)
  }

  @Test(arguments: [
    ("<cbc:Foo/>", ["unknownElement cbc:Foo"]),
    ("<Note>a</Note>", ["unknownElement Note"]),
    ("<foo xmlns='urn:q'><cbc:ID/></foo>", ["unknownElement foo"]),
    ("<cac:Party/>", ["unknownElement cac:Party"]),
    // What is below an unknown element is not looked at.
    ("<cbc:Foo><cbc:IssueDate>x</cbc:IssueDate></cbc:Foo>", ["unknownElement cbc:Foo"]),
    (
      "<cbc:DueDate>2026-12-22</cbc:DueDate><cbc:IssueTime>12:00:00</cbc:IssueTime>",
      ["wrongOrder cbc:DueDate"]
    ),
    (
      "<cbc:Note/><cbc:DueDate>2026-12-22</cbc:DueDate><cbc:Note/><cbc:Note/>",
      ["wrongOrder cbc:Note"]
    ),
    ("<cbc:UBLVersionID>2.1</cbc:UBLVersionID>", ["wrongOrder cbc:UBLVersionID"]),
    ("<cbc:ID>2</cbc:ID>", ["tooManyElements cbc:ID"]),
    (
      "<cbc:BuyerReference/><cbc:BuyerReference/><cbc:BuyerReference/>",
      ["tooManyElements cbc:BuyerReference", "tooManyElements cbc:BuyerReference"]
    ),
    ("<cac:OrderReference/>", ["missingElement cac:OrderReference"]),
    ("<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note>", []),
    ("Text", ["strayText Invoice"]),
    ("<cbc:Note>a<cbc:ID/></cbc:Note>", ["elementInText cbc:Note"]),
    (
      "<cac:OrderReference>4711</cac:OrderReference>",
      ["strayText cac:OrderReference", "missingElement cac:OrderReference"]
    ),
    ("<!-- a --><?a b?>&#32;<![CDATA[ ]]>", []),
  ])
  func `an element that is wrong is named`(middle: String, expected: [String]) throws {
    #expect(try Fixture.complaints(Fixture.ubl(middle: middle)) == expected)
  }

  @Test func `an element that stands too early is blamed, not those behind it`() throws {
    let bytes = Fixture.ubl(head: Fixture.totals + Fixture.head, totals: "")
    let report = try Fixture.report(bytes)
    #expect(report.violations.map(\.name) == ["cac:LegalMonetaryTotal"])
    #expect(report.violations.first?.expected == .after("cac:AccountingCustomerParty"))
  }

  @Test func `each missing element is named`() throws {
    let violations = try Fixture.report(Fixture.ubl(head: "", lines: "")).violations
    let missing = ["cbc:ID", "cbc:IssueDate", "cac:InvoiceLine"]
    #expect(violations.map(\.kind) == missing.map { _ in .missingElement })
    #expect(violations.map(\.expected) == missing.map { .elements([$0]) })
  }

  @Test(arguments: [
    ("<udt:DateTimeString format='102'>20261122</udt:DateTimeString>", []),
    ("<udt:DateTime>2026-11-22T12:00:00</udt:DateTime>", []),
    ("", ["missingElement ram:IssueDateTime"]),
    (
      "<udt:DateTimeString/><udt:DateTime>2026-11-22T12:00:00</udt:DateTime>",
      ["notBesideAnother udt:DateTime"]
    ),
    (
      "<udt:Date>2026-11-22</udt:Date>",
      ["unknownElement udt:Date", "missingElement ram:IssueDateTime"]
    ),
    ("<udt:DateTime>20261122</udt:DateTime>", ["malformedValue udt:DateTime"]),
  ])
  func `one of several alternatives must be there`(date: String, expected: [String]) throws {
    #expect(try Fixture.complaints(Fixture.cii(date: date)) == expected)
  }

  @Test func `a place has its line, and numbers where there are several`() throws {
    let line = Fixture.line.replacing("<cac:Item/>", with: "<cac:Item/>\n<cac:Foo/>")
    let violations = try Fixture.report(Fixture.ubl(lines: Fixture.line + "\n" + line)).violations
    #expect(violations.map(\.path) == ["/Invoice/InvoiceLine[2]/Foo"])
    #expect(violations.map(\.line) == [12])
    #expect(violations.map(\.parent) == ["cac:InvoiceLine"])
  }
}
