import Foundation
import InvoiceRules
import ReadResult

@testable import Reading

/// How our findings about the syntax and the official ones compare.
struct SyntaxAgreement {
  /// Where they differ: `file: CII-SR-440 fatal ours 1, official 0`.
  private(set) var deviations: [String] = []
  private(set) var documents = 0
  private var byRule: [String: Tally] = [:]

  private struct Tally {
    var both = 0
    var oursOnly = 0
    var officialOnly = 0
  }

  private static let families = [
    "UBL-CR-", "UBL-SR-", "UBL-DT-", "CII-SR-", "CII-DT-", "BR-CL-", "BR-51",
  ]

  mutating func compare(
    _ bytes: [UInt8], with official: [OfficialVerdicts.Verdict.Violation], name: String
  ) {
    documents += 1
    guard let invoice = try? EInvoiceReader.read(bytes, limits: .init()) else {
      deviations.append("\(name): not read")
      return
    }
    let ours = Dictionary(
      uniqueKeysWithValues: invoice.syntaxFindings.map { ("\($0.rule) \($0.severity)", $0.count) })
    let theirs = Dictionary(
      official.filter { rule in Self.families.contains { rule.id.hasPrefix($0) } }
        .map { ("\($0.id) \($0.flag)", $0.count) }, uniquingKeysWith: +)
    for rule in Set(ours.keys).union(theirs.keys).sorted() {
      let (our, their) = (ours[rule] ?? 0, theirs[rule] ?? 0)
      if our != their { deviations.append("\(name): \(rule) ours \(our), official \(their)") }
      let place: WritableKeyPath<Tally, Int> =
        our == 0 ? \.officialOnly : their == 0 ? \.oursOnly : \.both
      byRule[rule, default: Tally()][keyPath: place] += 1
    }
  }

  /// Adds a line a rule to the file that `ROHRPOST_AGREEMENT` names: both, only ours, only theirs.
  func write() throws {
    guard let path = ProcessInfo.processInfo.environment["ROHRPOST_AGREEMENT"] else { return }
    let lines = byRule.sorted { $0.key < $1.key }
      .map { "\($0.key)\t\($0.value.both)\t\($0.value.oursOnly)\t\($0.value.officialOnly)\n" }
    let before = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    try (before + lines.joined()).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
