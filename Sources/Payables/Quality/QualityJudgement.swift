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

/// That one scan takes the place of another, which was to be scanned again.
package struct Replacement: Codable, Hashable, Sendable {
  /// The other one of the two.
  package var voucher: VoucherID
  package var evidence: Evidence

  package enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
    /// Both have the same archive label.
    case archiveNumber = "archive-number"
    /// Seller, number and date are the same.
    case invoice
    case person
  }

  package init(of voucher: VoucherID, _ evidence: Evidence) {
    self.voucher = voucher
    self.evidence = evidence
  }
}
