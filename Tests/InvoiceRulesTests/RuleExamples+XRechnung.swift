import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  static let xRechnung = document + parties + amounts + ofExtension

  private static let document = [
    RuleExample("BR-DE-15") { $0.references.buyer = nil },
    RuleExample("BR-DE-17") { $0.typeCode = InvoiceTypeCode(rawValue: "383") },
    RuleExample("BR-DE-18") { $0.paymentTerms = "#SKONTO#TAGE=14#PROZENT=2#\n" },
    RuleExample("BR-DE-21") { $0.process.specification = "urn:xeinkauf.de:xrechnung_9" },
    RuleExample("BR-DE-22") { invoice in
      invoice.supportingDocuments[0].attachment = Attachment(
        mimeCode: "application/pdf", filename: "a.pdf", byteCount: 1, index: nil)
      invoice.supportingDocuments.append(invoice.supportingDocuments[0])
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

  private static let amounts = [
    RuleExample("PEPPOL-EN16931-R040") {
      $0.allowances[0].baseAmount = "200.00"
      $0.allowances[0].percentage = "10.02"
    },
    RuleExample("PEPPOL-EN16931-R041") { $0.lines[0].charges[0].percentage = "10" },
    RuleExample("PEPPOL-EN16931-R042") { $0.charges[0].baseAmount = "10.00" },
    RuleExample("PEPPOL-EN16931-R053") { $0.vatBreakdown = [] },
    RuleExample("PEPPOL-EN16931-R054") { $0.vatAccountingCurrency = CurrencyCode(rawValue: "CHF") },
    RuleExample("PEPPOL-EN16931-R055", in: bookedInFrancs) {
      $0.totals.vatInAccountingCurrency = "-36.00"
    },
    RuleExample("PEPPOL-EN16931-R120") { $0.lines[0].price.net = "50.02" },
  ]

  private static let ofExtension = [
    RuleExample("BR-DEX-02", in: inExtension) { $0.lines[0].subLines[0].netAmount = "99.00" },
    RuleExample("BR-DEX-09", in: inExtension) { $0.totals.dueForPayment = "188.01" },
    RuleExample("BR-DEX-10", in: inExtension) { $0.thirdPartyPayments[0].type = nil },
    RuleExample("BR-DEX-11", in: inExtension) { $0.thirdPartyPayments[0].amount = nil },
    RuleExample("BR-DEX-12", in: inExtension) { $0.thirdPartyPayments[0].description = nil },
    RuleExample("BR-DEX-13", in: inExtension) { $0.thirdPartyPayments[0].amount = "10.000" },
  ]

  private static var bookedInFrancs: Invoice {
    var invoice = Invoice.valid
    invoice.vatAccountingCurrency = CurrencyCode(rawValue: "CHF")
    invoice.totals.vatInAccountingCurrency = "36.00"
    return invoice
  }

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
}
