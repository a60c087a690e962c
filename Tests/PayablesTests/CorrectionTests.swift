import Hashing
import Invoice
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct CorrectionTests {
  @Test func `corrections are read as they are written`() throws {
    let correction = try Correction([
      "class=delivery_note", "gross=1190.00", "issue_date=2026-11-26", "contract_number=",
      "seller_name=Muster = Bau",
    ])
    #expect(correction.documentClass == .deliveryNote)
    #expect(
      correction.fields == [
        .gross: "1190.00", .issueDate: "2026-11-26", .contractNumber: "",
        .sellerName: "Muster = Bau",
      ])
  }

  static let mistakes: [(pair: String, mistake: CorrectionMistake)] = [
    ("invoice", .noPair("invoice")), ("klasse=invoice", .unknownKey("klasse")),
    ("class=rechnung", .unknownClass("rechnung")), ("class=mail", .unknownClass("mail")),
    ("gross=1.190,00", .noValue(.gross, "1.190,00")),
    ("due_date=26.11.2026", .noValue(.dueDate, "26.11.2026")),
    ("issue_date=2026-02-30", .noValue(.issueDate, "2026-02-30")),
    ("currency=Euro", .noValue(.currency, "Euro")),
    ("skonto_days=bald", .noValue(.cashDiscountDays, "bald")),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told`(pair: String, mistake: CorrectionMistake) {
    #expect(throws: mistake) { try Correction([pair]) }
    #expect(mistake.description.hasSuffix("."))
  }

  @Test func `no correction is a mistake`() {
    #expect(throws: CorrectionMistake.empty) { try Correction([]) }
  }

  @Test func `of two corrections the later counts, field by field`() {
    var voucher = SampleVoucher.submitted()
    for correction in [
      Correction(documentClass: .invoice, fields: [.gross: "1.00", .net: "0.84"]),
      Correction(fields: [.gross: "2.00"]),
    ] {
      voucher.apply(.corrected(correction), at: SampleVoucher.time)
    }
    #expect(
      voucher.correction
        == Correction(documentClass: .invoice, fields: [.gross: "2.00", .net: "0.84"]))
    #expect(voucher.status == .received)
  }

  @Test func `e-invoices, mails and documents that nobody has read are not corrected`() {
    func read(_ change: (inout Reading) -> Void) -> Voucher {
      var voucher = SampleVoucher.submitted()
      var reading = Reading(
        type: "application/pdf", source: .ocr, documentClass: .other, classConfidence: 0,
        index: IndexRecord(), files: [])
      change(&reading)
      voucher.apply(.read(reading), at: SampleVoucher.time)
      voucher.apply(
        .filed(Conclusion(german: "Abgelegt.", english: "Filed.")), at: SampleVoucher.time)
      return voucher
    }
    let correction = Correction(documentClass: .contract)
    #expect(read { _ in }.refusal(of: correction) == nil)
    #expect(read { $0.documentClass = .mail }.refusal(of: correction) != nil)
    #expect(
      read { $0.structuredSHA256 = SHA256Digest(of: []) }.refusal(of: correction) != nil)
    #expect(
      SampleVoucher.submitted().refusal(of: correction)?.german.contains("„eingegangen“") == true)
  }
}
