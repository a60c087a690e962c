package import Invoice

/// An invoice under examination, with what several rules need computed once.
package final class Examination: Sendable {
  package let invoice: Invoice
  package let binding: SyntaxBinding
  /// The lines that the rules ask for.
  ///
  /// CII keeps sub lines (BG-DEX-01) as lines among others, and its artefacts judge them all; UBL
  /// nests them in elements of another name, which the artefacts leave aside.
  let lines: [ExaminedLine]
  let lineAllowances: [LineItem<AllowanceCharge>]
  let lineCharges: [LineItem<AllowanceCharge>]
  let vatSums: VATSums
  /// How often nested sub lines, which ``lines`` leaves aside, have each VAT category.
  let subLineCategories: [VATCategory: Int]
  let facts: DocumentFacts
  /// What the document says in words, as phrases are looked for.
  let documentTexts: PlainText
  let reliefs: VATReliefs

  package init(
    _ invoice: Invoice, binding: SyntaxBinding = .ubl, facts: DocumentFacts? = nil
  ) {
    self.invoice = invoice
    self.binding = binding
    lines = (binding == .cii ? Self.flattened(invoice.lines) : invoice.lines).map {
      ExaminedLine($0)
    }
    subLineCategories = binding == .cii ? [:] : Self.subLineCategories(invoice.lines)
    lineAllowances = LineItem.all(in: lines, \.allowances)
    lineCharges = LineItem.all(in: lines, \.charges)
    documentTexts = PlainText(invoice.documentTexts)
    reliefs = VATReliefs(invoice, texts: documentTexts)
    self.facts = facts ?? DocumentFacts(of: invoice)
    vatSums = VATSums(
      lines: lines, allowances: invoice.allowances, charges: invoice.charges,
      otherTaxes: self.facts.otherTaxes)
  }

  /// Whether the document has a group; the artefacts ask for its terms only where it has.
  func has(_ group: Term) -> Bool { facts.groups.contains(group) }

  /// The same with the words of its lines; few rules look there.
  var allTexts: PlainText {
    PlainText(
      invoice.documentTexts + lines.flatMap { [$0.item.name, $0.item.description, $0.note] })
  }

  /// How often a term is missing that the artefacts take for present: its element is there.
  func count(of terms: [Term], presentBy presence: Presence) -> Int {
    facts.valuelessTerms.count { terms.contains($0.term) && presence.takes($0, in: binding) }
  }

  /// Whether the element of a term is there, if only empty.
  func declares(_ term: Term) -> Bool { facts.valuelessTerms.contains { $0.term == term } }

  private static func subLineCategories(_ lines: [InvoiceLine]) -> [VATCategory: Int] {
    guard lines.contains(where: { !$0.subLines.isEmpty }) else { return [:] }
    return flattened(lines.flatMap(\.subLines)).reduce(into: [:]) { counts, line in
      if let category = line.vat.category { counts[category, default: 0] += 1 }
    }
  }

  /// Lines and sub lines in the order of the document, without recursion: the nesting of foreign
  /// documents is not ours to bound.
  static func flattened(_ lines: [InvoiceLine]) -> [InvoiceLine] {
    guard lines.contains(where: { !$0.subLines.isEmpty }) else { return lines }
    var result: [InvoiceLine] = []
    var pending = Array(lines.reversed())
    while let line = pending.popLast() {
      pending.append(contentsOf: line.subLines.reversed())
      result.append(line)
    }
    return result
  }
}

/// A line that many rules ask about, by its terms: an object, since an invoice line is large and
/// would be copied for each of them.
@dynamicMemberLookup
final class ExaminedLine: Sendable {
  let line: InvoiceLine

  init(_ line: InvoiceLine) { self.line = line }

  subscript<Value>(dynamicMember term: KeyPath<InvoiceLine, Value>) -> Value {
    @inline(__always) get { line[keyPath: term] }
  }
}

/// Something that hangs on an invoice line, with its place.
struct LineItem<Value: Sendable>: Sendable {
  let value: Value
  /// Counts from 1 within the line.
  let number: Int
  /// Counts from 1.
  let line: Int

  static func all(in lines: [ExaminedLine], _ values: (InvoiceLine) -> [Value]) -> [Self] {
    var items: [Self] = []
    for index in lines.indices {
      for (number, value) in values(lines[index].line).enumerated() {
        items.append(Self(value: value, number: number + 1, line: index + 1))
      }
    }
    return items
  }
}
