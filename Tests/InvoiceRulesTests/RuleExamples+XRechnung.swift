import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  static let xRechnung = document + parties + payment + amounts + ofExtension

  private static let document = [
    RuleExample("BR-DE-14", in: .valid(in: .notSubjectToVAT, rate: "0")) {
      $0.vatBreakdown[0].rate = nil
    },
    RuleExample("BR-DE-15") { $0.references.buyer = nil },
    RuleExample("BR-DE-16") {
      $0.taxRepresentative = nil
      $0.seller.vatIdentifier = nil
    },
    RuleExample("BR-DE-17") { $0.typeCode = InvoiceTypeCode(rawValue: "383") },
    RuleExample("BR-DE-18") { $0.paymentTerms = "#SKONTO#TAGE=14#PROZENT=2#\n" },
    RuleExample("BR-DE-21") { $0.process.specification = "urn:xeinkauf.de:xrechnung_9" },
    RuleExample("BR-DE-22") { invoice in
      invoice.supportingDocuments[0].attachment = Attachment(
        mimeCode: "application/pdf", filename: "a.pdf", byteCount: 1, index: nil)
      invoice.supportingDocuments.append(invoice.supportingDocuments[0])
    },
    RuleExample("BR-DE-26") {
      $0.typeCode = .correctedInvoice
      $0.precedingInvoices = []
    },
    RuleExample("BR-DE-TMP-32") {
      $0.delivery = nil
      $0.lines[1].period = nil
    },
    RuleExample("PEPPOL-EN16931-R001") { $0.process.businessProcess = nil },
    RuleExample("PEPPOL-EN16931-R005") { $0.vatAccountingCurrency = .euro },
  ]

  private static let parties = [
    RuleExample("BR-DE-2") { $0.seller.contact = nil },
    RuleExample("BR-DE-3") { $0.seller.address?.city = nil },
    RuleExample("BR-DE-4") { $0.seller.address?.postCode = nil },
    RuleExample("BR-DE-5") { $0.seller.contact?.name = nil },
    RuleExample("BR-DE-6") { $0.seller.contact?.telephone = nil },
    RuleExample("BR-DE-7") { $0.seller.contact?.email = nil },
    RuleExample("BR-DE-8") { $0.buyer.address?.city = nil },
    RuleExample("BR-DE-9") { $0.buyer.address?.postCode = nil },
    RuleExample("BR-DE-10") { $0.delivery?.address?.city = nil },
    RuleExample("BR-DE-11") { $0.delivery?.address?.postCode = nil },
    RuleExample("BR-DE-27") { $0.seller.contact?.telephone = "auf Anfrage 24" },
    RuleExample("BR-DE-28") { $0.seller.contact?.email = "rechnung@example" },
    RuleExample("PEPPOL-EN16931-R010") { $0.buyer.electronicAddress = nil },
    RuleExample("PEPPOL-EN16931-R020") { $0.seller.electronicAddress = nil },
  ]

  private static let payment = [
    RuleExample("BR-DE-1") { $0.paymentInstructions = [] },
    RuleExample("BR-DE-19") {
      $0.paymentInstructions[0].creditTransfers[0].account = "DE03120300000000202051"
    },
    RuleExample("BR-DE-20", in: paidBy("59")) {
      $0.paymentInstructions[0].directDebit?.debitedAccount = "DE03120300000000202051"
    },
    RuleExample("BR-DE-23-a") { $0.paymentInstructions[0].creditTransfers = [] },
    RuleExample("BR-DE-23-b") { $0.paymentInstructions[0].card = PaymentCard() },
    RuleExample("BR-DE-24-a", in: paidBy("48")) { $0.paymentInstructions[0].card = nil },
    RuleExample("BR-DE-24-b", in: paidBy("54")) {
      $0.paymentInstructions[0].directDebit = DirectDebit()
    },
    RuleExample("BR-DE-25-a", in: paidBy("59")) { $0.paymentInstructions[0].directDebit = nil },
    RuleExample("BR-DE-25-b", in: paidBy("59")) { $0.paymentInstructions[0].card = PaymentCard() },
  ]

  private static let amounts = [
    RuleExample("BR-CO-09") { $0.seller.vatIdentifier = "136695976" },
    RuleExample("PEPPOL-EN16931-R040") {
      $0.allowances[0].baseAmount = "200.00"
      $0.allowances[0].percentage = "10.02"
    },
    RuleExample("PEPPOL-EN16931-R041") { $0.lines[0].charges[0].percentage = "10" },
    RuleExample("PEPPOL-EN16931-R042") { $0.charges[0].baseAmount = "10.00" },
    RuleExample("PEPPOL-EN16931-R053") { $0.vatBreakdown = [] },
    RuleExample("PEPPOL-EN16931-R054") { $0.vatAccountingCurrency = CurrencyCode(rawValue: "CHF") },
    RuleExample("PEPPOL-EN16931-R061", in: paidBy("59")) {
      $0.paymentInstructions[0].directDebit?.mandateReference = nil
    },
    RuleExample("PEPPOL-EN16931-R120") { $0.lines[0].price.net = "50.02" },
  ]

  private static let ofExtension = [
    RuleExample("BR-DEX-02", in: inExtension) { $0.lines[0].subLines[0].netAmount = "99.00" },
    RuleExample("BR-DEX-03", in: inExtension) { $0.lines[0].subLines[0].vat.category = nil },
    RuleExample("BR-DEX-09", in: inExtension) { $0.totals.dueForPayment = "188.01" },
    RuleExample("BR-DEX-10", in: inExtension) { $0.thirdPartyPayments[0].type = nil },
    RuleExample("BR-DEX-11", in: inExtension) { $0.thirdPartyPayments[0].amount = nil },
    RuleExample("BR-DEX-12", in: inExtension) { $0.thirdPartyPayments[0].description = nil },
    RuleExample("BR-DEX-13", in: inExtension) { $0.thirdPartyPayments[0].amount = "10.000" },
  ]

  private static var inExtension: Invoice {
    var invoice = Invoice.valid
    invoice.process.specification = Guideline.extended
    var payment = ThirdPartyPayment()
    payment.type = "1"
    payment.amount = "10.00"
    payment.description = "Fremdgeld"
    invoice.thirdPartyPayments = [payment]
    invoice.totals.dueForPayment = "198.00"
    invoice.lines[0].subLines = [invoice.lines[0]]
    return invoice
  }

  /// The invoice paid by a card (48, 54) or by direct debit (59).
  private static func paidBy(_ code: String) -> Invoice {
    var instructions = PaymentInstructions()
    instructions.meansCode = PaymentMeansCode(rawValue: code)
    if code == "59" {
      instructions.directDebit = DirectDebit()
      instructions.directDebit?.debitedAccount = "DE02120300000000202051"
      instructions.directDebit?.mandateReference = "M-1"
    } else {
      instructions.card = PaymentCard()
    }
    var invoice = Invoice.valid
    invoice.paymentInstructions = [instructions]
    return invoice
  }
}
