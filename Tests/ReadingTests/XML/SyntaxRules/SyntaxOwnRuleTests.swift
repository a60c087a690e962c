import ReadResult
import Testing

@testable import Reading

/// The rules that no shape says: for each documents that break it, and documents that keep it.
struct SyntaxOwnRuleTests {
  struct Case: Sendable {
    let rule: String
    let breaks: [SyntaxExample]
    let keeps: [SyntaxExample]
  }

  static let cases =
    UBLOwnRuleCases.all + CIIOwnRuleCases.all + CodeRuleCases.all + CodeRuleCases.others

  @Test(arguments: Set(cases.map(\.rule)).sorted())
  func `a rule of its own is broken and kept as its examples say`(rule: String) throws {
    let cases = Self.cases.filter { $0.rule == rule }
    for example in cases.flatMap(\.breaks) {
      #expect(try example.breaks(rule), "\(rule) keeps \(example.content)")
    }
    for example in cases.flatMap(\.keeps) {
      #expect(try !example.breaks(rule), "\(rule) breaks \(example.content)")
    }
  }

  @Test func `every rule without a shape, or with an excuse, has both kinds of examples`() {
    let machines = [ReadResult.Syntax.ublInvoice, .cii].compactMap(SyntaxRules.machine)
    let needed = machines.flatMap(\.rules).filter { rule in
      switch rule.shape {
      case .own, .gathered: true
      case .absent(_, let excuse): excuse != nil
      case .count: false
      }
    }.map(\.id)
    let had = Self.cases.filter { !$0.breaks.isEmpty && !$0.keeps.isEmpty }.map(\.rule)
    #expect(Set(needed).subtracting(had) == [])
    #expect(Set(had).subtracting(needed) == [])
  }
}
