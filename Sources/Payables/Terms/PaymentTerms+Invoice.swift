package import Invoice
package import MasterData

extension PaymentTerms {
  /// The terms of an invoice: its own where it has some, else those of the supplier record, else
  /// the law's.
  ///
  /// An invoice that is silent about discounts leaves the agreed one in force; one that rules any
  /// deduction out doesn't. Credit notes and cancellations have no terms.
  package init(
    of invoice: Invoice, supplier: Supplier?, receivedOn day: CalendarDate,
    rules: PlausibilityRules = PlausibilityRules()
  ) {
    self.init()
    let stated = StatedTerms(invoice, receivedOn: day)
    guard !invoice.reducesWhatIsOwed, !stated.isEmpty || invoice.typeCode != .correctedInvoice
    else { return }
    let agreed = AgreedTerms(supplier, from: stated.start, base: stated.base)
    (due, dueSource) = Self.due(stated, agreed, receivedOn: day)
    cashDiscounts = stated.discounts
    if cashDiscounts.isEmpty, !stated.deniesDiscount {
      cashDiscounts = [agreed.discount].compactMap(\.self)
    }
    remarks = [
      stated.isDueBeforeInvoice ? TermsRemark.dueBeforeInvoice(invoice) : nil,
      TermsRemark.contradictory(stated), TermsRemark.shorter(stated, agreed),
      TermsRemark.long(due, from: stated.start, daysMax: rules.termDaysMax),
      TermsRemark.otherDiscount(stated, agreed),
    ].compactMap(\.self)
  }

  /// § 286(3) BGB.
  private static let daysUntilDefault = 30

  private static func due(
    _ stated: StatedTerms, _ agreed: AgreedTerms, receivedOn day: CalendarDate
  ) -> (CalendarDate, TermsSource) {
    if let due = stated.due { return (due, .invoice) }
    if let due = agreed.due { return (due, .supplierRecord) }
    return (max(stated.start, day).adding(days: daysUntilDefault), .law)
  }
}

extension Invoice {
  /// Whether it gives money back: a credit note, or a total below zero.
  var reducesWhatIsOwed: Bool {
    typeCode?.isCreditNote ?? false || totals.withVAT?.isNegative ?? false
  }
}

/// What the supplier record says of payment.
struct AgreedTerms: Sendable {
  let due: CalendarDate?
  let days: Int?
  let discount: GrantedDiscount?
  let discountDays: Int?

  init(_ supplier: Supplier?, from start: CalendarDate, base: ExactDecimal?) {
    days = supplier?.paymentDays.flatMap { StatedTerms.dayCounts.contains($0) ? $0 : nil }
    due = days.map { start.adding(days: $0) }
    discountDays = supplier?.cashDiscountDays.flatMap {
      StatedTerms.dayCounts.contains($0) ? $0 : nil
    }
    discount = discountDays.flatMap { days in
      guard let percent = supplier?.cashDiscountPercent, percent > .zero else { return nil }
      return GrantedDiscount(
        until: start.adding(days: days), percent: percent, base: base, source: .supplierRecord)
    }
  }
}
