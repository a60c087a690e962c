/// The result of the rules.
package struct CheckReport: Codable, Hashable, Sendable {
  /// The rule set and its version: `Rohrpost 2026-11`.
  package var ruleSet: String
  package var findings: [Finding]
  /// Whether the document is built as its XML Schema demands; nil where there is none.
  package var isSchemaValid: Bool?
  /// The program that checked and its version: `Rohrpost 0.1.0`; nil in reports of its first days.
  package var validator: String?

  package init(
    ruleSet: String, findings: [Finding], isSchemaValid: Bool? = nil, validator: String? = nil
  ) {
    self.ruleSet = ruleSet
    self.findings = findings
    self.isSchemaValid = isSchemaValid
    self.validator = validator
  }

  /// The report without what the document says: which rules are violated, and how often.
  package var confidential: CheckReport {
    var report = self
    report.findings = findings.map { finding in
      Finding(
        rule: finding.rule, severity: finding.severity, terms: finding.terms, count: finding.count,
        place: nil, german: "", english: "")
    }
    return report
  }

  package var isValid: Bool { !findings.contains { $0.severity == .fatal } }
}
