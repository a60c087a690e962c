import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  static let ustg = parties + document + supply + taxAndFee + crossBorder + undueTax

  private static let parties = [
    RuleExample("RP-UStG-14-4-1-1", in: .large) {
      $0.seller.name = nil
      $0.seller.tradingName = "-"
    },
    RuleExample("RP-UStG-14-4-1-2", in: .large) {
      $0.buyer.address?.city = nil
      $0.buyer.address?.postCode = nil
    },
    RuleExample("RP-UStG-14-4-1-3", in: .large) { $0.seller.address?.line1 = nil },
    RuleExample("RP-UStG-14-4-1-4", in: .large) { $0.buyer.address?.line1 = "." },
    RuleExample("RP-UStG-14-4-2-1", in: .large) {
      $0.seller.vatIdentifier = nil
      $0.taxRepresentative = nil
    },
    RuleExample("RP-UStG-14-4-2-2", in: .large) {
      $0.seller.vatIdentifier = "DE123456789"
      $0.taxRepresentative = nil
    },
  ]

  private static let document = [
    RuleExample("RP-UStG-14-4-3", in: .large) { $0.issueDate = nil },
    RuleExample("RP-UStG-14-4-4", in: .large) { $0.number = "ohne Nr." },
    RuleExample("RP-UStG-14-4-6a", in: .large.noting("Versteuerung nach vereinnahmten Entgelten")) {
      $0.vatPointDateCode = "432"
      $0.notes = []
    },
    RuleExample("RP-UStG-14-4-10-1", in: .large.of("389").noting("Gutschrift")) { $0.notes = [] },
    RuleExample("RP-UStG-14-4-10-2", in: .large.of("389").noting("Gutschriftsverfahren")) {
      $0.typeCode = .creditNote
    },
    RuleExample("RP-UStG-31-5", in: .large.of("381")) { $0.precedingInvoices = [] },
  ]

  private static let supply = [
    RuleExample("RP-UStG-14-4-5-1", in: .large) { $0.lines = [] },
    RuleExample("RP-UStG-14-4-5-2", in: .large) { $0.lines[1].quantity = nil },
    RuleExample("RP-UStG-14-4-5-3", in: .large) {
      $0.lines[1].item = Item()
      $0.lines[1].item.name = "Leistung lt. Vereinbarung"
    },
    RuleExample("RP-UStG-14-4-6", in: .large) {
      $0.delivery?.period = nil
      $0.lines[1].period = nil
    },
    RuleExample("RP-UStG-14-5", in: .large) {
      $0.delivery?.actualDate = CalendarDate("2026-11-23")
    },
  ]

  private static let taxAndFee = [
    RuleExample("RP-UStG-14-4-7-1", in: .large) { $0.lines[1].vat.rate = "7" },
    RuleExample("RP-UStG-14-4-7-2", in: .large) { $0.paymentTerms = "Skonto bei rascher Zahlung" },
    RuleExample("RP-UStG-14-4-8-1", in: .large) { $0.vatBreakdown[0].taxAmount = nil },
    RuleExample("RP-UStG-14-4-8-2", in: .large) { $0.vatBreakdown[0].rate = "16" },
    RuleExample(
      "RP-UStG-14-4-8-3", in: .valid(in: .zeroRated, rate: "0").noting("Photovoltaikanlage")
    ) { $0.notes = [] },
    RuleExample("RP-UStG-14-4-8-4", in: .valid(in: .export, rate: "0")) {
      $0.vatBreakdown[0].exemptionReason = nil
    },
  ]

  private static let crossBorder = [
    RuleExample("RP-UStG-14a-1", in: .abroad(.reverseCharge)) { $0.buyer.vatIdentifier = nil },
    RuleExample("RP-UStG-14a-3", in: .abroad(.intraCommunity)) {
      $0.buyer.vatIdentifier = "DE136695976"
    },
    RuleExample("RP-UStG-14a-5", in: .abroad(.reverseCharge).noting("Reverse-Charge")) {
      $0.notes = []
    },
  ]

  private static let undueTax = [
    RuleExample("RP-UStG-14c-1", in: .abroad(.intraCommunity)) {
      $0.vatBreakdown[0].taxAmount = "38.00"
    },
    RuleExample("RP-UStG-14c-2", in: .large) { invoice in
      invoice = invoice.noting("Steuerschuldnerschaft des Leistungsempfängers")
    },
    RuleExample("RP-UStG-14c-3", in: .large) { invoice in
      invoice = invoice.noting("Kleinunternehmer nach § 19 UStG")
    },
    RuleExample("RP-UStG-14c-4", in: .large) { invoice in
      invoice = invoice.noting("Gebrauchtgegenstände/Sonderregelung")
    },
  ]
}

extension Invoice {
  /// The valid invoice with an amount for which every entry of the law is needed.
  static var large: Invoice {
    var invoice = Invoice.valid
    invoice.lines[0].quantity = "20"
    invoice.lines[0].netAmount = "1000.00"
    invoice.vatBreakdown[0].taxableAmount = "1100.00"
    invoice.vatBreakdown[0].taxAmount = "209.00"
    invoice.totals.lineNetAmounts = "1110.00"
    invoice.totals.withoutVAT = "1100.00"
    invoice.totals.vat = "209.00"
    invoice.totals.withVAT = "1309.00"
    invoice.totals.dueForPayment = "1259.00"
    return invoice
  }

  /// The valid invoice in a category, for a buyer in Austria.
  static func abroad(_ category: VATCategory) -> Invoice {
    var invoice = Invoice.valid(in: category, rate: "0")
    invoice.buyer.vatIdentifier = "ATU12345678"
    invoice.buyer.address?.country = CountryCode(rawValue: "AT")
    return invoice
  }

  func noting(_ text: String) -> Invoice {
    var invoice = self
    invoice.notes = [InvoiceNote(text: text)]
    return invoice
  }

  func of(_ type: String) -> Invoice {
    var invoice = self
    invoice.typeCode = InvoiceTypeCode(rawValue: type)
    return invoice
  }
}
