import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// Final invoices and what the protocols of acceptance say of defects.
struct AcceptanceTests {
  private let records =
    DeskBooks.records + [
      DeskBooks.row(
        .orders,
        [
          "order_number": "8800001", "line": "10", "supplier_id": "K1", "kind": "project",
          "description": "Ware", "quantity": "10", "unit": "Stk", "unit_price": "100.00",
        ]),
      DeskBooks.row(
        .receipts,
        [
          "receipt_number": "AM-1", "line": "1", "kind": "measurement", "order_number": "8800001",
          "order_line": "10", "quantity": "10", "unit": "Stk",
        ]),
    ]

  private func protocolVoucher(_ number: Int, _ text: String, on day: String) throws -> Voucher {
    var words: [PageText.Word] = []
    for (line, content) in "Abnahmeprotokoll Bestellung 8800001\n\(text)".split(separator: "\n")
      .enumerated()
    {
      for word in content.split(separator: " ") {
        words.append(
          PageText.Word(
            String(word), PageText.Box(left: 0, top: line, right: 1, bottom: line + 1), line: line))
      }
    }
    var read = try #require(
      DocumentWords(pages: [
        PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
      ]))
    read.classes = [ClassRank(.acceptance, probability: 0.99)]
    read.isClassCertain = true
    var result = ReadResult(type: "application/pdf")
    result.words = read
    var index = IndexRecord()
    index.invoiceDate = CalendarDate(day)
    var voucher = SampleVoucher.submitted(number, bytes: Array("\(number)".utf8))
    voucher.apply(
      .read(
        Reading(
          type: result.type, source: .text, documentClass: .acceptance, classConfidence: 0.99,
          index: index, files: [])), at: SampleVoucher.time)
    let desk = Desk(
      books: BooksOfValues([voucher], records), policy: DeskBooks.policy, now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  private func final(
    _ others: [Voucher], receipts: [[String: String]] = []
  ) throws -> Voucher {
    var invoice = DeskBooks.invoice(quantity: 10, price: 100, order: "8800001")
    invoice.typeCode = .finalConstructionInvoice
    return try DeskBooks.decided(
      invoice, number: 9, others: others,
      records: records + receipts.map { DeskBooks.row(.receipts, $0) })
  }

  @Test func `open defects stop a final invoice, with what may be kept`() throws {
    let paper = try protocolVoucher(1, "Die Abnahme erfolgt mit Mängeln.", on: "2026-11-10")
    #expect(paper.acceptance?.defects == .open)
    let voucher = try final([paper])
    #expect(voucher.status == .exception)
    #expect(voucher.exception?.primary == .missingEvidence)
    #expect(voucher.exception?.owner == .project)
    #expect(voucher.exception?.german.contains("mit Mängeln") == true)
    #expect(voucher.exception?.nextActionGerman.contains("§ 641 Abs. 3 BGB") == true)
    #expect(voucher.exception?.waitsFor.contains(.order("8800001")) == true)
  }

  @Test(arguments: ["Mängel: keine", "Es bestehen keine wesentlichen Mängel.", "Abgenommen."])
  func `an acceptance without open defects is none`(text: String) throws {
    let voucher = try final([try protocolVoucher(1, text, on: "2026-11-10")])
    #expect(voucher.status == .inApproval, "\(voucher.exception?.german ?? "")")
  }

  @Test func `the last word counts, whichever came first`() throws {
    let open = try protocolVoucher(1, "Mängel: Tür klemmt", on: "2026-11-10")
    let removed = try protocolVoucher(2, "Alle Mängel wurden beseitigt.", on: "2026-11-12")
    #expect(try final([open, removed]).status == .inApproval)
    #expect(try final([removed, open]).status == .inApproval)
    let again = try protocolVoucher(3, "Mängel: Tür klemmt noch immer", on: "2026-11-12")
    #expect(try final([again, removed]).status == .exception)
  }

  @Test func `a receipt that somebody confirmed is an acceptance without a paper`() throws {
    #expect(try final([]).exception?.primary == .missingEvidence)
    let receipt = [
      "receipt_number": "AB-1", "line": "1", "kind": "acceptance", "order_number": "8800001",
      "confirmed_by": "anna", "date": "2026-11-11",
    ]
    let accepted = try final([], receipts: [receipt])
    #expect(accepted.status == .inApproval)
    #expect(accepted.match?.evidence.map(\.found) == [.confirmed("AB-1", by: "anna")])
    let open = try protocolVoucher(1, "Mängel: Tür klemmt", on: "2026-11-10")
    #expect(try final([open], receipts: [receipt]).status == .exception)
    var later = receipt
    later["document"] = "Protokoll: alle Mängel sind beseitigt"
    #expect(try final([open], receipts: [later]).status == .inApproval)
    later["document"] = "Abnahmeprotokoll mit Mängeln"
    #expect(try final([], receipts: [later]).status == .exception)
  }

  @Test func `an attachment that proves the acceptance is waited for`() throws {
    var invoice = DeskBooks.invoice(quantity: 10, price: 100, order: "8800001")
    invoice.typeCode = .finalConstructionInvoice
    var document = SupportingDocument()
    document.reference = "1"
    document.attachment = Attachment(
      mimeCode: "application/pdf", filename: "Abnahmeprotokoll.pdf", byteCount: 1, index: nil)
    invoice.supportingDocuments = [document]
    let voucher = try DeskBooks.decided(invoice, number: 9, records: records)
    #expect(voucher.status == .inApproval)
    #expect(voucher.waitsFor == [.parent(voucher.id)])
    #expect(voucher.isOpenToNews)
  }
}
