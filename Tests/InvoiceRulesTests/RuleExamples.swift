import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// An invoice that keeps a rule, and the change that breaks it.
struct RuleExample: Sendable {
  let rule: String
  let binding: SyntaxBinding
  let kept: Invoice
  let breaking: @Sendable (inout Invoice) -> Void

  init(
    _ rule: String, syntax binding: SyntaxBinding = .ubl, in kept: Invoice = .valid,
    breaking: @escaping @Sendable (inout Invoice) -> Void
  ) {
    self.rule = rule
    self.binding = binding
    self.kept = kept
    self.breaking = breaking
  }

  var broken: Invoice {
    var invoice = kept
    breaking(&invoice)
    return invoice
  }

  static let all =
    document + lines + groups + totals + vat + vatCategories + xRechnung + house + ustg

  private static let document = [
    RuleExample("BR-01") { $0.process.specification = nil },
    RuleExample("BR-02") { $0.number = nil },
    RuleExample("BR-03") { $0.issueDate = nil },
    RuleExample("BR-04") { $0.typeCode = nil },
    RuleExample("BR-05") { $0.currency = nil },
    RuleExample("BR-06") { $0.seller.name = nil },
    RuleExample("BR-07") { $0.buyer.name = nil },
    RuleExample("BR-08") { $0.seller.address = nil },
    RuleExample("BR-09") { $0.seller.address?.country = nil },
    RuleExample("BR-10") { $0.buyer.address = nil },
    RuleExample("BR-11") { $0.buyer.address?.country = nil },
    RuleExample("BR-12") { $0.totals.lineNetAmounts = nil },
    RuleExample("BR-13") { $0.totals.withoutVAT = nil },
    RuleExample("BR-14") { $0.totals.withVAT = nil },
    RuleExample("BR-15") { $0.totals.dueForPayment = nil },
    RuleExample("BR-16") { $0.lines = [] },
    RuleExample("BR-17") { $0.payee?.name = nil },
    RuleExample("BR-18") { $0.taxRepresentative?.name = nil },
    RuleExample("BR-19") { $0.taxRepresentative?.address = nil },
    RuleExample("BR-20") { $0.taxRepresentative?.address?.country = nil },
    RuleExample("BR-53") { $0.vatAccountingCurrency = CurrencyCode(rawValue: "CHF") },
    RuleExample("BR-56") { $0.taxRepresentative?.vatIdentifier = nil },
    RuleExample("BR-57") { $0.delivery?.address?.country = nil },
    RuleExample("BR-CO-26") {
      $0.seller.identifiers = []
      $0.seller.legalRegistration = nil
      $0.seller.vatIdentifier = nil
    },
  ]

  private static let lines = [
    RuleExample("BR-21") { $0.lines[1].identifier = nil },
    RuleExample("BR-22") { $0.lines[1].quantity = nil },
    RuleExample("BR-23") { $0.lines[1].unit = nil },
    RuleExample("BR-24") { $0.lines[1].netAmount = nil },
    RuleExample("BR-25") { $0.lines[1].item.name = nil },
    RuleExample("BR-26") { $0.lines[1].price.net = nil },
    RuleExample("BR-27") { $0.lines[1].price.net = "-0.01" },
    RuleExample("BR-28") { $0.lines[1].price.gross = "-0.01" },
    RuleExample("BR-CO-04") { $0.lines[1].vat.category = nil },
    RuleExample("BR-54") { $0.lines[1].item.attributes[0].value = nil },
    RuleExample("BR-64") { $0.lines[1].item.standardIdentifier?.scheme = nil },
    RuleExample("BR-65") { $0.lines[1].item.classifications[0].scheme = nil },
  ]

  private static let groups = [
    RuleExample("BR-31") { $0.allowances[0].amount = nil },
    RuleExample("BR-32") { $0.allowances[0].vatCategory = nil },
    RuleExample("BR-33") { $0.allowances[0].reason = nil },
    RuleExample("BR-CO-21") { $0.allowances[0].reason = nil },
    RuleExample("BR-36") { $0.charges[0].amount = nil },
    RuleExample("BR-37") { $0.charges[0].vatCategory = nil },
    RuleExample("BR-38") { $0.charges[0].reason = nil },
    RuleExample("BR-CO-22") { $0.charges[0].reason = nil },
    RuleExample("BR-41") { $0.lines[1].allowances[0].amount = nil },
    RuleExample("BR-42") { $0.lines[1].allowances[0].reasonCode = nil },
    RuleExample("BR-CO-23") { $0.lines[1].allowances[0].reasonCode = nil },
    RuleExample("BR-43") { $0.lines[1].charges[0].amount = nil },
    RuleExample("BR-44") { $0.lines[1].charges[0].reasonCode = nil },
    RuleExample("BR-CO-24") { $0.lines[1].charges[0].reasonCode = nil },
    RuleExample("BR-49") { $0.paymentInstructions[0].meansCode = nil },
    RuleExample("BR-50") { $0.paymentInstructions[0].creditTransfers[0].account = nil },
    RuleExample("BR-61") { $0.paymentInstructions[0].creditTransfers = [] },
    RuleExample("BR-52") { $0.supportingDocuments[0].reference = nil },
    RuleExample("BR-55") { $0.precedingInvoices[0].number = nil },
    RuleExample("BR-CO-03") { $0.vatPointDateCode = "35" },
    RuleExample("BR-CO-19") { $0.delivery?.period = Period() },
    RuleExample("BR-CO-20") { $0.lines[1].period = Period() },
  ]

  private static let totals = [
    RuleExample("BR-CO-10") { $0.totals.lineNetAmounts = "210.01" },
    RuleExample("BR-CO-11") { $0.totals.allowances = "19.99" },
    RuleExample("BR-CO-12") { $0.totals.charges = nil },
    RuleExample("BR-CO-13") { $0.totals.withoutVAT = "199.99" },
    RuleExample("BR-CO-14") { $0.totals.vat = "38.01" },
    RuleExample("BR-CO-15") { $0.totals.withVAT = "238.01" },
    RuleExample("BR-CO-16") { $0.totals.dueForPayment = "238.00" },
  ]

  private static let vat =
    [
      RuleExample("BR-45") { $0.vatBreakdown[0].taxableAmount = nil },
      RuleExample("BR-46") { $0.vatBreakdown[0].taxAmount = nil },
      RuleExample("BR-47") { $0.vatBreakdown[0].category = nil },
      RuleExample("BR-48") { $0.vatBreakdown[0].rate = nil },
      RuleExample("BR-CO-17") { $0.vatBreakdown[0].taxAmount = "39.00" },
      RuleExample("BR-CO-18") { $0.vatBreakdown = [] },
      RuleExample("RP-VAT-01") { $0.vatBreakdown[0].taxAmount = "38.99" },
    ]
}

extension RuleExample: CustomTestStringConvertible {
  var testDescription: String { rule }
}
