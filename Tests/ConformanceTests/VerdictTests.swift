import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// Whether our rules say what the official artefacts say of the public test invoices.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct VerdictTests {
  private static let rules = Set(RuleSet.en16931.rules.map(\.id))

  /// Rules of ours that judge otherwise than the artefacts, by file; the list may only shrink.
  ///
  /// All are facts of the syntax that the semantic invoice does not tell.
  private static let knownDeviations: [String: Set<String>] = [
    // The element of the account or of the category is there but empty: the artefacts of CII ask
    // for the element.
    "xrechnung-schematron/cii/mutants/cii-br-de-19-iban-tests.m04-empty.xml": ["BR-61"],
    "xrechnung-schematron/cii/mutants/cii-peppol-en16931-r008.m06-empty.xml": ["BR-CO-04"],
    // An electronic address without its identifier.
    "xrechnung-schematron/cii/mutants/cii-peppol-en16931-r010.m02-remove.xml": ["BR-63"],
    // Several VAT totals in the invoice currency; the invoice has one.
    "xrechnung-schematron/ubl-inv/ubl-inv-peppol-en16931-r053-2.xml": ["BR-CO-14", "BR-CO-15"],
    "xrechnung-schematron/ubl-cn/ubl-cn-peppol-en16931-r053-2.xml": ["BR-CO-14", "BR-CO-15"],
    "xrechnung-schematron/ubl-inv/mutants/ubl-inv-peppol-en16931-r053-2.m04-remove.xml": [
      "BR-CO-15"
    ],
    "xrechnung-schematron/ubl-cn/mutants/ubl-cn-peppol-en16931-r053-2.m04-remove.xml": [
      "BR-CO-15"
    ],
    "kosit-configuration/cen-unit-test/ubl-br-co-15-no-multiple-bt-110-allowed-test.xml": [
      "BR-CO-15"
    ],
    "kosit-configuration/cen-unit-test/mutants/cii-br-53-test-2.m03-code.xml": [
      "BR-CO-14", "BR-CO-15",
    ],
  ]

  @Test func `our rules fire where the official ones fire, and as often`() throws {
    var agreed = 0
    for verdict in try OfficialVerdicts.comparable() {
      let ours = try counts(ofFile: verdict)
      let official = Dictionary(
        verdict.rules.filter { Self.rules.contains($0.id) }.map { ($0.id, $0.count) },
        uniquingKeysWith: +)
      let deviations = Set(ours.keys).union(official.keys).filter { ours[$0] != official[$0] }
      #expect(deviations == Self.knownDeviations[verdict.file] ?? [], "\(verdict.file)")
      agreed += official.count - deviations.intersection(official.keys).count
    }
    #expect(agreed == 706)
  }

  /// How often each rule is violated.
  private func counts(ofFile verdict: OfficialVerdicts.Verdict) throws -> [String: Int] {
    let bytes = try OfficialVerdicts.bytes(of: verdict)
    let document = try #require(try EInvoiceReader.read(bytes, limits: .init()))
    let examination = Examination(
      document.invoice, binding: verdict.syntax == "cii" ? .cii : .ubl,
      malformedTerms: document.malformedValues.map(\.term))
    let findings = [RuleSet.en16931].findings(in: examination)
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.rule, $0.count) })
  }
}
