package import Invoice

/// Where in an invoice a rule is violated; numbers count from 1 in the order of the document.
package enum Place: Hashable, Sendable {
  case invoice
  case line(Int, identifier: String?)
  case allowance(Int)
  case charge(Int)
  case lineAllowance(Int, line: Int)
  case lineCharge(Int, line: Int)
  case itemAttribute(Int, line: Int)
  case classification(Int, line: Int)
  case vatBreakdown(VATCategory?, rate: ExactDecimal?)
  case vatTotal(currency: String?)
  /// An element that begins in a line of the file.
  case element(line: Int)
  case paymentInstructions(Int)
  case supportingDocument(Int)
  case precedingInvoice(Int)

  /// The place in words, nil for the invoice as a whole.
  package var wording: Wording? {
    switch self {
    case .invoice: nil
    case .line(let number, let identifier):
      Self.line(number, named: identifier)
    case .allowance(let number): Wording("Nachlass \(number)", "Allowance \(number)")
    case .charge(let number): Wording("Zuschlag \(number)", "Charge \(number)")
    case .lineAllowance(let number, let line):
      Wording("Zeile \(line), Nachlass \(number)", "Line \(line), allowance \(number)")
    case .lineCharge(let number, let line):
      Wording("Zeile \(line), Zuschlag \(number)", "Line \(line), charge \(number)")
    case .itemAttribute(let number, let line):
      Wording("Zeile \(line), Merkmal \(number)", "Line \(line), attribute \(number)")
    case .classification(let number, let line):
      Wording("Zeile \(line), Einstufung \(number)", "Line \(line), classification \(number)")
    case .vatBreakdown(let category, let rate):
      Self.vatBreakdown(category?.rawValue, rate)
    case .vatTotal(let currency):
      currency.map { Wording("Umsatzsteuer in \($0.prefix(20))", "VAT in \($0.prefix(20))") }
    case .element(let line): Wording("Zeile \(line) der Datei", "line \(line) of the file")
    case .paymentInstructions(let number):
      Wording("Zahlungsanweisung \(number)", "Payment instructions \(number)")
    case .supportingDocument(let number):
      Wording("Rechnungsbegründende Unterlage \(number)", "Supporting document \(number)")
    case .precedingInvoice(let number):
      Wording("Vorausgegangene Rechnung \(number)", "Preceding invoice \(number)")
    }
  }

  private static func line(_ number: Int, named identifier: String?) -> Wording {
    guard let identifier, identifier != String(number) else {
      return Wording("Zeile \(number)", "Line \(number)")
    }
    let shown = identifier.prefix(20)
    return Wording("Zeile \(number) („\(shown)“)", "Line \(number) (“\(shown)”)")
  }

  private static func vatBreakdown(_ category: String?, _ rate: ExactDecimal?) -> Wording {
    let code = category.map { " \($0.prefix(20))" } ?? ""
    guard let rate = rate?.normalized else { return Wording("Umsatzsteuer\(code)", "VAT\(code)") }
    return Wording(
      "Umsatzsteuer\(code) \(rate.text(in: .german)) %", "VAT\(code) \(rate.text(in: .english)) %")
  }
}
