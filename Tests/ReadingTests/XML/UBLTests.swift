import Invoice
import ReadResult
import Testing

@testable import Reading

struct UBLTests {
  private func invoice(_ content: String) throws -> Invoice {
    try SmallInvoice.read(SmallInvoice.ubl(content)).invoice
  }

  private func party(_ content: String) -> String {
    "<cac:AccountingSupplierParty><cac:Party>\(content)</cac:Party></cac:AccountingSupplierParty>"
  }

  private func taxScheme(_ number: String, _ scheme: String) -> String {
    "<cac:PartyTaxScheme><cbc:CompanyID>\(number)</cbc:CompanyID>\(scheme)</cac:PartyTaxScheme>"
  }

  @Test func `the tax scheme tells VAT identifier and tax number apart`() throws {
    let fiscal = taxScheme("12/345", "<cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme>")
    let vat = taxScheme("DE1", "<cac:TaxScheme><cbc:ID> Vat </cbc:ID></cac:TaxScheme>")
    let seller = try invoice(party(fiscal + vat)).seller
    #expect(seller.vatIdentifier == "DE1")
    #expect(seller.taxRegistration == "12/345")
    let withoutScheme = try invoice(party(taxScheme("12/345", ""))).seller
    #expect(withoutScheme.vatIdentifier == nil)
    #expect(withoutScheme.taxRegistration == "12/345")
  }

  @Test func `the payee's SEPA identifier is the creditor's, not the payee's`() throws {
    let invoice = try invoice(
      """
      <cac:PayeeParty>
      <cac:PartyIdentification><cbc:ID schemeID="SEPA">DE98</cbc:ID></cac:PartyIdentification>
      <cac:PartyIdentification><cbc:ID schemeID="0088">40</cbc:ID></cac:PartyIdentification>
      </cac:PayeeParty>
      <cac:PaymentMeans><cac:PaymentMandate/></cac:PaymentMeans><cac:PaymentMeans/>
      """)
    #expect(invoice.payee?.identifier == Identifier("40", scheme: "0088"))
    #expect(
      invoice.paymentInstructions.map { $0.directDebit?.creditorIdentifier } == ["DE98", nil])
    // Without a mandate there is no direct debit that the creditor could belong to.
    #expect(invoice.paymentInstructions[1].directDebit == nil)
  }

  @Test(
    arguments: [
      ("#AAI#Text", "AAI", "Text"),
      ("  #AAI#Text #2#", "AAI", "Text #2#"),
      ("#AAI#", "AAI", nil),
      ("Text", nil, "Text"),
      ("#ABCD#Text", nil, "#ABCD#Text"),
      ("#A-B#Text", nil, "#A-B#Text"),
      ("Nr. #AAI#5", nil, "Nr. #AAI#5"),
      ("#AAI", nil, "#AAI"),
      (" zwei\n Zeilen ", nil, " zwei\n Zeilen "),
    ] as [(String, String?, String?)])
  func `a note may begin with its subject code`(note: String, code: String?, text: String?) throws {
    let notes = try invoice("<cbc:Note>\(note)</cbc:Note>").notes
    #expect(notes == [InvoiceNote(subjectCode: code, text: text)])
  }

  @Test func `a period that only says when VAT falls due is no invoicing period`() throws {
    let code = "<cbc:DescriptionCode>432</cbc:DescriptionCode>"
    let due = try invoice("<cac:InvoicePeriod>\(code)</cac:InvoicePeriod>")
    #expect(due.vatPointDateCode == "432")
    #expect(due.delivery == nil)
    let both = try invoice(
      "<cac:InvoicePeriod><cbc:EndDate>2026-01-31</cbc:EndDate>\(code)</cac:InvoicePeriod>")
    #expect(both.delivery?.period == Period(end: CalendarDate("2026-01-31")))
    #expect(try invoice("<cac:InvoicePeriod/>").delivery?.period == Period())
  }

  @Test(arguments: ["2026-11-22", "2026-11-22Z", "2026-11-22+01:00", "\n 2026-11-22 "])
  func `a date may have a time zone`(text: String) throws {
    #expect(
      try invoice("<cbc:IssueDate>\(text)</cbc:IssueDate>").issueDate
        == CalendarDate("2026-11-22"))
  }

  @Test(
    arguments: [
      ("<cbc:TaxCurrencyCode>CHF</cbc:TaxCurrencyCode>", "10.00", "9.50"),
      ("<cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode>", "10.00", "10.00"),
      ("<cbc:TaxCurrencyCode>USD</cbc:TaxCurrencyCode>", "10.00", nil),
      ("", "10.00", nil),
    ] as [(String, String?, String?)])
  func `the currency of a VAT total decides which it is`(
    accounting: String, vat: String?, accountingVAT: String?
  ) throws {
    let totals = try invoice(
      """
      <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>\(accounting)
      <cac:TaxTotal><cbc:TaxAmount currencyID="CHF">9.50</cbc:TaxAmount></cac:TaxTotal>
      <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">10.00</cbc:TaxAmount></cac:TaxTotal>
      """
    ).totals
    #expect(totals.vat == vat.flatMap(ExactDecimal.init))
    #expect(totals.vatInAccountingCurrency == accountingVAT.flatMap(ExactDecimal.init))
  }

  @Test func `another tax than VAT has amounts but no VAT category`() throws {
    let breakdown = try invoice(
      """
      <cac:TaxTotal><cac:TaxSubtotal><cbc:TaxAmount>5</cbc:TaxAmount><cac:TaxCategory>
      <cbc:ID>S</cbc:ID><cbc:Percent>7</cbc:Percent><cac:TaxScheme><cbc:ID>GST</cbc:ID>
      </cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
      """
    ).vatBreakdown
    #expect(breakdown.map(\.taxAmount) == [ExactDecimal(5)])
    #expect(breakdown.map(\.category) == [nil])
    #expect(breakdown.map(\.rate) == [nil])
  }

  @Test func `terms spread over several elements are kept in lines`() throws {
    let terms = ["10 Tage 2 %", "30 Tage netto"].map {
      "<cac:PaymentTerms><cbc:Note>\($0)</cbc:Note></cac:PaymentTerms>"
    }
    #expect(try invoice(terms.joined()).paymentTerms == "10 Tage 2 %\n30 Tage netto")
  }

  @Test func `sub lines are nested as deep as the limit allows`() throws {
    func line(_ depth: Int) -> String {
      let element = depth == 0 ? "InvoiceLine" : "SubInvoiceLine"
      let inner = depth == SubLineDepth.limit ? "" : line(depth + 1)
      return "<cac:\(element)><cbc:ID>\(depth)</cbc:ID>\(inner)</cac:\(element)>"
    }
    var line = try #require(try invoice(line(0)).lines.first)
    var identifiers = [line.identifier]
    while let inner = line.subLines.first {
      identifiers.append(inner.identifier)
      line = inner
    }
    #expect(identifiers == (0...SubLineDepth.limit).map(String.init))
    let tooDeep = self.line(inLine: SubLineDepth.limit + 1)
    let failure = try #require(throws: ReadFailure.self) { try invoice(tooDeep) }
    #expect(failure.reason == .limitExceeded)
  }

  private func line(inLine depth: Int) -> String {
    "<cac:InvoiceLine>" + String(repeating: "<cac:SubInvoiceLine>", count: depth)
      + String(repeating: "</cac:SubInvoiceLine>", count: depth) + "</cac:InvoiceLine>"
  }
}
