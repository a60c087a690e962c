import Invoice
import InvoiceRules
import ReadResult
import Reports

/// The program with its rule sets, as far as the documentation names them.
package struct ProgramFacts: Hashable, Sendable {
  /// `0.1.0`.
  package var version: String
  package var ruleSets: [RuleSetFacts]
  /// Schemas of structured invoices, each once.
  package var schemas: [String]

  package struct RuleSetFacts: Hashable, Sendable {
    /// `EN 16931 1.3.16`.
    package var title: String
    package var rules: Int
    /// The first day, `2026-04-14`.
    package var validFrom: String
    package var validUntil: String?
  }

  /// Those of this program.
  package static let current: ProgramFacts = {
    var schemas: [String] = []
    for schema in ReadResult.Syntax.allCases.compactMap(\.schema) where !schemas.contains(schema) {
      schemas.append(schema)
    }
    let sets = RuleSet.all.map { set in
      RuleSetFacts(
        title: set.title, rules: set.rules.count, validFrom: set.validFrom.description,
        validUntil: set.validUntil?.description)
    }
    return ProgramFacts(version: Validator.version, ruleSets: sets, schemas: schemas)
  }()

  /// The titles of the rule sets, as versions keep them.
  package var titles: [String] { ruleSets.map(\.title) }
}
