import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  /// Three decimals where two are allowed; a zero at the end is one as well.
  static let decimals = [
    RuleExample("BR-DEC-01") { $0.allowances[0].amount = "20.000" },
    RuleExample("BR-DEC-02") { $0.allowances[0].baseAmount = "200.001" },
    RuleExample("BR-DEC-05") { $0.charges[0].amount = "10.000" },
    RuleExample("BR-DEC-06") { $0.charges[0].baseAmount = "200.001" },
    RuleExample("BR-DEC-09") { $0.totals.lineNetAmounts = "210.000" },
    RuleExample("BR-DEC-10") { $0.totals.allowances = "20.000" },
    RuleExample("BR-DEC-11") { $0.totals.charges = "10.000" },
    RuleExample("BR-DEC-12") { $0.totals.withoutVAT = "200.000" },
    RuleExample("BR-DEC-13", syntax: .cii) { $0.totals.vat = "38.001" },
    RuleExample("BR-DEC-14") { $0.totals.withVAT = "238.000" },
    RuleExample("BR-DEC-15", syntax: .cii) {
      $0.currency = CurrencyCode(rawValue: "CHF")
      $0.vatAccountingCurrency = .euro
      $0.totals.vatInAccountingCurrency = "41.001"
      $0.totals.vat = nil
    },
    RuleExample("BR-DEC-16") { $0.totals.paid = "50.000" },
    RuleExample("BR-DEC-17") { $0.totals.rounding = "0.000" },
    RuleExample("BR-DEC-18") { $0.totals.dueForPayment = "188.000" },
    RuleExample("BR-DEC-19") { $0.vatBreakdown[0].taxableAmount = "200.000" },
    RuleExample("BR-DEC-20") { $0.vatBreakdown[0].taxAmount = "38.000" },
    RuleExample("BR-DEC-23") { $0.lines[0].netAmount = "110.000" },
    RuleExample("BR-DEC-24") { $0.lines[0].allowances[0].amount = "1.000" },
    RuleExample("BR-DEC-25") { $0.lines[0].allowances[0].baseAmount = "1.001" },
    RuleExample("BR-DEC-27") { $0.lines[0].charges[0].amount = "1.000" },
    RuleExample("BR-DEC-28") { $0.lines[0].charges[0].baseAmount = "1.001" },
  ]
}
