import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

@Suite struct INVOICTests {
  /// Reads a message of these segments, each section in its place.
  private func read(
    header: [String] = [], line: [String] = [], summary: [String] = [],
    directory: String = "D:96A:UN:EAN008"
  ) throws -> INVOIC.Reading {
    let lines = line.isEmpty ? [] : ["LIN+1++4000862141404:EN"] + line
    let body = ["BGM+380+7+9"] + header + lines + ["UNS+S"] + summary
    let text = EDIFACTFixture(directory: directory).interchange(body)
    return INVOIC.read(try #require(try EDIFACTFile(Array(text.utf8)).messages.first))
  }

  private func invoice(
    header: [String] = [], line: [String] = [], summary: [String] = []
  ) throws -> Invoice {
    try read(header: header, line: line, summary: summary).invoice
  }

  // MARK: Head

  @Test func `the invoice date of its own counts before that of the message`() throws {
    #expect(try invoice(header: ["DTM+137:20261122:102"]).issueDate == CalendarDate("2026-11-22"))
    let both = try invoice(header: ["DTM+137:20261122:102", "DTM+3:20261121:102"])
    #expect(both.issueDate == CalendarDate("2026-11-21"))
  }

  @Test(arguments: ["380", "381", "384", "389", "383", "386", "325"])
  func `the kind stands as it was sent`(code: String) throws {
    let text = EDIFACTFixture().interchange(["BGM+\(code)+7+9", "UNS+S"])
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    #expect(INVOIC.read(message).invoice.typeCode?.rawValue == code)
  }

  @Test func `the currency is that of the invoice, else that of an amount`() throws {
    #expect(try invoice(header: ["CUX+2:USD:4+3:EUR:11"]).currency?.rawValue == "USD")
    #expect(try invoice(summary: ["MOA+77:1:CHF"]).currency?.rawValue == "CHF")
    #expect(try invoice().currency == nil)
  }

  @Test func `free texts are notes, terms of payment are none`() throws {
    let invoice = try invoice(
      header: ["FTX+AAI+++Zeile 1:Zeile 2", "FTX+AAB+++30 Tage netto", "FTX+ZZZ"])
    #expect(invoice.notes == [InvoiceNote(subjectCode: "AAI", text: "Zeile 1\nZeile 2")])
    #expect(invoice.paymentTerms == "30 Tage netto")
  }

  @Test func `periods come whole or by their ends`() throws {
    let whole = try invoice(header: ["DTM+263:2026110120261130:718"])
    let ends = try invoice(header: ["DTM+167:20261101:102", "DTM+168:20261130:102"])
    let expected = Period(start: CalendarDate("2026-11-01"), end: CalendarDate("2026-11-30"))
    #expect(whole.delivery?.period == expected && ends.delivery?.period == expected)
    let week = try invoice(header: ["DTM+35:202647:616"])
    #expect(week.delivery?.period?.start == CalendarDate("2026-11-16"))
    #expect(week.delivery?.actualDate == nil)
  }

  // MARK: Parties

  @Test func `the invoicee is the buyer, and the buyer where there is none`() throws {
    let parties = ["NAD+BY+1::9++Filiale", "NAD+IV+2::9++Zentrale"]
    #expect(try invoice(header: parties).buyer.name == "Zentrale")
    #expect(try invoice(header: [parties[0]]).buyer.identifier == Identifier("1", scheme: "0088"))
  }

  @Test func `an unstructured address gives its lines, post code and city`() throws {
    let seller = try invoice(
      header: ["NAD+SU++Muster GmbH:Gewerbepark 3:Hinterhaus:99867 Gotha"]
    ).seller
    #expect(seller.name == "Muster GmbH" && seller.address?.line1 == "Gewerbepark 3")
    #expect(seller.address?.line2 == "Hinterhaus" && seller.address?.city == "Gotha")
    #expect(seller.address?.postCode == "99867" && seller.identifiers.isEmpty)
  }

  @Test func `the numbers of a party are told apart by their qualifiers`() throws {
    let seller = try invoice(
      header: [
        "NAD+SU+5::92", "RFF+VA:DE123456789", "RFF+FC:161/123/45678", "RFF+XA:HRB 500123",
        "RFF+YC1:70012", "CTA+IC+:Frau Muster", "COM+03621 1234:TE", "COM+a@b.example:EM",
      ]
    ).seller
    #expect(seller.identifiers == [Identifier("5"), Identifier("70012")])
    #expect(seller.vatIdentifier == "DE123456789" && seller.taxRegistration == "161/123/45678")
    #expect(seller.legalRegistration == Identifier("HRB 500123"))
    #expect(seller.contact?.name == "Frau Muster" && seller.contact?.telephone == "03621 1234")
    #expect(seller.contact?.email == "a@b.example")
  }

  // MARK: Payment

  @Test func `terms become the due date and lines that are understood`() throws {
    let invoice = try invoice(
      header: [
        "DTM+137:20261122:102", "PAT+1++5:3:D:30", "PAT+22++5:3:D:14", "PCD+12:2.5:13",
        "MOA+129:119.00", "PAT+22", "DTM+12:20261202:102", "PCD+12:3", "PAT+3",
        "DTM+13:20261222:102",
      ])
    #expect(invoice.paymentDueDate == CalendarDate("2026-12-22"))
    let terms = try #require(invoice.paymentTerms)
    #expect(
      PaymentTermsLine.all(in: terms) == [
        .text("Zahlbar innerhalb von 30 Tagen ab Rechnungsdatum"),
        .cashDiscount(CashDiscount(days: 14, percent: "2.50", baseAmount: "119.00")),
        .cashDiscount(CashDiscount(days: 10, percent: "3.00")),
      ])
  }

