import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// Whether our rules say what the official artefacts say of the public test invoices.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct VerdictTests {
  private static let rules = Set((RuleSet.en16931.rules + RuleSet.xrechnung.rules).map(\.id))

  @Test func `our rules fire where the official ones fire, and as often`() throws {
    var agreed = 0
    for verdict in try OfficialVerdicts.comparable() {
      let ours = try counts(ofFile: verdict)
      let official = Dictionary(
        verdict.rules.filter { Self.rules.contains($0.id) }.map { ($0.id, $0.count) },
        uniquingKeysWith: +)
      let deviations = Set(ours.keys).union(official.keys).filter { ours[$0] != official[$0] }
      #expect(deviations == KnownDeviations.rules(of: verdict.file), "\(verdict.file)")
      agreed += official.count - deviations.intersection(official.keys).count
    }
    #expect(agreed == 15_380)
  }

  /// How often each rule is violated.
  private func counts(ofFile verdict: OfficialVerdicts.Verdict) throws -> [String: Int] {
    let bytes = try OfficialVerdicts.bytes(of: verdict)
    let document = try #require(try EInvoiceReader.read(bytes, limits: .init()))
    let examination = Examination(
      document.invoice, binding: verdict.syntax == "cii" ? .cii : .ubl,
      facts: document.facts)
    let findings = [RuleSet.en16931, .xrechnung].applying(to: document.invoice)
      .findings(in: examination)
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.rule, $0.count) })
  }
}
