import Foundation
import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// Whether the tables have all the official rules, and no others.
struct SyntaxCatalogueTests {
  /// Each rule of the tables with its syntax and severity.
  private static let rules = [("ubl", UBLSyntaxTable.machine), ("cii", CIISyntaxTable.machine)]
    .flatMap { syntax, machine in
      machine.rules.map { "\(syntax) \($0.id) \($0.severity)" }
    }

  /// The rules about terms, which are for both syntaxes.
  private static let semantic = (RuleSet.en16931.rules + RuleSet.xrechnung.rules)
    .flatMap { rule in ["ubl", "cii"].map { "\($0) \(rule.id) \(rule.severity)" } }

  /// That a code and a text say the same: the artefacts let everything pass.
  private static let neverViolated: Set = ["BR-CO-05", "BR-CO-06", "BR-CO-07", "BR-CO-08"]

  @Test(.enabled(if: EInvoiceCorpus.isPresent, "the corpus lies beside the package, if anywhere"))
  func `every official rule is in the tables or about terms, with its severity`() throws {
    let list = try String(
      contentsOf: EInvoiceCorpus.root.appending(path: "rules.tsv"), encoding: .utf8)
    let official = list.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
      .flatMap { line in line[1].split(separator: ",").map { "\($0) \(line[0]) \(line[3])" } }
    #expect(Set(Self.rules).intersection(Self.semantic) == [])
    #expect(Self.rules.count == Set(Self.rules).count)
    let missing = Set(official).subtracting(Self.rules).subtracting(Self.semantic)
    #expect(Set(missing.map { String($0.split(separator: " ")[1]) }) == Self.neverViolated)
    #expect(Set(Self.rules).subtracting(official) == [])
  }

  /// The first beginning of an id that fits says whose rule it is; all others are the norm's.
  private static let owners: [(beginning: String, Guideline)] = [
    ("BR-DEX-", .xrechnungExtension), ("BR-DE-CVD-", .cleanVehicles),
    ("BR-TMP-CVD-", .cleanVehicles), ("BR-DE-", .xrechnung), ("BR-TMP-", .xrechnung),
    ("PEPPOL-", .xrechnung),
  ]

  @Test func `a rule is asked of the invoices that claim its guideline`() {
    for rule in UBLSyntaxTable.machine.rules + CIISyntaxTable.machine.rules {
      let owner = Self.owners.first { rule.id.hasPrefix($0.beginning) }?.1 ?? .norm
      #expect(rule.guideline == owner, "\(rule.id)")
    }
  }

  @Test func `every rule has sentences in both languages that say what to do`() throws {
    for rule in UBLSyntaxTable.machine.rules + CIISyntaxTable.machine.rules {
      let wording: Wording
      switch rule.shape {
      case .own(let own, _, _), .each(_, let own, _), .gathered(_, let own, _): wording = own
      case .absent, .count: continue
      }
      #expect(wording.german.hasSuffix(".") && wording.german.contains("Bitte"), "\(rule.id)")
      #expect(wording.english.hasSuffix(".") && wording.english.contains("lease"), "\(rule.id)")
    }
  }

  @Test func `a table says family, context, place, shape, severity and terms`() throws {
    let rules = SyntaxTable(
      ["XY-Z Box fatal\n/a/b\n01 c\n02 ≤1 d warning BT-1 BG-2\n/\n03 =1 q:e|f/@g\n04 //h"],
      prefix: "p"
    ).rules
    #expect(rules.map(\.id) == ["XY-Z-01", "XY-Z-02", "XY-Z-03", "XY-Z-04"])
    #expect(rules.map(\.severity) == [.fatal, .warning, .fatal, .fatal])
    #expect(rules[1].terms == ["BT-1", "BG-2"])
    #expect(rules.allSatisfy { $0.context == "Box" })
    #expect(rules.map { $0.path?.elements } == ["a/b/c", "a/b/d", "e", "h"])
    #expect(rules[2].path?.steps.first?.map(\.prefix) == ["q", "p"])
    #expect(rules[2].path?.attribute?.local == "g")
    #expect(rules.map { $0.path?.isAnywhere } == [false, false, false, true])
  }
}
