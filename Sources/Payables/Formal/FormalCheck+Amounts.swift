import Invoice
import InvoiceRules

/// Point 7: amounts and rates, whether they add up, are lawful and what this supplier charges.
extension FormalCheck {
  var amountsPoint: FormalPoint {
    let totals = invoice.totals
    let rates = invoice.vatBreakdown.compactMap { row in
      row.rate.map { "\($0.normalized.text(in: .german)) %" }
    }
    let evidence = [
      evidence("BT-109", totals.withoutVAT?.text(in: .german)),
      evidence("BT-110", totals.vat?.text(in: .german)),
      evidence("BT-112", totals.withVAT?.text(in: .german)),
      rates.isEmpty ? nil : evidence("BT-119", rates.joined(separator: ", ")),
    ].compactMap(\.self)
    return FormalPoint(
      .amounts, evidence: evidence,
      issues: amountIssues + TaxTreatment(self).issues + plausibility)
  }

  private var amountIssues: [FormalIssue] {
    guard let gross = invoice.totals.withVAT else {
      return [issue(.amountMissing)] + ruleIssues(.amounts)
    }
    var issues = ruleIssues(.amounts)
    if let sum = wrongSum(gross) ?? wrongLines {
      if let index = issues.firstIndex(where: { $0.defect == .arithmetic }) {
        issues[index] = issue(.arithmetic, sum, rules: issues[index].rules)
      } else {
        issues.append(issue(.arithmetic, sum))
      }
    }
    if gross.isNegative, invoice.typeCode == .commercialInvoice,
      !issues.contains(where: { $0.defect == .negative })
    {
      issues.append(issue(.negative))
    }
    return issues
  }

  /// Net, tax and gross that do not add up to the cent, with the right sum.
  private func wrongSum(_ gross: ExactDecimal) -> Wording? {
    guard let net = invoice.totals.withoutVAT, let tax = invoice.totals.vat,
      let sum = net.adding(tax), sum != gross
    else { return nil }
    let (netText, taxText) = (net.wording(invoice.currency), tax.wording(invoice.currency))
    let (sumText, grossText) = (sum.wording(invoice.currency), gross.wording(invoice.currency))
    return Wording(
      "Netto \(netText.german) und Steuer \(taxText.german) ergeben \(sumText.german), "
        + "ausgewiesen sind \(grossText.german).",
      "Net \(netText.english) and tax \(taxText.english) make \(sumText.english), shown is "
        + "\(grossText.english).")
  }

  /// Items of a page that do not add up to its net; the rules see to those of an e-invoice.
  private var wrongLines: Wording? {
    guard let text = formalCase.text, let net = invoice.totals.withoutVAT,
      let sum = LinesInWords.wrongSum(of: formalCase.items, totals: invoice.totals, text: text)
    else { return nil }
    let (sumText, netText) = (sum.wording(invoice.currency), net.wording(invoice.currency))
    return Wording(
      "Die Positionen ergeben \(sumText.german), der Nettobetrag ist \(netText.german).",
      "The items make \(sumText.english), the net amount is \(netText.english).")
  }

  // MARK: - Plausibility (D4)

  private var plausibility: [FormalIssue] {
    [foreignCurrency, unusualAmount].compactMap(\.self)
  }

  private var foreignCurrency: FormalIssue? {
    guard let currency = invoice.currency, currency != formalCase.rules.currency else { return nil }
    let code = currency.rawValue.prefix(10)
    return issue(
      .otherCurrency, Wording("Die Währung ist \(code).", "The currency is \(code)."))
  }

  /// Only where neither an order nor a contract says what it may cost.
  private var unusualAmount: FormalIssue? {
    guard let gross = invoice.totals.withVAT, !invoice.reducesWhatIsOwed,
      !formalCase.history.hasAgreedPrice,
      let range = formalCase.history.expectedRange(formalCase.rules), !range.contains(gross)
    else { return nil }
    let currency = invoice.currency
    let (from, to) = (range.lowerBound.wording(currency), range.upperBound.wording(currency))
    let amount = gross.wording(currency)
    return issue(
      .unusualAmount,
      Wording(
        "Der Betrag ist \(amount.german), erwartet sind \(from.german) bis \(to.german).",
        "The amount is \(amount.english), expected are \(from.english) to \(to.english)."))
  }
}

extension AmountHistory {
  /// What the supplier's next invoice may amount to; nil where too little is known.
  func expectedRange(_ rules: PlausibilityRules) -> ClosedRange<ExactDecimal>? {
    let known = amounts.filter { $0 > .zero }
    guard known.count >= max(1, rules.historyMin), let least = known.min(), let most = known.max(),
      let upper = most.multiplied(by: rules.factor),
      let lower = least.divided(by: rules.factor, decimals: 2, rounding: .halfAwayFromZero),
      lower <= upper
    else { return nil }
    return lower...upper
  }
}
