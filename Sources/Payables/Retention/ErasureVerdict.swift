package import Invoice
package import InvoiceRules

/// Whether a document may be erased because the person whom it is about asks for it (GDPR
/// article 17).
package struct ErasureVerdict: Hashable, Sendable {
  /// Why not, as a complete sentence; nil where nothing forbids it.
  package let refusal: Wording?
  /// The last day on which it is kept with its family; nil where it is kept for no period.
  package let keptUntil: CalendarDate?

  package init(_ family: RetentionFamily, _ rules: RetentionRules, on day: CalendarDate) {
    refusal = family.refusal(rules, on: day)
    keptUntil = family.end
  }

  package var text: Wording {
    guard let refusal else {
      return Wording(
        "Keine Aufbewahrungspflicht steht der Löschung entgegen.",
        "No duty to keep it forbids the erasure.")
    }
    return Wording(
      "\(refusal.german) Löschung noch nicht zulässig (Art. 17 Abs. 3 Buchst. b DSGVO).",
      "\(refusal.english) Must not be erased yet (GDPR Art. 17(3)(b)).")
  }
}
