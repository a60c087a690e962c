import Invoice
import InvoiceRules

/// The invoice lines as a table, sub lines below their line.
extension InvoiceView {
  /// Deeper sub lines are indented no further.
  private static let indents: [HTMLStyle] = [
    .line, .lineSub1, .lineSub2, .lineSub3, .lineSub4,
  ]

  func writeLines(to html: inout HTMLWriter) {
    guard !invoice.lines.isEmpty else { return }
    section("BG-25", &html) { html in
      html.element(.table, .wide) { html in
        let columns: [Term] = ["BT-126", "BT-153", "BT-129", "BT-146", "BT-151", "BT-131"]
        tableHead(columns.map { $0.shortName(in: language) }, amounts: 4, &html)
        writeLineRows(to: &html)
      }
    }
  }

  /// Without recursion: the nesting of foreign documents is not ours to bound.
  private func writeLineRows(to html: inout HTMLWriter) {
    var pending = invoice.lines.reversed().map { (line: $0, depth: 0) }
    while let (line, depth) = pending.popLast() {
      pending.append(contentsOf: line.subLines.reversed().map { ($0, depth + 1) })
      html.element(.tbody, Self.indents[min(depth, Self.indents.count - 1)]) { html in
        write(line, to: &html)
      }
    }
  }

  /// A row of the line's columns, and one of all else there is to say.
  private func write(_ line: InvoiceLine, to html: inout HTMLWriter) {
    let details = detailRows(of: line)
    let texts = [line.item.description, line.note].compactMap(\.self)
    let hasMore = !details.isEmpty || !texts.isEmpty
    html.element(.tr, hasMore ? .more : nil) { html in
      html.element(.td, .number, text: line.identifier ?? "")
      html.element(.td) { html in html.element(.strong, text: line.item.name ?? "") }
      cell("BT-129", quantityText(line.quantity, line.unit), &html)
      cell("BT-146", line.price.net?.text(in: language, invoice.currency), &html)
      cell("BT-151", vatText(line.vat.category, line.vat.rate), &html)
      cell("BT-131", line.netAmount?.text(in: language, invoice.currency), &html)
    }
    guard hasMore else { return }
    html.element(.tr, .rest) { html in
      html.element(.td)
      html.element(.td, nil, [.columns(5)]) { html in
        for text in texts { html.element(.p, .pre, text: text) }
        details.write(to: &html, .detail)
      }
    }
  }

  /// A cell that is labelled where a narrow screen breaks the table up.
  func cell(_ term: Term, _ text: String?, _ html: inout HTMLWriter) {
    guard let text else { return html.element(.td, .amount) }
    html.element(.td, .amount, [.label(term.shortName(in: language))], text: text)
  }

  /// `10 Stück`, or the code of the unit where it has no name.
  private func quantityText(_ quantity: ExactDecimal?, _ unit: UnitCode?) -> String? {
    let name = unit.map {
      CodeList.units.name(of: $0.rawValue, in: language) ?? $0.rawValue
    }
    let parts = [quantity?.text(in: language), name].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `19 %`, with the category where it isn't the standard one: `0 % · Steuerbefreit (E)`.
  func vatText(_ category: VATCategory?, _ rate: ExactDecimal?) -> String? {
    let name: String? =
      if category == .standard && rate != nil { nil } else {
        category.map { CodeList.vatCategories.text(of: $0.rawValue, in: language) }
      }
    let parts = [rate?.percentText(in: language), name].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func detailRows(of line: InvoiceLine) -> TermRows {
    var rows = rows
    rows.add("BG-26", line.period?.text(in: language))
    addPrice(line.price, to: &rows)
    for change in line.allowances { rows.add("BG-27", changeText(change)) }
    for change in line.charges { rows.add("BG-28", changeText(change)) }
    rows.add("BT-132", line.purchaseOrderLine)
    rows.add("BT-133", line.buyerAccountingReference)
    rows.add("BT-128", line.object)
    addItem(line.item, to: &rows)
    return rows
  }

  private func addPrice(_ price: Price, to rows: inout TermRows) {
    rows.add("BT-149", quantityText(price.baseQuantity, price.baseQuantityUnit))
    rows.add("BT-148", amount: price.gross)
    rows.add("BT-147", amount: price.discount)
  }

  private func addItem(_ item: Item, to rows: inout TermRows) {
    rows.add("BT-155", item.sellerIdentifier)
    rows.add("BT-156", item.buyerIdentifier)
    rows.add("BT-157", item.standardIdentifier)
    for classification in item.classifications { rows.add("BT-158", classification) }
    rows.add("BT-159", code: item.countryOfOrigin?.rawValue, of: .countries)
    for attribute in item.attributes {
      let parts = [attribute.name, attribute.value].compactMap(\.self)
      rows.add("BT-160", parts.joined(separator: ": "))
    }
  }

  /// An allowance or charge of a line in one row: `5,00 EUR · 10 % von 50,00 EUR · Rabatt (95)`.
  private func changeText(_ change: AllowanceCharge) -> String {
    let base = change.baseAmount.map { amount($0) }
    let percent = change.percentage?.percentText(in: language)
    let share =
      percent.flatMap { percent in
        base.map { "\(percent) \(word("von", "of")) \($0)" }
      } ?? percent ?? base
    return [change.amount.map { amount($0) }, share, reasonText(of: change)]
      .compactMap(\.self).joined(separator: " · ")
  }

  /// `Rabatt (95)`, with the declared words where there are some.
  func reasonText(of change: AllowanceCharge, _ list: CodeList = .allowanceReasons) -> String? {
    let code = change.reasonCode.map { list.text(of: $0, in: language) }
    let parts = [change.reason, code].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
