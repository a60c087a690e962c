import Foundation
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// Whether our rules about the syntax say what the official artefacts say, of every document whether
/// the schema takes it or not.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct SyntaxVerdictTests {
  @Test func `the syntax rules fire where the official ones fire, and as often`() throws {
    var agreement = SyntaxAgreement()
    for verdict in try OfficialVerdicts.all() where verdict.isJudged {
      let bytes = try OfficialVerdicts.bytes(of: verdict)
      agreement.compare(bytes, with: verdict.rules, name: verdict.file)
    }
    #expect(agreement.deviations == [])
    #expect(agreement.documents == 2152 - 17)
  }
}

/// How our findings and the official ones compare.
struct SyntaxAgreement {
  /// `file: CII-SR-440 fatal ours 1, official 0`
  private(set) var deviations: [String] = []
  private(set) var documents = 0
  /// For each rule how often both fired, only we did, only the official one did.
  private(set) var byRule: [String: (both: Int, ours: Int, official: Int)] = [:]

  static let families = ["UBL-CR-", "UBL-SR-", "UBL-DT-", "CII-SR-", "CII-DT-"]

  mutating func compare(
    _ bytes: [UInt8], with official: [OfficialVerdicts.Verdict.Violation], name: String
  ) {
    documents += 1
    let ours = Result { try EInvoiceReader.read(bytes, limits: .init())?.syntaxFindings ?? [] }
    guard case .success(let findings) = ours else {
      deviations.append("\(name): not read")
      return
    }
    let oursByRule = Dictionary(
      uniqueKeysWithValues: findings.map { ("\($0.rule) \($0.severity)", $0.count) })
    let officialByRule = Dictionary(
      official.filter { rule in Self.families.contains { rule.id.hasPrefix($0) } }
        .map { ("\($0.id) \($0.flag)", $0.count) }, uniquingKeysWith: +)
    for rule in Set(oursByRule.keys).union(officialByRule.keys).sorted() {
      let (our, their) = (oursByRule[rule] ?? 0, officialByRule[rule] ?? 0)
      var counts = byRule[rule] ?? (0, 0, 0)
      switch (our, their) {
      case (0, _): counts.official += 1
      case (_, 0): counts.ours += 1
      default: counts.both += 1
      }
      byRule[rule] = counts
      if our != their { deviations.append("\(name): \(rule) ours \(our), official \(their)") }
    }
  }
}
