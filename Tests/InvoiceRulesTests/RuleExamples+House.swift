import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  /// Rohrpost's own rules; those about lines are for invoices that don't claim XRechnung.
  static let house = [
    RuleExample("RP-VAT-02") { $0.vatBreakdown[0].taxableAmount = "200.01" },
    RuleExample("RP-VAT-03") { $0.totals.withoutVAT = "200.01" },
    RuleExample("RP-VAT-04") {
      $0.taxRepresentative = nil
      $0.seller.vatIdentifier = "FR12345678901"
      $0.seller.address?.country = CountryCode(rawValue: "FR")
    },
    RuleExample("RP-LINE-03") { invoice in
      invoice.lines[0].netAmount = "100.02"
      invoice.lines = Array(repeating: invoice.lines[0], count: 50)
    },
    RuleExample("RP-LINE-01", in: ofNorm) { $0.lines[1].price.net = "55.01" },
    RuleExample("RP-LINE-02", in: ofNorm) {
      $0.lines[0].price.gross = "60.00"
      $0.lines[0].price.discount = "9.00"
    },
    RuleExample("RP-AC-01", in: ofNorm) {
      $0.charges[0].baseAmount = "200.00"
      $0.charges[0].percentage = "5.01"
    },
    RuleExample("RP-TOT-01") { $0.totals.rounding = "-1.00" },
    RuleExample("RP-TOT-02", syntax: .cii) { $0.totals.withVAT = "200.00" },
    RuleExample("RP-TOT-03", in: negative(.correctedInvoice)) { $0.typeCode = .commercialInvoice },
    RuleExample("RP-TOT-04", in: negative(.correctedInvoice)) { $0.typeCode = .creditNote },
    RuleExample("RP-TOT-05") { $0.totals.dueForPayment = "-12.00" },
    RuleExample("RP-PAY-01", in: ofNorm) {
      $0.paymentInstructions[0].creditTransfers[0].account = "DE03120300000000202051"
    },
    RuleExample("RP-DATE-01") { $0.paymentDueDate = CalendarDate("2026-11-21") },
  ]

  private static var ofNorm: Invoice {
    var invoice = Invoice.valid
    invoice.process.specification = "urn:cen.eu:en16931:2017"
    return invoice
  }

  private static func negative(_ type: InvoiceTypeCode) -> Invoice {
    var invoice = Invoice.valid
    invoice.typeCode = type
    invoice.totals.withVAT = "-238.00"
    return invoice
  }
}
