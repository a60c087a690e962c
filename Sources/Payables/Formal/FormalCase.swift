package import Invoice
package import InvoiceRules
package import MasterData
package import ReadResult

/// What the formal check looks at: an invoice, whatever it was read from, and what the books, the
/// master data and the settings say of it.
package struct FormalCase: Sendable {
  package var invoice: Invoice
  /// All that stands on the pages, of an invoice that is known by its words only; else nil.
  package var text: String?
  /// The items that were read from the pages.
  package var items: [ExtractedLine] = []
  /// What the rules found in the structured part; nil where there is none.
  package var report: CheckReport?
  /// The correct recipients; the check of the recipient needs at least one.
  package var companies: [OwnCompany] = []
  /// The supplier that the invoice is from, where it is known.
  package var supplier: Supplier?
  package var terms: PaymentTerms
  /// Numbers of orders, contracts and tickets that the invoice names and the books know.
  package var references: [String] = []
  /// Whether this invoice must have an order (no PO, no pay).
  package var isOrderRequired = false
  package var duplicate: Duplicate?
  /// The payment of the same number that was made before it came.
  package var payment: PastPayment?
  package var history = AmountHistory()
  /// The day on which it came.
  package var receivedOn: CalendarDate
  package var rules = PlausibilityRules()

  package init(_ invoice: Invoice, receivedOn day: CalendarDate, terms: PaymentTerms? = nil) {
    self.invoice = invoice
    receivedOn = day
    self.terms = terms ?? PaymentTerms(of: invoice, supplier: nil, receivedOn: day)
  }

  var isOfWords: Bool { text != nil }
  /// Where the terms of the invoice come from.
  var source: FormalEvidence.Source { isOfWords ? .words : .structuredPart }
}

/// What a supplier charged before (D4).
package struct AmountHistory: Hashable, Sendable {
  /// Gross amounts of earlier invoices or payments of the supplier.
  package var amounts: [ExactDecimal] = []
  /// Whether a contract or an order says what the invoice may cost, so that its history does not
  /// matter.
  package var hasAgreedPrice = false

  package init() {}
}

extension DocumentWords {
  /// All words of the pages with a blank between them.
  package var text: String { pages.flatMap(\.words).map(\.text).joined(separator: " ") }
}
