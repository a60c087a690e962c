import Invoice
import ReadResult

/// The e-invoices among the files embedded in a PDF.
struct InvoiceParts {
  /// An embedded file that is an e-invoice by its content.
  struct Part {
    let name: String
    let embedded: PDFEmbeddedFile
    let bytes: [UInt8]
    let invoice: EInvoice
  }

  private(set) var parts: [Part] = []

  mutating func add(_ part: Part) { parts.append(part) }

  /// The leading one: by the names that ZUGFeRD, Factur-X and XRechnung give it, then by order.
  var leading: Part? {
    parts.enumerated().min {
      ($0.element.nameRank, $0.offset) < ($1.element.nameRank, $1.offset)
    }?.element
  }

  /// Whether the others say something else than the leading one about what is to be paid.
  var contradict: Bool {
    guard let leading else { return false }
    return parts.contains {
      $0.bytes != leading.bytes && $0.invoice.invoice.claim != leading.invoice.invoice.claim
    }
  }

  /// Whether a file of this name is meant to be an e-invoice.
  static func isWellKnown(_ name: String) -> Bool { wellKnownNames.contains(name.lowercased()) }

  /// In order of preference: a PDF that follows two versions leads with the newer.
  fileprivate static let wellKnownNames = [
    "factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml", "cii.xml", "ubl.xml",
  ]
}

extension InvoiceParts.Part {
  fileprivate var nameRank: Int {
    let names = InvoiceParts.wellKnownNames
    return names.firstIndex(of: name.lowercased()) ?? names.count
  }
}

extension Invoice {
  /// What two renderings of one invoice must agree on.
  fileprivate var claim: Claim {
    Claim(
      number: number, currency: currency, withoutVAT: totals.withoutVAT, withVAT: totals.withVAT,
      dueForPayment: totals.dueForPayment)
  }

  fileprivate struct Claim: Equatable {
    let number: String?
    let currency: CurrencyCode?
    let withoutVAT: ExactDecimal?
    let withVAT: ExactDecimal?
    let dueForPayment: ExactDecimal?
  }
}
