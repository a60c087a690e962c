import Invoice

/// The places at which a rule is asked: the lines, the allowances, the rows of the breakdown.
struct Scope<Item: Sendable>: Sendable {
  /// How a message about what is missing begins: `In der Rechnungszeile` (fehlt …), `The invoice
  /// line` (lacks …).
  let within: Wording
  let items: @Sendable (Examination) -> [Item]
  /// The place of an item; the number counts from 1.
  let place: @Sendable (Item, Int) -> Place
}

extension Scope<ExaminedLine> {
  static let lines = Scope(
    within: Wording("In der Rechnungszeile", "The invoice line"),
    items: { $0.lines }, place: { .line($1, identifier: $0.identifier) })
}

extension Scope<AllowanceCharge> {
  static let allowances = Scope(
    within: Wording("Im Nachlass auf die Rechnung", "The document level allowance"),
    items: { $0.invoice.allowances }, place: { .allowance($1) })

  static let charges = Scope(
    within: Wording("Im Zuschlag auf die Rechnung", "The document level charge"),
    items: { $0.invoice.charges }, place: { .charge($1) })
}

extension Scope<LineItem<AllowanceCharge>> {
  static let lineAllowances = Scope(
    within: Wording("Im Nachlass auf die Rechnungszeile", "The invoice line allowance"),
    items: { $0.lineAllowances }, place: { item, _ in .lineAllowance(item.number, line: item.line) }
  )

  static let lineCharges = Scope(
    within: Wording("Im Zuschlag auf die Rechnungszeile", "The invoice line charge"),
    items: { $0.lineCharges }, place: { item, _ in .lineCharge(item.number, line: item.line) })
}

extension Scope<LineItem<ItemAttribute>> {
  static let itemAttributes = Scope(
    within: Wording("Im Artikelmerkmal", "The item attribute"),
    items: { LineItem.all(in: $0.lines, \.item.attributes) },
    place: { item, _ in .itemAttribute(item.number, line: item.line) })
}

extension Scope<LineItem<Identifier>> {
  static let classifications = Scope(
    within: Wording("In der Artikeleinstufung", "The item classification"),
    items: { LineItem.all(in: $0.lines, \.item.classifications) },
    place: { item, _ in .classification(item.number, line: item.line) })
}

extension Scope<VATBreakdown> {
  static let vatBreakdown = Scope(
    within: Wording("In der Umsatzsteueraufschlüsselung", "The VAT breakdown"),
    items: { $0.invoice.vatBreakdown },
    place: { row, _ in .vatBreakdown(row.category, rate: row.rate) })
}

extension Scope<DocumentFacts.VATTotal> {
  static let vatTotals = Scope(
    within: Wording("Im Gesamtbetrag der Umsatzsteuer", "The total VAT amount"),
    items: { $0.facts.vatTotals }, place: { total, _ in .vatTotal(currency: total.currency) })
}

extension Scope<PaymentInstructions> {
  static let paymentInstructions = Scope(
    within: Wording("In der Zahlungsanweisung", "The payment instructions"),
    items: { $0.invoice.paymentInstructions }, place: { .paymentInstructions($1) })
}

extension Scope<SupportingDocument> {
  static let supportingDocuments = Scope(
    within: Wording("In der rechnungsbegründenden Unterlage", "The supporting document"),
    items: { $0.invoice.supportingDocuments }, place: { .supportingDocument($1) })
}

extension Scope<PrecedingInvoice> {
  static let precedingInvoices = Scope(
    within: Wording(
      "Im Verweis auf eine vorausgegangene Rechnung", "The preceding invoice reference"),
    items: { $0.invoice.precedingInvoices }, place: { .precedingInvoice($1) })
}
