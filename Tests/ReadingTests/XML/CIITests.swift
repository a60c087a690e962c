import Invoice
import ReadResult
import Testing

@testable import Reading

struct CIITests {
  private func settlement(_ content: String) throws -> Invoice {
    try SmallInvoice.read(SmallInvoice.cii(settlement: content)).invoice
  }

  @Test(arguments: [("5", "3"), ("29", "35"), ("72", "432"), ("3", "3"), ("99", "99")])
  func `when VAT falls due is said in the norm's codes`(code: String, expected: String) throws {
    let tax = """
      <ram:ApplicableTradeTax/><ram:ApplicableTradeTax>
      <ram:DueDateTypeCode>\(code)</ram:DueDateTypeCode></ram:ApplicableTradeTax>
      """
    #expect(try settlement(tax).vatPointDateCode == expected)
  }

  @Test(
    arguments: [
      ("102", "20260228", "2026-02-28"),
      ("102", "2026-02-28", nil),
      ("102", "20260230", nil),
      ("610", "202602", nil),
      ("", "20260228", nil),
    ] as [(String, String, String?)])
  func `a date must be of format 102`(format: String, text: String, expected: String?) throws {
    let read = try SmallInvoice.read(
      SmallInvoice.cii(
        settlement: """
          <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>
          <udt:DateTimeString format="\(format)">\(text)</udt:DateTimeString>
          </ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
          """))
    #expect(read.invoice.paymentDueDate == expected.flatMap(CalendarDate.init))
    #expect(read.malformedValues.map(\.term) == (expected == nil ? ["BT-9"] : []))
  }

  @Test func `what all payment instructions share stands in each`() throws {
    let means = ["58", "59"].map {
      """
      <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>\($0)</ram:TypeCode>
      <ram:PayerPartyDebtorFinancialAccount><ram:IBANID>DE\($0)</ram:IBANID>
      </ram:PayerPartyDebtorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
      """
    }
    let instructions = try settlement(
      """
      <ram:CreditorReferenceID>DE98</ram:CreditorReferenceID>
      <ram:PaymentReference>RE 1</ram:PaymentReference>\(means.joined())
      """
    ).paymentInstructions
    #expect(instructions.map(\.meansCode) == [.sepaCreditTransfer, .sepaDirectDebit])
    #expect(instructions.map(\.remittanceInformation) == ["RE 1", "RE 1"])
    #expect(instructions.map { $0.directDebit?.creditorIdentifier } == ["DE98", "DE98"])
    #expect(instructions.map { $0.directDebit?.debitedAccount } == ["DE58", "DE59"])
    #expect(instructions.map(\.creditTransfers) == [[], []])
  }

  @Test func `remittance information without payment means isn't lost`() throws {
    let invoice = try settlement("<ram:PaymentReference>RE 1</ram:PaymentReference>")
    #expect(invoice.paymentInstructions.map(\.remittanceInformation) == ["RE 1"])
    #expect(invoice.paymentInstructions.map(\.meansCode) == [nil])
    #expect(try settlement("").paymentInstructions == [])
  }

  @Test func `an account that is no IBAN is an account`() throws {
    let means = """
      <ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount>
      <ram:IBANID/><ram:ProprietaryID>4711</ram:ProprietaryID>
      </ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
      """
    #expect(
      try settlement(means).paymentInstructions.first?.creditTransfers.first?.account == "4711")
  }

  @Test func `the empty delivery that CII demands is no delivery information`() throws {
    #expect(try settlement("").delivery == nil)
    let event = SmallInvoice.cii(delivery: "<ram:ActualDeliverySupplyChainEvent/>")
    #expect(try SmallInvoice.read(event).invoice.delivery == Delivery())
  }

  @Test func `another tax than VAT has amounts but no VAT category`() throws {
    let taxes = ["ZF_INSURANCE_TAX", "vat"].map {
      """
      <ram:ApplicableTradeTax><ram:CalculatedAmount>5</ram:CalculatedAmount>
      <ram:TypeCode>\($0)</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>
      </ram:ApplicableTradeTax>
      """
    }
    let breakdown = try settlement(taxes.joined()).vatBreakdown
    #expect(breakdown.map(\.taxAmount) == [ExactDecimal(5), ExactDecimal(5)])
    #expect(breakdown.map(\.category) == [.standard, nil])
  }

  @Test func `the base quantity may stand with the gross price`() throws {
    let line = """
      <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedLineTradeAgreement>
      <ram:GrossPriceProductTradePrice><ram:BasisQuantity unitCode="C62">100</ram:BasisQuantity>
      </ram:GrossPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
      </ram:IncludedSupplyChainTradeLineItem>
      """
    let price = try SmallInvoice.read(SmallInvoice.cii(lines: line)).invoice.lines.first?.price
    #expect(price?.baseQuantity == ExactDecimal(100))
    #expect(price?.baseQuantityUnit == UnitCode(rawValue: "C62"))
  }

  @Test func `freight is a charge in ZUGFeRD 1 only`() throws {
    let freight = SmallInvoice.cii(
      settlement: """
        <ram:SpecifiedLogisticsServiceCharge><ram:Description>Fracht</ram:Description>
        <ram:AppliedAmount>15.00</ram:AppliedAmount><ram:AppliedTradeTax>
        <ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>
        <ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:AppliedTradeTax>
        </ram:SpecifiedLogisticsServiceCharge>
        """)
    #expect(try SmallInvoice.read(freight).invoice.charges == [])
    let older = ZUGFeRD1Names.translated(String(decoding: freight, as: UTF8.self))
    let charge = try #require(try SmallInvoice.read(older).invoice.charges.first)
    #expect(charge.amount == ExactDecimal(15))
    #expect(charge.reason == "Fracht")
    #expect(charge.vatCategory == .standard)
    #expect(charge.vatRate == ExactDecimal(19))
  }

  @Test func `ZUGFeRD 1 names a preceding invoice by a code`() throws {
    let reference = SmallInvoice.cii(
      agreement: """
        <ram:AdditionalReferencedDocument>
        <ram:IssueDateTime>2013-03-01T00:00:00</ram:IssueDateTime>
        <ram:TypeCode>OI</ram:TypeCode><ram:ID>RK21</ram:ID></ram:AdditionalReferencedDocument>
        """)
    let older = ZUGFeRD1Names.translated(String(decoding: reference, as: UTF8.self))
    #expect(
      try SmallInvoice.read(older).invoice.precedingInvoices
        == [PrecedingInvoice(number: "RK21", issueDate: CalendarDate("2013-03-01"))])
  }
}
