package import Invoice

/// What decides about the input tax of an invoice beside its errors.
package struct InvoiceSituation: Codable, Hashable, Sendable {
  /// The day that the time of transition is reckoned by.
  package var day: CalendarDate
  package var dayIs: DayOrigin
  /// BT-2.
  package var issueDate: CalendarDate?
  package var form = EInvoiceForm.accepted
  package var exemption: MandateExemption?
  /// Whether the invoice surely shows no tax, so that there is none to deduct from it.
  package var isWithoutTax = false

  package enum DayOrigin: String, Codable, Hashable, Sendable {
    /// BT-72, or the end of the period in BG-14 or BG-26.
    case supply
    /// BT-2.
    case issue
    /// Nothing better was known.
    case check
  }

  /// Of a document that says nothing, or of which nothing may be said.
  package init(checkedOn day: CalendarDate) {
    self.day = day
    dayIs = .check
  }

  package init(of invoice: Invoice, checkedOn day: CalendarDate) {
    self.init(checkedOn: day)
    issueDate = invoice.issueDate
    if let supply = Self.lastSupply(of: invoice) {
      self.day = supply
      dayIs = .supply
    } else if let issueDate {
      self.day = issueDate
      dayIs = .issue
    }
    form = EInvoiceForm(guideline: invoice.process.specification)
    exemption = Self.exemption(of: invoice)
    isWithoutTax = Self.isWithoutTax(invoice)
  }

  private static func lastSupply(of invoice: Invoice) -> CalendarDate? {
    invoice.delivery?.actualDate ?? invoice.delivery?.period?.end
      ?? invoice.lines.compactMap { $0.period?.end }.max()
  }

  private static func exemption(of invoice: Invoice) -> MandateExemption? {
    if let country = invoice.seller.address?.country, country != .germany { return .foreignSeller }
    if let country = invoice.buyer.address?.country, country != .germany { return .foreignBuyer }
    return invoice.isOfSmallAmount(upTo: smallAmountLimit) ? .smallAmount : nil
  }

  private static let smallAmountLimit = ExactDecimal(250)

  private static let categoriesWithoutTax: Set<VATCategory> = [
    .reverseCharge, .intraCommunity, .exempt, .zeroRated, .export, .notSubjectToVAT,
  ]

  private static func isWithoutTax(_ invoice: Invoice) -> Bool {
    let rows = invoice.vatBreakdown
    // Only what is not subject to VAT may leave the total out.
    let total = invoice.totals.vat?.isZero ?? rows.allSatisfy { $0.category == .notSubjectToVAT }
    return !rows.isEmpty && total
      && rows.allSatisfy { row in
        row.category.map(categoriesWithoutTax.contains) == true && row.taxAmount?.isZero ?? true
      }
  }
}

extension Finding {
  /// The requirements that the error touches and that such an invoice must meet.
  package func requirements(in situation: InvoiceSituation) -> [InvoiceRequirement] {
    situation.exemption == .smallAmount
      ? requirements.filter(\.isNeededOnSmallInvoices) : requirements
  }

  /// Whether the error counts for VAT: it makes the document no e-invoice, or touches what the law
  /// demands.
  package func isVATRelevant(in situation: InvoiceSituation) -> Bool {
    errorClass == .format || isOfLaw || !requirements(in: situation).isEmpty
  }
}
