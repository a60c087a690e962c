import Extraction
import Invoice

/// What an invoice itself says of its payment: the due date (BT-9), the lines of XRechnung and the
/// words in the terms (BT-20).
struct StatedTerms: Sendable {
  /// The invoice date; where there is none the day of receipt.
  let start: CalendarDate
  /// Whether the invoice has a date, so that days can be compared with those agreed.
  let isDated: Bool
  /// What a discount is granted on where it names nothing itself (BT-115, else BT-112).
  let base: ExactDecimal?
  /// The day that counts of those below.
  let due: CalendarDate?
  /// BT-9, if it does not lie before the invoice date.
  let dueDate: CalendarDate?
  /// By the words, or by a `#SKONTO#` line of 0 %.
  let dueByTerms: CalendarDate?
  let isDueBeforeInvoice: Bool
  /// The earliest first.
  let discounts: [GrantedDiscount]
  let deniesDiscount: Bool

  /// Days that terms may have; what is beyond is no term but a mistake.
  static let dayCounts = 0...3650
  /// Discounts that are looked at.
  private static let discountsMax = 10

  var isEmpty: Bool { due == nil && discounts.isEmpty }

  init(_ invoice: Invoice, receivedOn day: CalendarDate) {
    let start = invoice.issueDate ?? day
    let base = invoice.totals.dueForPayment ?? invoice.totals.withVAT
    self.start = start
    isDated = invoice.issueDate != nil
    self.base = base
    var words: [String] = []
    var structured: [CashDiscount] = []
    for line in PaymentTermsLine.all(in: invoice.paymentTerms ?? "") {
      switch line {
      case .text(let text): words.append(text)
      case .cashDiscount(let discount):
        if Self.dayCounts.contains(discount.days) { structured.append(discount) }
      }
    }
    let phrases = PaymentPhrases(words.joined(separator: "\n"))
    let days = Days(invoice: start, receipt: max(start, day))

    isDueBeforeInvoice =
      invoice.paymentDueDate.map { $0 < start } ?? false
      && invoice.issueDate != nil
    dueDate = isDueBeforeInvoice ? nil : invoice.paymentDueDate
    let undiscounted = structured.filter(\.percent.isZero).map(\.days).max()
    dueByTerms = undiscounted.map { start.adding(days: $0) } ?? phrases.net.map(days.end(of:))
    due = dueDate ?? dueByTerms

    let told = phrases.discounts.map { discount in
      GrantedDiscount(
        until: days.end(of: discount.term), percent: discount.percent, base: base, source: .invoice)
    }
    let granted = structured.filter { !$0.percent.isZero }.map { discount in
      GrantedDiscount(
        until: start.adding(days: discount.days), percent: discount.percent,
        base: discount.baseAmount ?? base, source: .invoice)
    }
    // Without an invoice date days count from nowhere, a day that is named still holds.
    let counts = invoice.issueDate == nil && !told.isEmpty ? told : granted
    let all = (counts.isEmpty ? told : counts).filter { $0.percent < ExactDecimal(100) }
    discounts = Array(all.sorted { $0.until < $1.until }.prefix(Self.discountsMax))
    deniesDiscount = discounts.isEmpty && phrases.deniesDiscount
  }

  /// The days from which terms count.
  private struct Days {
    let invoice: CalendarDate
    let receipt: CalendarDate

    func end(of term: PaymentPhrases.Term) -> CalendarDate {
      switch term {
      case .date(let date): date
      case .deadline(let deadline): deadline.date(from: invoice)
      case .days(let days, from: .invoiceDate): invoice.adding(days: days)
      case .days(let days, from: .receipt): receipt.adding(days: days)
      case .days(let days, from: .endOfMonth):
        invoice.adding(
          days: CalendarDate.days(inMonth: invoice.month, of: invoice.year) - invoice.day + days)
      }
    }
  }
}
