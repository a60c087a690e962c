import InvoiceRules
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
    UBLOwnRuleCases.all + CIIOwnRuleCases.all + CodeRuleCases.all + CodeRuleCases.ofExtension
    + CodeRuleCases.others + DecimalCases.all + PeriodCases.all + IdentifierCases.all
    + DocumentCases.all + PaymentCases.all + DirectDebitCases.all + ExtensionCases.all
    + CleanVehicleCases.all + PeppolCases.all + PeppolPriceCases.all

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
    let needed = [ReadResult.Syntax.ublInvoice, .cii].flatMap { syntax in
      (SyntaxRules.machine(for: syntax)?.rules ?? []).filter(Self.needsCase)
        .map { Self.key($0.id, syntax) }
    }
    func had(_ examples: KeyPath<Case, [SyntaxExample]>) -> Set<String> {
      Set(
        Self.cases.flatMap { one in one[keyPath: examples].map { Self.key(one.rule, $0.syntax) } })
    }
    #expect(Set(needed).subtracting(had(\.breaks)) == [])
    #expect(Set(needed).subtracting(had(\.keeps)) == [])
    #expect(had(\.breaks).union(had(\.keeps)).subtracting(needed) == [])
  }

  private static func needsCase(_ rule: SyntaxRule) -> Bool {
    switch rule.shape {
    case .own, .each, .gathered: true
    case .absent(_, let excuse): excuse != nil
    case .count: false
    }
  }

  /// The rule in its syntax; invoices and credit notes of UBL have the same rules.
  private static func key(_ rule: String, _ syntax: ReadResult.Syntax) -> String {
    syntax == .cii ? "\(rule) in CII" : "\(rule) in UBL"
  }

  @Test func `a rule of a guideline is silent where the invoice does not claim it`() throws {
    var rules: Set<String> = []
    for one in Self.cases {
      for example in one.breaks where try example.guideline(of: one.rule) != .norm {
        let found = try example.findings(of: .norm).map(\.rule)
        #expect(!found.contains(one.rule), "\(one.rule): \(example.content)")
        rules.insert(one.rule)
      }
    }
    #expect(rules.isSuperset(of: ["BR-DE-1", "BR-DEX-04", "BR-DE-CVD-01", "PEPPOL-EN16931-R044"]))
  }

  @Test func `a rule of XRechnung's extension is silent for XRechnung`() throws {
    for one in Self.cases {
      for example in one.breaks {
        let guideline = try example.guideline(of: one.rule)
        guard [.xrechnungExtension, .cleanVehicles].contains(guideline) else { continue }
        let found = try example.findings(of: .xrechnung).map(\.rule)
        #expect(!found.contains(one.rule), "\(one.rule): \(example.content)")
      }
    }
  }
}

extension SyntaxOwnRuleTests.Case {
  /// Examples of one syntax, by what stands in the root.
  init(_ rule: String, _ syntax: ReadResult.Syntax, breaks: [String], keeps: [String]) {
    self.init(
      rule: rule, breaks: breaks.map { SyntaxExample(syntax, $0) },
      keeps: keeps.map { SyntaxExample(syntax, $0) })
  }

  static func ubl(_ rule: String, breaks: [String], keeps: [String]) -> Self {
    Self(rule, .ublInvoice, breaks: breaks, keeps: keeps)
  }

  static func cii(_ rule: String, breaks: [String], keeps: [String]) -> Self {
    Self(rule, .cii, breaks: breaks, keeps: keeps)
  }
}
