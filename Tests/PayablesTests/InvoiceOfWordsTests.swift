import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

@Suite struct InvoiceOfWordsTests {
  private static func words(
    _ documentClass: DocumentClass = .invoice, _ fields: [FieldName: String] = [:],
    isCertain: Bool = true
  ) throws -> DocumentWords {
    let box = PageText.Box(left: 700, top: 700, right: 1400, bottom: 800)
    let page = PageText(
      number: 1, width: 5950, height: 8420, origin: .ocr,
      words: [PageText.Word("Wort", box, line: 0)])
    var words = try #require(DocumentWords(pages: [page]))
    words.classes = [ClassRank(documentClass, probability: 0.99)]
    words.isClassCertain = isCertain
    words.fields = fields.mapValues { ExtractedField($0, confidence: 0.9, place: nil) }
    return words
  }

  private static let filled: [FieldName: String] = [
    .invoiceNumber: "R-17", .issueDate: "2026-11-20", .sellerName: "Muster Bau GmbH",
    .sellerVATIdentifier: "DE123456788", .sellerTaxNumber: "157/123/45676",
    .buyerName: "Beispiel Wohnen AG", .iban: "DE02120300000000202051", .orderNumber: "4500001",
    .contractNumber: "WV-9", .net: "100.00", .tax: "19.00", .gross: "119.00", .currency: "EUR",
    .dueDate: "2026-12-20", .serviceStart: "2026-11-01", .serviceEnd: "2026-11-18",
    .cashDiscountPercent: "2", .cashDiscountDays: "14",
  ]

  @Test func `every field that was read is a term of the invoice, and of its index record`()
    throws
  {
    #expect(Set(Self.filled.keys) == Set(FieldName.allCases))
    let invoice = try #require(Invoice(of: Self.words(.invoice, Self.filled)))
    #expect(invoice.typeCode == .commercialInvoice)
    var record = IndexRecord(invoice)
    #expect(record.paymentTerms == "#SKONTO#TAGE=14#PROZENT=2.00#")
    record.paymentTerms = nil
    #expect(record == IndexRecord(try Self.words(.invoice, Self.filled).fields))
  }

  @Test func `what was not read is absent`() throws {
    let invoice = try #require(Invoice(of: Self.words()))
    var bare = Invoice()
    bare.typeCode = .commercialInvoice
    #expect(invoice == bare)
  }

  static let codes: [(DocumentClass, InvoiceTypeCode?)] = [
    (.invoice, .commercialInvoice), (.creditNote, .creditNote), (.cancellation, .correctedInvoice),
    (.dunning, nil), (.deliveryNote, nil), (.other, nil),
  ]

  @Test(arguments: codes)
  func `only what settles a supply is an invoice`(
    documentClass: DocumentClass, code: InvoiceTypeCode?
  ) throws {
    #expect(try Invoice(of: Self.words(documentClass))?.typeCode == code)
    #expect(try Invoice(of: Self.words(documentClass, isCertain: false)) == nil)
  }

  @Test func `what a person said counts more than what was read`() throws {
    let correction = Correction(
      documentClass: .creditNote, fields: [.gross: "120.00", .contractNumber: ""])
    let words = try Self.words(.dunning, Self.filled, isCertain: false)
    let invoice = try #require(Invoice(of: words, correction))
    #expect(invoice.typeCode == .creditNote)
    #expect(invoice.totals.withVAT == ExactDecimal("120.00"))
    #expect(invoice.references.contract == nil && invoice.references.purchaseOrder == "4500001")
  }

  private static func line(_ amount: String) -> ExtractedLine {
    var line = ExtractedLine(description: "Streichen", amount: amount, page: 1)
    line.quantity = "2"
    line.unit = "Std."
    line.unitPrice = "30.00"
    line.taxRate = "19"
    return line
  }

  @Test func `items that add up to the net have their amounts, others only their texts`() throws {
    var words = try Self.words(.invoice, Self.filled)
    words.lines = [Self.line("60.00"), Self.line("40.00")]
    let lines = try #require(Invoice(of: words)).lines
    #expect(lines.map(\.identifier) == ["1", "2"])
    #expect(lines.map(\.netAmount) == [ExactDecimal("60.00"), ExactDecimal("40.00")])
    #expect(lines[0].unit?.rawValue == "HUR" && lines[0].quantity == ExactDecimal(2))
    #expect(lines[0].price.net == ExactDecimal("30.00"))
    words.lines = [Self.line("71.40"), Self.line("47.60")]
    let gross = try #require(Invoice(of: words)).lines
    #expect(gross.allSatisfy { $0.netAmount == nil && $0.price.net == nil })
    #expect(gross.map(\.item.name) == ["Streichen", "Streichen"])
  }

  @Test func `items that the invoice adds up wrongly keep their amounts`() throws {
    var words = try Self.words(.invoice, Self.filled)
    words.lines = [Self.line("60.00"), Self.line("60.00")]
    let lines = try #require(Invoice(of: words)).lines
    #expect(lines.map(\.netAmount) == [ExactDecimal("60.00"), ExactDecimal("60.00")])
    // What is not reckoned out may have been read in part.
    words.lines[0].quantity = "3"
    #expect(try #require(Invoice(of: words)).lines.allSatisfy { $0.netAmount == nil })
  }

  @Test(arguments: [
    ("Stk.", "H87"), ("m²", "MTK"), ("lfd. m", "LM"), ("psch", "LS"), ("Std", "HUR"),
    ("Mon.", "MON"),
  ])
  func `printed units have their code`(text: String, code: String) {
    #expect(UnitCode(printed: text)?.rawValue == code)
  }

  @Test(arguments: ["", "Fuhre", ".."])
  func `an unusual unit has none`(text: String) { #expect(UnitCode(printed: text) == nil) }
}
