import Invoice
import ReadResult
import Testing

@testable import Reading

struct EInvoiceReaderTests {
  private func read(_ xml: String) throws -> EInvoice? {
    try EInvoiceReader.read(Array(xml.utf8), limits: .init())
  }

  @Test(arguments: [
    ("Invoice", XMLNamespace.invoice, ReadResult.Syntax.ublInvoice),
    ("CreditNote", XMLNamespace.creditNote, .ublCreditNote),
    ("CrossIndustryInvoice", XMLNamespace.cii, .cii),
    ("CrossIndustryDocument", XMLNamespace.zugferd1, .zugferd1),
  ])
  func `a syntax is known by the root's namespace and name`(
    name: String, namespace: String, syntax: ReadResult.Syntax
  ) throws {
    for xml in ["<\(name) xmlns='\(namespace)'/>", "<x:\(name) xmlns:x='\(namespace)'/>"] {
      let read = try #require(try read(xml))
      #expect(read.syntax == syntax)
      #expect(read.rootName == name)
      #expect(read.invoice == Invoice())
    }
  }

  @Test(arguments: [
    "<Invoice/>",
    "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'/>",
    "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
    "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
  ])
  func `another well-formed document is no e-invoice`(xml: String) throws {
    #expect(try read(xml) == nil)
  }

  @Test func `elements of other namespaces are not taken for terms`() throws {
    let content = "<cbc:ID xmlns:cbc='urn:other'>1</cbc:ID><ID>2</ID><cbc:ID>3</cbc:ID>"
    #expect(try SmallInvoice.read(SmallInvoice.ubl(content)).invoice.number == "3")
  }

  @Test func `prefixes are free`() throws {
    let xml = String(decoding: FullUBLInvoice.invoice.bytes, as: UTF8.self)
      .replacing("cbc:", with: "q:").replacing(":cbc", with: ":q")
      .replacing("cac:", with: "cbc:").replacing(":cac", with: ":cbc")
    #expect(
      try read(xml)?.invoice == SmallInvoice.read(FullUBLInvoice.invoice.bytes).invoice)
  }

  @Test func `a blank term is absent`() throws {
    let content = """
      <cbc:ID> </cbc:ID><cbc:IssueDate/><cbc:BuyerReference>\n</cbc:BuyerReference>
      <cac:LegalMonetaryTotal><cbc:PayableAmount> </cbc:PayableAmount></cac:LegalMonetaryTotal>
      """
    let read = try SmallInvoice.read(SmallInvoice.ubl(content))
    #expect(read.invoice == Invoice())
    #expect(read.malformedValues == [])
  }
}

struct MalformedValueTests {
  @Test(arguments: [
    ("<cbc:IssueDate>2026-02-30</cbc:IssueDate>", "BT-2", "2026-02-30"),
    ("<cbc:IssueDate>20260228</cbc:IssueDate>", "BT-2", "20260228"),
    ("<cbc:IssueDate>28.02.2026</cbc:IssueDate>", "BT-2", "28.02.2026"),
    ("<cbc:DueDate>2026-02-28T00:00</cbc:DueDate>", "BT-9", "2026-02-28T00:00"),
    (
      "<cac:AllowanceCharge><cbc:ChargeIndicator>ja</cbc:ChargeIndicator></cac:AllowanceCharge>",
      "BG-20", "ja"
    ),
  ])
  func `a text that is no value leaves its term empty and is reported`(
    content: String, term: Term, text: String
  ) throws {
    let read = try SmallInvoice.read(SmallInvoice.ubl(content))
    #expect(read.invoice == Invoice())
    #expect(read.malformedValues.map(\.term) == [term])
    #expect(read.malformedValues.map(\.text) == [text])
  }

  @Test(arguments: ["1e308", "NaN", "1.190,00", "12,5", "EUR 5", "5 6", "--1", "0x10"])
  func `an amount that is no decimal is reported with its place`(text: String) throws {
    let content = """
      \n\n<cac:LegalMonetaryTotal>
      <cbc:PayableAmount currencyID="EUR">\(text)</cbc:PayableAmount></cac:LegalMonetaryTotal>
      """
    let read = try SmallInvoice.read(SmallInvoice.ubl(content))
    #expect(read.invoice.totals.dueForPayment == nil)
    #expect(
      read.malformedValues == [
        ReadResult.MalformedValue(
          term: "BT-115", text: text, place: "/Invoice/LegalMonetaryTotal/PayableAmount", line: 5)
      ])
  }

  @Test func `a VAT total that is no decimal is reported`() throws {
    let content = """
      <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
      <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">?</cbc:TaxAmount></cac:TaxTotal>
      """
    #expect(
      try SmallInvoice.read(SmallInvoice.ubl(content)).malformedValues.map(\.term) == ["BT-110"])
  }

  @Test func `the number of reported values is bounded`() throws {
    let line =
      "<cac:InvoiceLine><cbc:LineExtensionAmount>x</cbc:LineExtensionAmount></cac:InvoiceLine>"
    let read = try SmallInvoice.read(SmallInvoice.ubl(String(repeating: line, count: 1001)))
    #expect(read.malformedValues.count == BindingRun.malformedValueLimit)
    #expect(read.invoice.lines.count == 1001)
  }
}
