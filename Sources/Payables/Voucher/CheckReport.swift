package import InvoiceRules

/// The result of the rules.
package struct CheckReport: Codable, Hashable, Sendable {
  /// The rule set and its version: `Rohrpost 2026-11`.
  package var ruleSet: String
  package var findings: [Finding]

  package init(ruleSet: String, findings: [Finding]) {
    self.ruleSet = ruleSet
    self.findings = findings
  }

  package var isValid: Bool { !findings.contains { $0.severity == .fatal } }
}
