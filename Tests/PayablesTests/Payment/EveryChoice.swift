import Invoice

@testable import Payables

/// What the best proposal is, found by trying every subset: plainly, without a word of the code
/// under test but the days and the amounts of single invoices.
struct EveryChoice {
  /// Cents of discount that do not get lost, and what leaves the account for it.
  private(set) var gain = 0
  private(set) var outlay = 0
  private(set) var obligationsLeft: Set<VoucherID> = []

  private struct Payment {
    var voucher: VoucherID
    var supplier: String
    var cents: Int
    var gain = 0
  }

  init(_ candidates: [PaymentCandidate], limit: Int?) {
    let payable = candidates.filter(\.allBlocks.isEmpty)
    var credits: [String: [Int]] = [:]
    for credit in payable.filter(\.isCredit).sorted(by: {
      ($0.documentDate, $0.voucher) < ($1.documentDate, $1.voucher)
    }) {
      credits[credit.supplierID, default: []].append(Self.cents(credit.open))
    }
    let invoices = payable.filter { !$0.isCredit }
      .sorted { (Self.lastDay($0), $0.voucher) < (Self.lastDay($1), $1.voucher) }
    var paid: [Payment] = []
    for invoice in invoices where Self.lastDay(invoice) < SamplePayments.days.next {
      let discount = Self.discount(of: invoice, on: SamplePayments.days.execution)
      let payment = Payment(
        voucher: invoice.voucher, supplier: invoice.supplierID,
        cents: Self.cents(invoice.open) - discount)
      paid.append(payment)
    }
    if let limit, Self.outlay(paid, credits) > limit {
      (paid, obligationsLeft) = Self.fitting(paid, credits, limit)
    }
    outlay = Self.outlay(paid, credits)
    guard obligationsLeft.isEmpty else { return }
    let early = invoices.filter { Self.lastDay($0) >= SamplePayments.days.next }
      .compactMap(Self.early)
    for choice in 0..<(1 << early.count) {
      let chosen = early.indices.filter { choice >> $0 & 1 == 1 }.map { early[$0] }
      let sum = Self.outlay(paid + chosen, credits)
      let gained = chosen.reduce(0) { $0 + $1.gain }
      guard sum <= limit ?? sum, gained > gain || (gained == gain && sum < outlay) else { continue }
      (gain, outlay) = (gained, sum)
    }
  }

  private static func early(_ invoice: PaymentCandidate) -> Payment? {
    let now = discount(of: invoice, on: SamplePayments.days.execution)
    let later = discount(of: invoice, on: SamplePayments.days.next)
    guard now > later else { return nil }
    return Payment(
      voucher: invoice.voucher, supplier: invoice.supplierID, cents: cents(invoice.open) - now,
      gain: now - later)
  }

  private static func fitting(
    _ due: [Payment], _ credits: [String: [Int]], _ limit: Int
  ) -> ([Payment], Set<VoucherID>) {
    var paid: [Payment] = []
    var left: Set<VoucherID> = []
    for payment in due {
      if outlay(paid + [payment], credits) <= limit {
        paid.append(payment)
      } else {
        left.insert(payment.voucher)
      }
    }
    return (paid, left)
  }

  private static func outlay(_ payments: [Payment], _ credits: [String: [Int]]) -> Int {
    Dictionary(grouping: payments, by: \.supplier).reduce(0) { total, entry in
      var sum = entry.value.reduce(0) { $0 + $1.cents }
      for credit in credits[entry.key] ?? [] where sum + credit > 0 { sum += credit }
      return total + sum
    }
  }

  private static func cents(_ amount: ExactDecimal?) -> Int { amount.flatMap { Cents.of($0) } ?? 0 }

  /// One TARGET day before the due date.
  private static func lastDay(_ invoice: PaymentCandidate) -> CalendarDate {
    let due = TargetCalendar.previous(onOrBefore: invoice.due ?? SamplePayments.day(0))
    return TargetCalendar.previous(onOrBefore: due.adding(days: -1))
  }

  private static func discount(of invoice: PaymentCandidate, on day: CalendarDate) -> Int {
    invoice.cashDiscounts.filter { TargetCalendar.previous(onOrBefore: $0.until) >= day }
      .compactMap { invoice.amount(of: $0) }.map { cents($0) }.max() ?? 0
  }
}
