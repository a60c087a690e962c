/// How it stands with the quality control of a scan: the fold of its events.
package struct Quality: Codable, Hashable, Sendable {
  package private(set) var check: QualityCheck
  package private(set) var checkedAt: Timestamp
  package private(set) var judgement: QualityJudgement?
  package private(set) var judgedAt: Timestamp?
  /// The scan that took its place.
  package private(set) var replacedBy: Replacement?
  package private(set) var replacedAt: Timestamp?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// The machine found nothing, and nobody is to look at it.
    case notAsked = "not_asked"
    /// A person is to look at it.
    case open
    case passed
    /// A person wants it scanned again.
    case failed
    /// Another scan took its place.
    case replaced
  }

  init(_ check: QualityCheck, at time: Timestamp) {
    self.check = check
    checkedAt = time
  }

  package var state: State {
    if replacedBy != nil { return .replaced }
    switch judgement?.verdict {
    case .passed: return .passed
    case .failed: return .failed
    case nil: return check.look == nil ? .notAsked : .open
    }
  }

  /// Whether the paper is to be scanned again and was not yet.
  package var awaitsRescan: Bool {
    switch state {
    case .failed: true
    case .open: check.isSerious
    case .notAsked, .passed, .replaced: false
    }
  }

  /// Whether it was ever to be scanned again, and since when.
  package var rescanRequestedAt: Timestamp? {
    switch judgement?.verdict {
    case .failed: check.isSerious ? checkedAt : judgedAt
    case .passed: nil
    case nil: check.isSerious ? checkedAt : nil
    }
  }

  mutating func take(_ check: QualityCheck, at time: Timestamp) {
    // What was to be scanned again is so since it was said first.
    if !self.check.isSerious || !check.isSerious { checkedAt = time }
    self.check = check
  }

  mutating func take(_ judgement: QualityJudgement, at time: Timestamp) {
    self.judgement = judgement
    judgedAt = time
  }

  mutating func take(_ replacement: Replacement, at time: Timestamp) {
    replacedBy = replacement
    replacedAt = time
  }
}
