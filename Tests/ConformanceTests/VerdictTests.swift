import Invoice
import InvoiceRules
import Payables
import ReadResult
import Testing

@testable import Reading

/// Whether we say of documents what the official artefacts say: the same rules, each as often and
/// as grave, and the same verdict, but for the known deviations.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct VerdictTests {
  @Test func `public invoices are judged as the official artefacts judge them`() throws {
    var documents = 0
    var agreed = 0
    for document in try OfficialVerdicts.all() where document.verdict.isJudged {
      let deviations = try Self.deviations(of: try document.bytes, from: document.verdict)
      #expect(deviations == KnownDeviations.ofInvoices[document.file] ?? [], "\(document.file)")
      documents += 1
      if deviations.isEmpty { agreed += 1 }
    }
    #expect(documents == 2135)
    #expect(documents - agreed == KnownDeviations.ofInvoices.count)
  }

  @Test(.enabled(if: OfficialMutants.canBeMade, "Python with lxml makes the mutants"))
  func `mutants are judged as the official artefacts judge them`() throws {
    var documents = 0
    var deviating: Set<String> = []
    try OfficialMutants.forEach { name, verdict, bytes in
      let deviations = try Self.deviations(of: bytes, from: verdict)
      #expect(deviations == KnownDeviations.ofMutants[name] ?? [], "\(name)")
      documents += 1
      if !deviations.isEmpty { deviating.insert(name) }
    }
    if OfficialMutants.step == 1 {
      #expect(documents == 5878)
      #expect(deviating == Set(KnownDeviations.ofMutants.keys))
    } else {
      #expect(documents > 500)
    }
  }

  /// The rules that one of both finds and the other doesn't, or not as often or as grave;
  /// ``KnownDeviations/verdict`` where one calls the document valid and the other doesn't.
  private static func deviations(
    of bytes: [UInt8], from official: OfficialVerdicts.Verdict
  ) throws -> Set<String> {
    let result = try Reader.read(Job(name: "a.xml"), bytes).outcome.get()
    let day = try #require(CalendarDate("2026-11-01"))
    let report = try #require(CheckReport(of: result, on: day))
    var ours: [Violation: Int] = [:]
    for finding in report.findings where !finding.rule.hasPrefix("RP-") {
      ours[Violation(id: finding.rule, flag: finding.severity.rawValue), default: 0] +=
        finding.count
    }
    var theirs: [Violation: Int] = [:]
    for rule in official.rules {
      theirs[Violation(id: rule.id, flag: rule.flag), default: 0] += rule.count
    }
    let differing = Set(ours.keys).union(theirs.keys).filter { ours[$0] != theirs[$0] }
    let isSameVerdict = official.verdict == (report.isValid ? "valid" : "invalid")
    return Set(differing.map(\.id)).union(isSameVerdict ? [] : [KnownDeviations.verdict])
  }

  private struct Violation: Hashable {
    let id: String
    let flag: String
  }
}
