package import Invoice
package import InvoiceRules

extension CheckReport {
  /// Runs the rules that are in force on `day`, and the law of the invoice's own day, over an
  /// invoice that was read; nil where the document is no e-invoice.
  ///
  /// The rules of the norm are published for its syntaxes; of an EDIFACT message they are notes.
  package init?(of result: ReadResult, on day: CalendarDate) {
    guard let invoice = result.invoice else { return nil }
    var ruleSets = RuleSet.all.inForce(on: day, for: invoice).applying(to: invoice)
    if result.source == .edifact { ruleSets = ruleSets.withNotes(of: RuleSet.en16931) }
    let malformed = result.malformedValues.map {
      MalformedText(term: $0.term, text: $0.text, place: $0.place, line: $0.line)
    }
    let examination = Examination(
      invoice, binding: result.structured?.syntax.binding ?? .ubl, facts: result.facts)
    let syntax = result.syntaxReport
    let claim = ProfileClaim(of: invoice, in: result)
    let findings =
      ruleSets.findings(in: examination) + (syntax?.findings ?? []) + claim.findings
      + (result.hybrid.map { HybridDocument($0, invoice, form: claim.form).findings } ?? [])
      + (result.envelope.map { PeppolDelivery($0, invoice).findings } ?? [])
      + [Finding(malformed: malformed)].compactMap(\.self)
    self.init(
      ruleSet: ruleSets.title, findings: findings.gravestFirst,
      isSchemaValid: syntax?.isSchemaValid, validator: Validator.title)
  }
}

extension ProfileClaim {
  /// What a document that was read claims to be.
  package init(of invoice: Invoice, in result: ReadResult) {
    let isEDIFACT = result.source == .edifact
    self.init(invoice, form: result.structured?.syntax.form ?? (isEDIFACT ? .edifact : .ubl))
  }
}

extension ReadResult.Syntax {
  fileprivate var form: ProfileClaim.Form {
    switch self {
    case .ublInvoice, .ublCreditNote: .ubl
    case .cii: .cii
    case .zugferd1: .zugferd1
    }
  }

  fileprivate var binding: SyntaxBinding {
    switch self {
    case .ublInvoice, .ublCreditNote: .ubl
    case .cii, .zugferd1: .cii
    }
  }
}
