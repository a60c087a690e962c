import Invoice
import InvoiceRules

/// A name with its address as it stands on an envelope; each part knows its term.
struct AddressBlock {
  /// The terms of an address differ by whose it is.
  typealias Terms = (
    line1: Term, line2: Term, line3: Term, postCode: Term, city: Term, subdivision: Term,
    country: Term
  )
  typealias Part = (term: Term, text: String?)

  private let name: Part
  /// Lines of parts that stand beside each other.
  private var lines: [[Part]] = []

  init(_ name: Part) { self.name = name }

  init(
    _ name: Part, tradingName: Part = ("", nil), _ address: PostalAddress?, _ terms: Terms,
    _ language: Language
  ) {
    self.init(name)
    let country = address?.country.map {
      CodeList.countries.text(of: $0.rawValue, in: language)
    }
    lines = [
      // Many programs give the registered name as the trading name, too.
      [tradingName.text == name.text ? ("", nil) : tradingName],
      [(terms.line1, address?.line1)],
      [(terms.line2, address?.line2)],
      [(terms.line3, address?.line3)],
      [(terms.postCode, address?.postCode), (terms.city, address?.city)],
      [(terms.subdivision, address?.subdivision)],
      [(terms.country, country)],
    ]
  }

  var isEmpty: Bool { name.text == nil && lines.allSatisfy { $0.allSatisfy { $0.text == nil } } }

  func write(to html: inout HTMLWriter) {
    guard !isEmpty else { return }
    html.element(.p, .address) { html in
      if let text = name.text {
        html.element(.strong, nil, [.title(name.term.rawValue)], text: text)
        html.element(.br)
      }
      for line in lines {
        let parts = line.filter { $0.text != nil }
        for (index, part) in parts.enumerated() {
          if index > 0 { html.text(" ") }
          html.element(.span, nil, [.title(part.term.rawValue)], text: part.text ?? "")
        }
        if !parts.isEmpty { html.element(.br) }
      }
    }
  }
}
