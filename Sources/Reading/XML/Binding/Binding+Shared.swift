import Invoice
import InvoiceRules
import ReadResult

/// Rows that both syntaxes need and that no path can express.
extension Binding<Invoice> {
  /// The VAT total in the invoice currency (BT-110) and in the accounting currency (BT-111).
  ///
  /// The row stands behind those of the currencies (BT-5, BT-6). An amount in a third currency, or
  /// in none, is neither. `amount` is nil where the total is an amount and not a group.
  static func vatTotals(
    _ total: XMLPath, amount: XMLPath? = nil, rows: XMLPath? = nil, tax: XMLPath? = nil
  ) -> Binding {
    Binding(terms: ["BT-110", "BT-111"]) { element, invoice, run in
      var values: [XMLValue] = []
      for element in element.elements(at: total) {
        let value = amount.map { element.value(at: $0) } ?? element.value
        let rows = rows.map { element.elements(at: $0) } ?? []
        run.facts.vatTotals.append(
          DocumentFacts.VATTotal(
            amount: value.flatMap { ExactDecimal($0.trimmed) },
            currency: value?.element.attribute(currencyID)?.text,
            rowTaxes: rows.map { row in
              tax.flatMap { row.value(at: $0) }.flatMap { ExactDecimal($0.trimmed) }
            }))
        if let value, !value.isBlank { values.append(value) }
      }
      func read(_ term: Term, where fits: (XMLValue) -> Bool) -> ExactDecimal? {
        guard let value = values.first(where: fits) else { return nil }
        let amount = ExactDecimal(value.trimmed)
        if amount == nil { run.noteMalformed(term, value) }
        return amount
      }
      let currency = invoice.currency?.rawValue
      invoice.totals.vat = read("BT-110") {
        currency == nil || $0.element.text(of: currencyID) == currency
      }
      guard let accounting = invoice.vatAccountingCurrency?.rawValue else { return }
      invoice.totals.vatInAccountingCurrency = read("BT-111") {
        $0.element.text(of: currencyID) == accounting
      }
    }
  }
}

private let currencyID = XMLName("currencyID")

extension Binding<Invoice> {
  /// The currencies (BT-5, BT-6), and as facts how they stand.
  static func currencies(_ invoice: XMLPath, accounting: XMLPath) -> [Binding] {
    [
      .code("BT-5", invoice, \.currency),
      .code("BT-6", accounting, \.vatAccountingCurrency),
      Binding(terms: []) { element, _, run in
        run.facts.currency = element.element(at: invoice)?.value.text
        run.facts.vatAccountingCurrency = element.element(at: accounting)?.value.text
      },
    ]
  }
}

extension Binding {
  /// Notes a category of a tax that is not VAT, with the amount that it is of.
  static func otherTax(
    _ use: DocumentFacts.OtherTax.Use, _ tax: XMLPath, code: XMLPath, rate: XMLPath,
    amount: @escaping @Sendable (Group) -> ExactDecimal? = { _ in nil }
  ) -> Binding {
    Binding(terms: []) { element, group, run in
      for tax in element.elements(at: tax) {
        guard let category = tax.value(at: code)?.trimmed else { continue }
        run.facts.otherTaxes.append(
          DocumentFacts.OtherTax(
            use: use, category: VATCategory(rawValue: category),
            rate: tax.value(at: rate).flatMap { ExactDecimal($0.trimmed) },
            amount: amount(group)))
      }
    }
  }

  /// Notes charge indicators that are no truth value: their allowance or charge can't be read.
  static func chargeIndicators(_ group: Term, _ path: XMLPath) -> Binding {
    Binding(terms: []) { element, _, run in
      for value in element.values(at: path)
      where !["true", "false", "1", "0"].contains(value.trimmed) {
        run.noteMalformed(group, value)
      }
    }
  }
}

extension Binding<SupportingDocument> {
  /// The attached document (BT-125) with its Mime code and file name.
  static func attachment(_ path: XMLPath) -> Binding {
    Binding(terms: ["BT-125"]) { element, document, run throws(ReadFailure) in
      guard let element = element.element(at: path) else { return }
      document.attachment = try run.attachment(element.value)
    }
  }
}

extension Invoice {
  /// The invoicing period (BG-14), which the norm keeps inside the delivery (BG-13) and the
  /// syntaxes keep elsewhere.
  var invoicingPeriod: Period? {
    get { delivery?.period }
    set {
      guard newValue != nil || delivery != nil else { return }
      delivery = delivery ?? Delivery()
      delivery?.period = newValue
    }
  }
}
