import Invoice
import InvoiceRules
import ReadResult

/// A group of terms that starts out empty.
protocol TermGroup: Sendable { init() }

extension AllowanceCharge: TermGroup {}
extension Buyer: TermGroup {}
extension Contact: TermGroup {}
extension CreditTransfer: TermGroup {}
extension Delivery: TermGroup {}
extension DirectDebit: TermGroup {}
extension Invoice: TermGroup {}
extension InvoiceLine: TermGroup {}
extension InvoiceNote: TermGroup { init() { self.init(subjectCode: nil, text: nil) } }
extension ItemAttribute: TermGroup { init() { self.init(name: nil, value: nil) } }
extension Payee: TermGroup {}
extension PaymentCard: TermGroup {}
extension PaymentInstructions: TermGroup {}
extension Period: TermGroup { init() { self.init(start: nil, end: nil) } }
extension PostalAddress: TermGroup {}
extension PrecedingInvoice: TermGroup { init() { self.init(number: nil, issueDate: nil) } }
extension Seller: TermGroup {}
extension SupportingDocument: TermGroup {}
extension TaxRepresentative: TermGroup {}
extension ThirdPartyPayment: TermGroup {}
extension VATBreakdown: TermGroup {}

/// Rows of a group each.
extension Binding {
  /// A group that is nil where its element is absent.
  static func group<Part: TermGroup>(
    _ group: Term, _ path: XMLPath, _ field: Field<Group, Part?>, _ rows: [Binding<Part>]
  ) -> Binding {
    Binding(terms: [group] + rows.terms()) { element, whole, run throws(ReadFailure) in
      guard let element = element.element(at: path) else { return }
      var part = Part()
      try element.fill(&part, by: rows, &run)
      whole[keyPath: field] = part
    }
  }

  /// A group that may occur several times.
  static func groups<Part: TermGroup>(
    _ group: Term, _ path: XMLPath, _ field: Field<Group, [Part]>, _ rows: [Binding<Part>]
  ) -> Binding {
    Binding(terms: [group] + rows.terms()) { element, whole, run throws(ReadFailure) in
      var parts: [Part] = []
      for element in element.elements(at: path) {
        var part = Part()
        try element.fill(&part, by: rows, &run)
        parts.append(part)
      }
      whole[keyPath: field] += parts
    }
  }

  /// That the element of a group is there, where it is not the one that has the terms.
  static func fact(_ group: Term, _ path: XMLPath) -> Binding {
    Binding(terms: []) { element, _, run in
      if element.element(at: path) != nil { run.facts.note(group) }
    }
  }

  /// A group that is always there, filled from the element at `path`.
  static func part<Part>(
    _ group: Term, _ path: XMLPath, _ field: Field<Group, Part>, _ rows: [Binding<Part>]
  ) -> Binding {
    Binding(terms: [group] + rows.terms()) { element, whole, run throws(ReadFailure) in
      guard let element = element.element(at: path) else { return }
      // Below the invoice a group is known by its terms.
      if Group.self == Invoice.self { run.facts.note(group) }
      try element.fill(&whole[keyPath: field], by: rows, &run)
    }
  }

  /// A group that is always there, filled from the same element as the whole.
  static func part<Part>(
    _ group: Term, _ field: Field<Group, Part>, _ rows: [Binding<Part>]
  ) -> Binding {
    Binding(terms: [group] + rows.terms()) { element, whole, run throws(ReadFailure) in
      try element.fill(&whole[keyPath: field], by: rows, &run)
    }
  }

  /// Rows that start at an element further inside, without a group of their own.
  static func within(_ path: XMLPath, _ rows: [Binding]) -> Binding {
    Binding(terms: rows.terms()) { element, whole, run throws(ReadFailure) in
      guard let element = element.element(at: path) else { return }
      try element.fill(&whole, by: rows, &run)
    }
  }

  /// Sub invoice lines, which may have sub lines of their own.
  static func subLines(
    _ group: Term, _ path: XMLPath, _ rows: [Binding], depth: Int = 1
  ) -> Binding where Group == InvoiceLine {
    Binding(terms: [group]) { element, line, run throws(ReadFailure) in
      guard element.element(at: path) != nil else { return }
      try SubLineDepth.check(depth)
      let inner = subLines(group, path, rows, depth: depth + 1)
      try groups(group, path, \.subLines, rows + [inner]).read(element, &line, &run)
    }
  }
}

extension Array {
  /// The terms of all rows.
  func terms<Group>() -> [Term] where Element == Binding<Group> { flatMap(\.terms) }
}
