import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// Terms whose element is there without a value: what the artefacts take for present.
@Suite struct PresenceTests {
  @Test(arguments: [
    (Presence.content, true, false, false), (.content, false, true, true),
    (.existence, true, true, true), (.existence, false, true, true),
    (.existenceInUBL, true, true, false), (.existenceInUBL, false, true, true),
  ])
  func `an empty element is no content, a malformed value is`(
    presence: Presence, isBlank: Bool, inUBL: Bool, inCII: Bool
  ) {
    let term = DocumentFacts.ValuelessTerm(term: "BT-2", isBlank: isBlank)
    #expect(presence.takes(term, in: .ubl) == inUBL)
    #expect(presence.takes(term, in: .cii) == inCII)
  }

  /// Whether a rule is broken by an invoice that lacks a term's value.
  private func isBroken(
    _ rule: String, _ binding: SyntaxBinding, _ term: Term, isBlank: Bool?,
    _ change: (inout Invoice) -> Void
  ) -> Bool {
    var invoice = Invoice.valid
    change(&invoice)
    var facts = DocumentFacts(of: invoice)
    if let isBlank { facts.note(valueless: term, isBlank: isBlank) }
    let examination = Examination(invoice, binding: binding, facts: facts)
    return RuleSet.all.findings(in: examination).contains { $0.rule == rule }
  }

  @Test(arguments: SyntaxBinding.allCases)
  func `a malformed value is not reported as missing`(binding: SyntaxBinding) {
    func lacksDate(isBlank: Bool?) -> Bool {
      isBroken("BR-03", binding, "BT-2", isBlank: isBlank) { $0.issueDate = nil }
    }
    #expect(lacksDate(isBlank: nil))
    #expect(lacksDate(isBlank: true))
    #expect(!lacksDate(isBlank: false))
  }

  @Test(arguments: SyntaxBinding.allCases)
  func `an empty total is none that is missing`(binding: SyntaxBinding) {
    func lacksTotal(isBlank: Bool?) -> Bool {
      isBroken("BR-12", binding, "BT-106", isBlank: isBlank) { $0.totals.lineNetAmounts = nil }
    }
    #expect(lacksTotal(isBlank: nil))
    #expect(!lacksTotal(isBlank: true))
    #expect(!lacksTotal(isBlank: false))
  }

  @Test func `an empty number of an earlier invoice is missing in CII only`() {
    func lacksNumber(_ binding: SyntaxBinding, isBlank: Bool?) -> Bool {
      isBroken("BR-55", binding, "BT-25", isBlank: isBlank) { $0.precedingInvoices[0].number = nil }
    }
    #expect(lacksNumber(.ubl, isBlank: nil))
    #expect(!lacksNumber(.ubl, isBlank: true))
    #expect(lacksNumber(.cii, isBlank: true))
    #expect(!lacksNumber(.cii, isBlank: false))
  }

  @Test func `as many items are excused as have a valueless term`() {
    var invoice = Invoice.valid
    invoice.lines.append(invoice.lines[0])
    for index in invoice.lines.indices { invoice.lines[index].item.name = nil }
    var facts = DocumentFacts(of: invoice)
    facts.note(valueless: "BT-153", isBlank: false)
    facts.note(valueless: "BT-153", isBlank: true)
    let findings = RuleSet.all.findings(in: Examination(invoice, facts: facts))
    #expect(findings.first { $0.rule == "BR-25" }?.count == 2)
  }

  @Test func `the terms that are kept are bounded`() {
    var facts = DocumentFacts()
    for _ in 0..<1_001 { facts.note(valueless: "BT-131", isBlank: true) }
    #expect(facts.valuelessTerms.count == 1_000)
  }
}
