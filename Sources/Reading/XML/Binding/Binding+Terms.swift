import Invoice
import InvoiceRules

/// Rows of one term each, by the datatypes of EN 16931-1.
extension Binding {
  /// A term whose value is made from one text; where it can't be made, the text is malformed.
  static func value<Value>(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, Value?>,
    _ make: @escaping @Sendable (XMLValue) -> Value?
  ) -> Binding {
    Binding(terms: [term]) { element, group, run in
      guard let value = element.firstValue(at: path) else { return }
      if value.isBlank { return run.facts.note(valueless: term, isBlank: true) }
      guard let made = make(value) else { return run.noteMalformed(term, value) }
      group[keyPath: field] = made
    }
  }

  /// A text as declared.
  static func text(_ term: Term, _ path: XMLPath, _ field: Field<Group, String?>) -> Binding {
    value(term, path, field) { $0.text }
  }

  /// A text that the syntax may spread over several elements: a line each.
  static func lines(_ term: Term, _ path: XMLPath, _ field: Field<Group, String?>) -> Binding {
    Binding(terms: [term]) { element, group, _ in
      let texts = element.values(at: path).map(\.text)
      if !texts.isEmpty { group[keyPath: field] = texts.joined(separator: "\n") }
    }
  }

  /// A code, reference or identifier without scheme, without white space around it.
  static func token(_ term: Term, _ path: XMLPath, _ field: Field<Group, String?>) -> Binding {
    value(term, path, field) { $0.trimmed }
  }

  static func code<Value: Code>(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, Value?>
  ) -> Binding {
    value(term, path, field) { Value(rawValue: $0.trimmed) }
  }

  /// An amount, quantity, unit price or percentage.
  static func number(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, ExactDecimal?>
  ) -> Binding {
    value(term, path, field) { ExactDecimal($0.trimmed) }
  }
}

// MARK: - Identifiers

/// The attributes of an identifier's scheme.
struct SchemeNames: Sendable {
  let scheme: XMLName
  var version: XMLName?

  static let schemeID = SchemeNames(scheme: XMLName("schemeID"))
  /// Used with the item classification (BT-158).
  static let listID = SchemeNames(scheme: XMLName("listID"), version: XMLName("listVersionID"))

  func identifier(_ value: XMLValue) -> Identifier {
    Identifier(
      value.trimmed, scheme: value.element.text(of: scheme),
      schemeVersion: version.flatMap(value.element.text))
  }
}

extension Binding {
  static func identifier(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, Identifier?>
  ) -> Binding {
    value(term, path, field) { SchemeNames.schemeID.identifier($0) }
  }

  static func identifiers(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, [Identifier]>,
    _ names: SchemeNames = .schemeID
  ) -> Binding {
    Binding(terms: [term]) { element, group, _ in
      group[keyPath: field] = element.values(at: path).map(names.identifier)
    }
  }
}