  @Test(arguments: ["PAT+22++5:3:M:2", "PAT+22++5:3:D:99999999999999999999", "PAT+22++9:3:D:8"])
  func `a discount without a day is not taken over`(terms: String) throws {
    let reading = try read(header: ["DTM+137:20261122:102", terms, "PCD+12:2"])
    #expect(reading.invoice.paymentTerms == nil)
    #expect(reading.faults.kept[.unread]?.first?.found.contains("PAT+22") == true)
  }

  @Test func `an account is the receiver's, of seller or payee`() throws {
    let invoice = try invoice(
      header: [
        "PAI+::58", "RFF+PQ:RE 7", "NAD+SU+1::9",
        "FII+RB+DE02120300000000202051:Muster:GmbH+BYLADEM1001:25:5",
        "NAD+BY+2::9", "FII+RB+DE00000000000000000000",
      ])
    var transfer = CreditTransfer()
    transfer.account = "DE02120300000000202051"
    transfer.accountName = "Muster GmbH"
    transfer.serviceProvider = "BYLADEM1001"
    var instructions = PaymentInstructions()
    instructions.meansCode = .sepaCreditTransfer
    instructions.remittanceInformation = "RE 7"
    instructions.creditTransfers = [transfer]
    #expect(invoice.paymentInstructions == [instructions])
  }

  // MARK: Lines

  @Test func `pieces are H87, other units stay`() throws {
    #expect(try invoice(line: ["QTY+47:2:PCE"]).lines[0].unit?.rawValue == "H87")
    #expect(try invoice(line: ["QTY+47:2:KGM"]).lines[0].unit?.rawValue == "KGM")
    #expect(try invoice(line: ["QTY+46:3", "QTY+47:2"]).lines[0].quantity == "2")
  }

  @Test func `a line without tax has that of the whole invoice`() throws {
    let invoice = try invoice(header: ["TAX+7+VAT+++:::7+AA"], line: ["QTY+47:2"])
    #expect(invoice.lines[0].vat.category == .standard && invoice.lines[0].vat.rate == "7")
  }

