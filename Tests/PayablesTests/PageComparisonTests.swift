import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// The pages of a hybrid PDF against its structured part, in the way of a voucher.
@Suite struct PageComparisonTests {
  private static let iban = "DE02120300000000202051"
  private static let otherIBAN = "DE02500105170137075030"

  private static var invoice: Invoice {
    var invoice = Invoice.valid
    invoice.number = "RE-2026/17"
    return invoice
  }

  /// What the pages say: lines of words, and what was extracted from them.
  private static func decide(
    _ invoice: Invoice = invoice, lines: [String], fields: [FieldName: String],
    unsure: [FieldName] = []
  ) throws -> Voucher {
    var result = ReadResult(type: "application/pdf")
    result.invoice = invoice
    result.source = .pdfXML
    let words = lines.enumerated().flatMap { line, text in
      text.split(separator: " ").map { word in
        PageText.Word(
          String(word), PageText.Box(left: 700, top: 700, right: 900, bottom: 800), line: line)
      }
    }
    let page = PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
    var spoken = try #require(DocumentWords(pages: [page]))
    spoken.fields = fields.mapValues { ExtractedField($0, confidence: 0.99, place: nil) }
    spoken.unsureFields = unsure
    result.words = spoken
    var voucher = SampleVoucher.submitted()
    voucher.apply(
      .read(
        Reading(
          type: result.type, source: result.source, documentClass: .invoice, classConfidence: 1,
          index: IndexRecord(of: result), files: [])), at: SampleVoucher.time)
    let desk = Desk(books: BooksOfValues([voucher]), policy: Policy(), now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  private static var gross: ExactDecimal { invoice.totals.withVAT ?? .zero }

  @Test func `what stands anywhere on the page in another notation is the same`() throws {
    var invoice = Self.invoice
    invoice.totals.withVAT = "1234567.80"
    let voucher = try Self.decide(
      invoice, lines: ["Rechnung Nr. RE 2026 / 17", "Summe 1 234 567,80 EUR"],
      fields: [.invoiceNumber: "2026", .gross: "80.00"])
    #expect(voucher.exception?.german.contains("sichtbare") != true)
  }

  @Test func `another number or amount on the page is a case with both values`() throws {
    let voucher = try Self.decide(
      lines: ["Rechnung Nr. RE-2026/18", "Summe 9.999,99 EUR"],
      fields: [.invoiceNumber: "RE-2026/18", .gross: "9999.99"])
    let exception = try #require(voucher.exception)
    #expect(exception.primary == .formallyIncomplete && exception.owner == .ap)
    #expect(exception.german.contains("Rechnungsnummer: XML RE-2026/17, Seite RE-2026/18"))
    #expect(exception.german.contains("Bruttobetrag: XML \(Self.gross), Seite 9999.99"))
  }

  @Test func `another account on the page is for compliance`() throws {
    var invoice = Self.invoice
    var payment = PaymentInstructions()
    payment.creditTransfers = [CreditTransfer()]
    payment.creditTransfers[0].account = Self.iban
    invoice.paymentInstructions = [payment]
    let other = try Self.decide(
      invoice, lines: ["IBAN DE02 5001 0517 0137 0750 30"], fields: [.iban: Self.otherIBAN],
      unsure: [.iban])
    #expect(other.exception?.primary == .masterData)
    #expect(other.exception?.owner == .compliance)
    #expect(other.exception?.german.contains(Self.otherIBAN) == true)
    let same = try Self.decide(
      invoice, lines: ["IBAN DE02 1203 0000 0000 2020 51"], fields: [.iban: Self.iban])
    #expect(same.exception?.primary != .masterData)
    let illegible = try Self.decide(
      invoice, lines: ["IBAN DE02 5001"], fields: [.iban: "DE02500105170137075031"])
    #expect(illegible.exception?.primary != .masterData)
  }

  @Test func `another seller on the page is a case, the same in other words is none`() throws {
    let name = try #require(Self.invoice.seller.name)
    let other = try Self.decide(
      lines: ["Ganz Andere Firma"], fields: [.sellerName: "Ganz Andere Firma"])
    #expect(other.exception?.german.contains("XML \(name), Seite Ganz Andere Firma") == true)
    let same = try Self.decide(
      lines: [name.uppercased()], fields: [.sellerName: "Kopfzeile"])
    #expect(same.exception?.german.contains("sichtbare") != true)
  }

  @Test func `what the reader is not sure of is no difference`() throws {
    let voucher = try Self.decide(
      lines: ["Summe 9.999,99"], fields: [.gross: "9999.99", .invoiceNumber: "X"],
      unsure: [.gross, .invoiceNumber])
    #expect(voucher.exception?.german.contains("sichtbare") != true)
  }
}
