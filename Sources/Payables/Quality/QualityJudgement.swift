/// What a person said of a scan after comparing it with the paper.
package struct QualityJudgement: Codable, Hashable, Sendable {
  package var verdict: Verdict
  /// Why; a scan does not fail without.
  package var reason: String?
  /// Who said it, as the journal names them.
  package var by: String

  package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    case passed
    /// The paper must be scanned again.
    case failed
  }

  package init(_ verdict: Verdict, reason: String? = nil, by person: String) {
    self.verdict = verdict
    self.reason = reason
    by = person
  }
}