  @Test func `the invoices that lines follow are those of the whole, each once`() throws {
    let text = EDIFACTFixture().interchange([
      "BGM+381+7+9", "RFF+IV:RE-1", "LIN+1", "RFF+IV:RE-1", "LIN+2", "RFF+IV:RE-2",
      "DTM+171:20261102:102", "LIN+3", "RFF+IV:RE-2", "UNS+S",
    ])
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    #expect(
      INVOIC.read(message).invoice.precedingInvoices == [
        PrecedingInvoice(number: "RE-1"),
        PrecedingInvoice(number: "RE-2", issueDate: CalendarDate("2026-11-02")),
      ])
  }

  @Test func `another tax beside VAT is none of the invoice's`() throws {
    let reading = try read(
      line: ["TAX+7+ENV+++:::3", "TAX+7+VAT+++:::19+S"],
      summary: ["TAX+7+ENV+++:::3", "MOA+124:3.00", "TAX+7+VAT+++:::19+S", "MOA+124:19.00"])
    #expect(reading.invoice.lines[0].vat.rate == "19")
    #expect(reading.invoice.vatBreakdown.map(\.taxAmount) == ["19.00"])
    #expect(reading.faults.kept[.unread]?.first?.found == "TAX+7")
  }

  @Test func `the line amount counts wherever it stands`() throws {
    let invoice = try invoice(line: ["TAX+7+VAT+++:::19+S", "MOA+124:19.00", "MOA+203:100,00"])
    #expect(invoice.lines[0].netAmount == "100.00")
  }

  static let orders: [(String, String?)] = [
    ("RFF+ON:4500012345:10", "10"), ("RFF+ON:4500099999:10", "4500099999/10"),
    ("RFF+ON:4500099999", "4500099999"), ("RFF+LI:20", "20"), ("RFF+ON:4500012345", nil),
  ]

  @Test(arguments: orders)
  func `a line names its order where it is another`(reference: String, expected: String?) throws {
    let invoice = try invoice(header: ["RFF+ON:4500012345"], line: [reference])
    #expect(invoice.lines[0].purchaseOrderLine == expected)
  }

  @Test func `allowances that the net price has in it are not counted again`() throws {
    let change = ["ALC+A", "PCD+1:10", "MOA+8:10.00"]
    let inPrice = try invoice(
      line: ["QTY+47:2", "MOA+203:90.00", "PRI+AAA:45.00", "PRI+AAB:50.00"] + change)
    #expect(inPrice.lines[0].allowances.isEmpty && inPrice.lines[0].price.gross == "50.00")
    let beside = try invoice(line: ["QTY+47:2", "MOA+203:90.00", "PRI+AAA:50.00"] + change)
    #expect(beside.lines[0].allowances.map(\.amount) == ["10.00"])
    #expect(beside.lines[0].allowances.map(\.percentage) == ["10"])
  }

  @Test func `a sub line hangs below the line that it names`() throws {
    let body = [
      "BGM+380+7+9", "LIN+1", "LIN+2+++1:1", "LIN+3+++1:2", "LIN+4+++1:1", "LIN+5", "LIN+6+++1:99",
      "UNS+S",
    ]
    let text = EDIFACTFixture().interchange(body)
    let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
    func shown(_ line: InvoiceLine) -> String {
      (line.identifier ?? "")
        + (line.subLines.isEmpty ? "" : "(" + line.subLines.map(shown).joined() + ")")
    }
    #expect(INVOIC.read(message).invoice.lines.map(shown) == ["1(2(3)4)", "5(6)"])
  }

  @Test func `an item has its numbers, name and origin`() throws {
    let item = try invoice(
      line: [
        "PIA+1+A-1:SA::91+B-2:IN::92", "PIA+5+84137030:HS+X:NB", "IMD+C++CU::9",
        "IMD+F++:::Pumpe:Baureihe 3", "IMD+F++:::230 V", "ALI+DE",
      ]
    ).lines[0].item
    #expect(item.standardIdentifier == Identifier("4000862141404", scheme: "0160"))
    #expect(item.sellerIdentifier == "A-1" && item.buyerIdentifier == "B-2")
    #expect(item.classifications == [Identifier("84137030", scheme: "HS")])
    #expect(item.name == "Pumpe Baureihe 3" && item.description == "230 V")
    #expect(item.countryOfOrigin == .germany)
  }

  // MARK: Totals

  static let totals: [([String], String?, String?)] = [
    (["MOA+77:119.00", "MOA+9:100.00"], "119.00", "100.00"),
    (["MOA+39:119.00"], "119.00", nil),
    (["MOA+86:119.00"], "119.00", nil),
    (["MOA+77:119.00", "MOA+86:100.00"], "119.00", "100.00"),
    (["MOA+77:119.00", "MOA+86:90.00", "MOA+9:100.00"], "119.00", "100.00"),
  ]

  @Test(arguments: totals)
  func `the totals stand as they are stated`(
    amounts: [String], withVAT: String?, due: String?
  ) throws {
    let totals = try invoice(summary: amounts).totals
    #expect(totals.withVAT?.description == withVAT)
    #expect(totals.dueForPayment?.description == due)
    #expect(totals.withoutVAT == nil && totals.lineNetAmounts == nil)
  }

  @Test func `the sum of changes is of what there is`() throws {
    let allowance = ["ALC+A", "MOA+8:5.00"]
    let charge = ["ALC+C++++FC", "MOA+23:7.00"]
    #expect(try invoice(header: allowance, summary: ["MOA+131:-5.00"]).totals.allowances == "5.00")
    #expect(try invoice(header: charge, summary: ["MOA+131:7.00"]).totals.charges == "7.00")
    let both = try read(header: allowance + charge, summary: ["MOA+131:2.00"])
    #expect(both.invoice.totals.allowances == nil && both.invoice.totals.charges == nil)
    #expect(both.faults.kept[.unread]?.first?.found == "MOA+131")
    let named = try invoice(header: allowance, summary: ["MOA+260:5.00", "MOA+259:7.00"]).totals
    #expect(named.allowances == "5.00" && named.charges == "7.00")
  }

  @Test func `the sums of each kind of charge repeat what stands above`() throws {
    let reading = try read(
      header: ["ALC+C++6++FC", "MOA+23:120", "TAX+7+VAT+++:::19+S", "MOA+124:22.80"],
      summary: ["MOA+131:120", "ALC+C++++FC", "MOA+131:120"])
    #expect(reading.invoice.totals.charges == "120")
    #expect(reading.invoice.charges.map(\.amount) == ["120"])
    #expect(reading.invoice.charges.map(\.reasonCode) == ["FC"])
    #expect(reading.faults.isEmpty)
  }

  @Test func `a value that is none is told with its term and place`() throws {
    let reading = try read(header: ["DTM+137:20260230:102"], summary: ["MOA+77:viel"])
    #expect(reading.invoice.issueDate == nil && reading.invoice.totals.withVAT == nil)
    #expect(reading.malformedValues.map(\.term) == ["BT-2", "BT-112"])
    #expect(reading.malformedValues.map(\.text) == ["20260230", "viel"])
    #expect(reading.malformedValues[0].place == "Segment 4 (DTM)")
    #expect(reading.malformedValues[0].line == 4)
  }

  @Test func `what no term takes is named`() throws {
    let reading = try read(header: ["DTM+11:20261120:102", "RFF+PL:9", "NAD+PR+1::9"])
    #expect(reading.faults.counts == [.unread: 1])
    #expect(reading.faults.kept[.unread]?.first?.found == "DTM+11, RFF+PL, NAD+PR")
  }
}
