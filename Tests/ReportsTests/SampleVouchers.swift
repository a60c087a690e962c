import Hashing
import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport

/// Vouchers in the states that lists and records show.
enum SampleVouchers {
  /// An invoice of a mail that waits for a person.
  static func exception(isSensitive: Bool = false) -> Voucher {
    var submission = SampleVoucher.submitted(
      name: "=Rechnung; \"4711\".xml", isSensitive: isSensitive
    ).submission
    submission.parent = VoucherID(year: 2026, number: 7)
    submission.relation = .attachment
    var voucher = Voucher(
      id: VoucherID(year: 2026, number: 8), submission: submission, at: SampleVoucher.time)
    voucher.apply(.read(reading), at: SampleVoucher.time.adding(seconds: 1))
    voucher.apply(.checked(checks), at: SampleVoucher.time.adding(seconds: 2))
    voucher.apply(
      .duplicateFound(Duplicate(of: VoucherID(year: 2026, number: 3), evidence: .structuredPart)),
      at: SampleVoucher.time.adding(seconds: 2))
    voucher.apply(.exceptionRaised(exceptionCase), at: SampleVoucher.time.adding(seconds: 2))
    return voucher
  }

  /// A document that can't be read.
  static func failed(
    _ reason: ReadFailure.Reason = .damaged, detail: String = "no trailer", line: Int? = nil,
    name: String = "kaputte-rechnung.pdf", isSensitive: Bool = false
  ) -> Voucher {
    var voucher = SampleVoucher.submitted(124, name: name, isSensitive: isSensitive)
    voucher.apply(
      .unreadable(ReadFailure(reason, detail, line: line)),
      at: SampleVoucher.time.adding(seconds: 3))
    return voucher
  }

  /// A document in which malware was found.
  static func infected() -> Voucher {
    var voucher = SampleVoucher.submitted(124, name: "rechnung.pdf")
    let scan = MalwareScan(
      .infected, signature: "Win.Test", engine: "ClamAV 1.4.6", database: "27461/Wed Nov 20 2024")
    voucher.apply(.scanned(scan), at: SampleVoucher.time.adding(seconds: 2))
    voucher.apply(
      .unreadable(ReadFailure(.infected, "Win.Test")), at: SampleVoucher.time.adding(seconds: 3))
    return voucher
  }

  static let checks = CheckReport(
    ruleSet: "EN 16931 1.3.16 + Rohrpost 2026-11",
    findings: [RuleSet.en16931, .house].applying(to: faultyInvoice)
      .findings(in: Examination(faultyInvoice)))

  private static var faultyInvoice: Invoice {
    var invoice = Invoice()
    var row = VATBreakdown()
    row.category = .standard
    row.rate = ExactDecimal(19)
    row.taxableAmount = ExactDecimal(100)
    row.taxAmount = ExactDecimal(coefficient: 1902, scale: 2)
    invoice.vatBreakdown = [row]
    invoice.lines = [InvoiceLine(), InvoiceLine()]
    return invoice
  }

  private static var reading: Reading {
    var invoice = Invoice()
    invoice.number = "4711"
    invoice.issueDate = CalendarDate("2026-10-20")
    invoice.paymentDueDate = CalendarDate("2026-11-20")
    invoice.seller.name = "Dampfkessel GmbH"
    invoice.seller.vatIdentifier = "DE136695976"
    invoice.currency = .euro
    invoice.totals.withoutVAT = ExactDecimal("1000.00")
    invoice.totals.vat = ExactDecimal("190.00")
    invoice.totals.withVAT = ExactDecimal("1190.00")
    invoice.references.purchaseOrder = "4500012345"
    var reading = Reading(
      type: "application/xml", source: .xml, documentClass: .invoice, classConfidence: 1,
      index: IndexRecord(invoice), files: [])
    reading.mail = MailSummary(
      from: ["rechnung@example.org"], to: [], subject: "Rechnung 4711", messageID: nil)
    return reading
  }

  private static let exceptionCase: ExceptionCase = {
    var exception = ExceptionCase(
      .duplicate, owner: .ap, deadline: SampleVoucher.time.adding(seconds: 86_400),
      german: "Die Rechnung 4711 ist doppelt.", english: "Invoice 4711 is a duplicate.",
      nextActionGerman: "Bitte prüfen Sie beide.", nextActionEnglish: "Please check both.")
    exception.secondary = [.formallyIncomplete]
    return exception
  }()
}
