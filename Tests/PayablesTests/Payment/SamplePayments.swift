import Invoice
import TestSupport

@testable import Payables

/// Invoices that wait for payment, as a few words say them.
///
/// The run is on Monday, 2 March 2026, the next one a week later.
enum SamplePayments {
  static let days = PaymentDays(planned: day(0), next: day(7))
  static let number = PaymentRunNumber(year: 26 + 2000, number: 3)
  static let debtor = PaymentParty(name: "Stadtwerk Musterhausen", iban: "DE02120300000000202051")

  /// So many days after the run.
  static func day(_ offset: Int) -> CalendarDate {
    CalendarDate(daysSince1970: 20_514).adding(days: offset)
  }

  static func euros(_ cents: Int) -> ExactDecimal { Cents.amount(cents) }

  static let accounts = [
    "DE89370400440532013000", "DE75512108001245126199", "DE02120300000000202051",
  ]

  /// An invoice of so many cents that is due so many days after the run.
  static func invoice(
    _ number: Int, of supplier: String = "70001", cents: Int, due: Int,
    discounts: [(percent: String, until: Int)] = []
  ) -> PaymentCandidate {
    var candidate = PaymentCandidate(
      voucher: VoucherID(year: 2026, number: number), supplierID: supplier,
      documentNumber: "RE-\(number)", documentDate: day(due - 30), amountDue: euros(cents))
    candidate.due = day(due)
    candidate.creditor = PaymentParty(name: "Firma \(supplier)", iban: accounts[0])
    candidate.cashDiscounts = discounts.map { discount in
      GrantedDiscount(
        until: day(discount.until), percent: ExactDecimal(discount.percent) ?? .zero,
        base: euros(cents), source: .invoice)
    }
    return candidate
  }

  static func credit(
    _ number: Int, of supplier: String = "70001", cents: Int, dated: Int = -20
  ) -> PaymentCandidate {
    PaymentCandidate(
      voucher: VoucherID(year: 2026, number: number), supplierID: supplier,
      documentNumber: "GS-\(number)", documentDate: day(dated), amountDue: euros(-cents))
  }

  static func proposal(
    _ candidates: [PaymentCandidate], limit: Int? = nil,
    _ change: (inout PaymentRules) -> Void = { _ in }
  ) -> PaymentProposal {
    var rules = PaymentRules()
    rules.limit = limit.map { euros($0) }
    change(&rules)
    return PaymentProposal(
      number, company: nil, debtor: debtor, candidates, days: days, rules: rules)
  }
}

extension PaymentProposal {
  /// Which documents each transfer pays: `70001: RE-1 RE-2`.
  var shape: [String] {
    run.transfers.map { transfer in
      "\(transfer.supplierID): " + transfer.items.map(\.documentNumber).joined(separator: " ")
    }
  }

  func reason(of number: Int) -> LeftOutPayment.Reason? {
    leftOut.first { $0.voucher.number == number }?.reason
  }
}

/// Sets of invoices and credit notes that are the same for the same seed.
struct RandomPayments {
  var dice: SeededGenerator

  init(seed: Int) { dice = SeededGenerator(seed: UInt64(seed)) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  /// Up to `count` documents of a few suppliers, some of them blocked or with retention.
  mutating func candidates(upTo count: Int, suppliers: Int) -> [PaymentCandidate] {
    (1...number(1...count)).map { index in
      let supplier = "7000\(number(1...suppliers))"
      if number(0...4) == 0 {
        return SamplePayments.credit(
          index, of: supplier, cents: number(1...400) * 25, dated: -number(1...9))
      }
      return invoice(index, of: supplier)
    }
  }

  private mutating func invoice(_ index: Int, of supplier: String) -> PaymentCandidate {
    let early = number(-1...9)
    let discounts = [
      (percent: ["2", "3.00", "2.5"][number(0...2)], until: early),
      (percent: "1", until: early + number(1...8)),
    ]
    var invoice = SamplePayments.invoice(
      index, of: supplier, cents: number(1...400) * 25 + number(0...3), due: number(-3...30),
      discounts: Array(discounts.prefix(number(0...2))))
    if number(0...3) == 0 { invoice.retention = SamplePayments.euros(number(0...20)) }
    if number(0...5) == 0 { invoice.withheld = SamplePayments.euros(number(0...20)) }
    if number(0...7) == 0 { invoice.blocks = [PaymentBlock.allCases[number(0...8)]] }
    return invoice
  }
}
