import Invoice
import InvoiceRules
import MasterData
import TestSupport

@testable import Payables

/// A small invoice over 1,000 € net in which nothing is wrong, and the case around it.
enum SampleBill {
  static let company = {
    var company = OwnCompany()
    company.name = "Nordlicht Hausverwaltung GmbH"
    company.aliases = ["Nordlicht HV"]
    company.street = "Hafenweg 3"
    company.postCode = "24937"
    company.city = "Flensburg"
    company.vatIdentifier = "DE129273398"
    return company
  }()

  static let received = day(2026, 3, 5)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
  }

  static var invoice: Invoice {
    var invoice = Invoice()
    invoice.process.specification = "urn:cen.eu:en16931:2017"
    invoice.number = "L-2026-041"
    invoice.issueDate = day(2026, 3, 2)
    invoice.typeCode = .commercialInvoice
    invoice.currency = .euro
    invoice.paymentDueDate = day(2026, 4, 1)
    invoice.references.purchaseOrder = "B-77"
    invoice.seller.name = "Dampfkessel Anlagenbau GmbH"
    invoice.seller.vatIdentifier = "DE136695976"
    invoice.seller.address = address("Werftstraße 9", "24143", "Kiel")
    invoice.buyer.name = "Nordlicht Hausverwaltung GmbH"
    invoice.buyer.address = address("Hafenweg 3", "24937", "Flensburg")
    var delivery = Delivery()
    delivery.actualDate = day(2026, 2, 27)
    invoice.delivery = delivery
    var line = InvoiceLine()
    line.identifier = "1"
    line.quantity = "1"
    line.unit = UnitCode(rawValue: "H87")
    line.netAmount = "1000.00"
    line.price.net = "1000.00"
    line.item.name = "Wartung der Kesselanlage"
    line.vat.category = .standard
    line.vat.rate = "19"
    invoice.lines = [line]
    invoice.vatBreakdown = [VATBreakdown()]
    invoice.charge(net: "1000.00", tax: "190.00", gross: "1190.00")
    return invoice
  }

  private static func address(_ street: String, _ postCode: String, _ city: String) -> PostalAddress
  {
    var address = PostalAddress()
    address.line1 = street
    address.postCode = postCode
    address.city = city
    address.country = .germany
    return address
  }

  /// The case of an e-invoice, with what the rules find in it.
  static func formalCase(
    _ invoice: Invoice, _ change: (inout FormalCase) -> Void = { _ in }
  ) -> FormalCase {
    var formalCase = FormalCase(invoice, receivedOn: received)
    let sets = RuleSet.all.inForce(on: received, for: invoice).applying(to: invoice)
    formalCase.report = CheckReport(
      ruleSet: sets.title, findings: sets.findings(in: Examination(invoice)))
    formalCase.companies = [company]
    formalCase.references = ["B-77"]
    formalCase.isOrderRequired = true
    change(&formalCase)
    return formalCase
  }

  /// The protocol of the invoice after a change to it and to its case.
  static func checked(
    _ change: (inout Invoice) -> Void = { _ in },
    case changeCase: (inout FormalCase) -> Void = { _ in }
  ) -> FormalProtocol {
    var invoice = invoice
    change(&invoice)
    return FormalProtocol(formalCase(invoice, changeCase))
  }

  /// The protocol of an invoice that is known by its words only.
  static func read(
    _ text: String = "Rechnung Leistungsdatum 27.02.2026",
    change: (inout Invoice) -> Void = { _ in },
    case changeCase: (inout FormalCase) -> Void = { _ in }
  ) -> FormalProtocol {
    var invoice = invoice
    invoice.process.specification = nil
    invoice.seller.address = nil
    invoice.buyer.address = nil
    invoice.vatBreakdown = []
    invoice.delivery = nil
    change(&invoice)
    var formalCase = FormalCase(invoice, receivedOn: received)
    formalCase.text = text
    formalCase.companies = [company]
    formalCase.references = ["B-77"]
    changeCase(&formalCase)
    return FormalProtocol(formalCase)
  }
}

extension Invoice {
  /// One line and one row of these amounts.
  mutating func charge(
    net: ExactDecimal, tax: ExactDecimal, gross: ExactDecimal, _ category: VATCategory = .standard,
    rate: ExactDecimal? = "19"
  ) {
    for index in lines.indices {
      lines[index].netAmount = net
      lines[index].price.net = net
      lines[index].vat.category = category
      lines[index].vat.rate = rate
    }
    for index in vatBreakdown.indices {
      vatBreakdown[index].taxableAmount = net
      vatBreakdown[index].taxAmount = tax
      vatBreakdown[index].category = category
      vatBreakdown[index].rate = rate
    }
    totals.lineNetAmounts = net
    totals.withoutVAT = net
    totals.vat = tax
    totals.withVAT = gross
    totals.dueForPayment = gross
  }
}

extension FormalProtocol {
  /// The defects that stop the invoice.
  var stopping: [FormalDefect] { stops.map(\.defect) }
  /// Those that are only said.
  var remarked: [FormalDefect] { issues.filter { !$0.isStopping }.map(\.defect) }

  func outcome(_ requirement: FormalRequirement) -> FormalPoint.Outcome? {
    self[requirement]?.outcome
  }
}
