import Invoice
import InvoiceRules

/// Terms and their values as rows of a definition list; a term without a value makes no row.
struct TermRows {
  private struct Row {
    let term: Term
    let text: String
  }

  private let language: Language
  private let currency: CurrencyCode?
  private var rows: [Row] = []

  init(_ language: Language, _ currency: CurrencyCode? = nil) {
    self.language = language
    self.currency = currency
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ term: Term, _ text: String?) {
    guard let text else { return }
    rows.append(Row(term: term, text: text))
  }

  mutating func add(_ term: Term, _ date: CalendarDate?) {
    add(term, date?.text(in: language))
  }

  mutating func add(_ term: Term, number: ExactDecimal?) {
    add(term, number?.text(in: language))
  }

  mutating func add(_ term: Term, amount: ExactDecimal?) {
    add(term, amount?.text(in: language, currency))
  }

  mutating func add(_ term: Term, percent: ExactDecimal?) {
    add(term, percent?.percentText(in: language))
  }

  mutating func add(_ term: Term, _ identifier: Identifier?) {
    add(term, identifier?.text(in: language))
  }

  mutating func add(_ term: Term, code: String?, of list: CodeList) {
    add(term, code.map { list.text(of: $0, in: language) })
  }

  /// Writes the rows as a definition list, nothing where there are none.
  func write(to html: inout HTMLWriter, _ style: HTMLStyle? = nil) {
    guard !rows.isEmpty else { return }
    html.element(.dl, style) { html in
      for row in rows {
        html.element(.div) { html in
          html.element(
            .dt, nil, [.title(row.term.rawValue)], text: row.term.shortName(in: language))
          html.element(.dd, text: row.text)
        }
      }
    }
  }
}

extension ExactDecimal {
  /// `1.234,56 EUR`.
  func text(in language: Language, _ currency: CurrencyCode?) -> String {
    guard let currency else { return text(in: language) }
    return "\(text(in: language)) \(currency.rawValue)"
  }

  /// `19 %`.
  func percentText(in language: Language) -> String { "\(text(in: language)) %" }
}

extension Identifier {
  /// The value with what its scheme is: `4000001000005 (GLN, 0088)`.
  func text(in language: Language) -> String {
    guard let scheme else { return value }
    let name = CodeList.schemes.name(of: scheme, in: language)
    let parts = [name, scheme, schemeVersion].compactMap(\.self)
    return "\(value) (\(parts.joined(separator: ", ")))"
  }
}
