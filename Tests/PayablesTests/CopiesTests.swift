import Hashing
import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

struct CopiesTests {
  private let mail = VoucherID(year: 2026, number: 1)

  /// An invoice out of a mail, structured or as a picture.
  private func voucher(
    _ number: Int, structured: Bool, iban: String? = "DE02120300000000202051",
    parent: Int? = 1, status: [VoucherEvent] = []
  ) -> Voucher {
    var submission = Submission(
      channel: "mail", name: "r", storedName: "r", size: 1,
      sha256: SHA256Digest(of: [UInt8(number)]), receivedAt: SampleVoucher.time, claim: "c\(number)"
    )
    submission.parent = parent.map { VoucherID(year: 2026, number: $0) }
    var voucher = Voucher(
      id: VoucherID(year: 2026, number: number), submission: submission, at: SampleVoucher.time)
    var index = IndexRecord()
    index.iban = iban
    var reading = Reading(
      type: "application/pdf", source: structured ? .xml : .text, documentClass: .invoice,
      classConfidence: 1, index: index, files: [])
    if structured { reading.structuredSHA256 = SHA256Digest(of: [9]) }
    for event in [.read(reading)] + status { voucher.apply(event, at: SampleVoucher.time) }
    return voucher
  }

  private func standing(_ voucher: Voucher, twin: Voucher) throws -> Copies.Standing? {
    try Copies.standing(
      of: voucher, Duplicate(of: twin.id, evidence: .invoice), BooksOfValues([voucher, twin], []))
  }

  @Test func `the picture beside an e-invoice is its copy`() throws {
    let picture = voucher(3, structured: false)
    let xml = voucher(2, structured: true)
    #expect(try standing(picture, twin: xml) == .copy(of: xml.id))
    #expect(try standing(picture, twin: voucher(2, structured: true, parent: 7)) == nil)
    #expect(try standing(picture, twin: voucher(2, structured: true, parent: nil)) == nil)
  }

  @Test func `the e-invoice counts, also where its picture was decided first`() throws {
    let picture = voucher(2, structured: false, status: [.routed(ApprovalRoute([]))])
    let xml = voucher(3, structured: true)
    #expect(try standing(xml, twin: picture) == .original(of: picture.id))
    let filed = voucher(
      2, structured: false, status: [.filed(Conclusion(german: "", english: ""))])
    #expect(try standing(xml, twin: filed) == nil)
  }

  @Test func `what the picture took up is free for the e-invoice`() throws {
    let picture = try DeskBooks.decided(DeskBooks.invoice("R-1", quantity: 4))
    var xml = SampleVoucher.submitted(2)
    xml.apply(.replacing(Replacement(of: picture.id, .structuredPart)), at: SampleVoucher.time)
    let books = BooksOfValues([picture, xml], DeskBooks.records)
    let key = UseKey.line("10", ofOrder: "7700001")
    #expect(books.balance(of: key, without: xml.id).quantity == ExactDecimal(4))
    #expect(try books.balance(of: key, apartFrom: xml) == .zero)
  }

  @Test func `two accounts for one invoice contradict each other`() throws {
    let picture = voucher(3, structured: false, iban: "DE02 5001 0517 0137 0750 30")
    let xml = voucher(2, structured: true)
    #expect(try standing(picture, twin: xml) == .contradiction(xml.id))
    let silent = voucher(3, structured: false, iban: nil)
    #expect(try standing(silent, twin: xml) == .copy(of: xml.id))
  }
}
