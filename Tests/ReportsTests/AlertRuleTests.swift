import Foundation
import TestSupport
import Testing

@testable import Reports

/// The alert rules of `deploy/monitoring` fit to what the daemon writes.
@Suite struct AlertRuleTests {
  private static let path = "deploy/monitoring/rohrpost.rules.yml"
  private static let promtool = "/usr/bin/promtool"

  private let file: URL
  private let text: String

  init() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    file = root.appending(path: Self.path)
    text = try String(contentsOf: file, encoding: .utf8)
  }

  private func values(of key: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      line.firstRange(of: " \(key): ").map { line[$0.upperBound...] }
    }
  }

  @Test func `every metric that a rule asks for is written`() {
    let written = Set(
      Metrics.text(.busy).split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.prefix { $0 != "{" && $0 != " " } })
    let asked = values(of: "expr").flatMap { expression in
      expression.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        .filter { $0.hasPrefix("rohrpost_") }
    }
    #expect(asked.count > 15)
    for metric in asked { #expect(written.contains(metric), "\(metric)") }
  }

  @Test func `every metric is explained to who runs it`() throws {
    let guide = file.deletingLastPathComponent().appending(path: "../../docs/monitoring.md")
    let words = try String(contentsOf: guide.standardized, encoding: .utf8)
    let families = Metrics.text(.busy).split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
      .map { $0.split(separator: " ")[2] }
    #expect(families.count > 20)
    for family in families { #expect(words.contains("`\(family)"), "\(family)") }
  }

  @Test func `every alert has a condition, a weight, words and what to do`() {
    let alerts = values(of: "alert")
    #expect(Set(alerts).count == alerts.count && alerts.count > 10)
    for key in ["expr", "labels", "summary", "runbook"] {
      #expect(values(of: key).count == alerts.count, "\(key)")
    }
    let weights = ["critical", "warning", "info"].map { "{severity: \($0)}" }
    for labels in values(of: "labels") { #expect(weights.contains(String(labels))) }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
  func `Prometheus reads the rules and the metrics`() throws {
    let answer = try Program.run(
      URL(filePath: Self.promtool), ["check", "rules", file.path(percentEncoded: false)])
    #expect(answer.code == 0, "\(answer.output)\(answer.complaints)")
  }
}
