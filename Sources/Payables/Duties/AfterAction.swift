import Invoice
package import MasterData

/// The look at an emergency after it was approved (I4).
///
/// Somebody else says whether its reason holds and the evidence is there. It holds no payment.
package struct AfterAction: Codable, Hashable, Sendable {
  /// Who is asked where it was drawn.
  package var role: Role
  /// What was drawn (see ``QualityDraw``; its seed is that of the emergencies), and below which
  /// number documents are in the sample: an auditor gets the same.
  package var draw: Int
  package var below: Int
  /// Nil until somebody looked at it.
  package var finding: Finding?

  package struct Finding: Codable, Hashable, Sendable {
    package var isConfirmed: Bool
    package var user: String
    package var reason: String?
  }

  package var isDrawn: Bool { draw < below }

  /// Whether somebody is to look at it.
  package var isOpen: Bool { isDrawn && finding == nil }

  /// The draw for a voucher that is approved now; nil for one that is no emergency.
  init?(drawnFor voucher: Voucher, _ desk: Desk) throws {
    guard voucher.caseType == .emergency else { return nil }
    let rules = desk.policy.purchasing
    let isAbove = voucher.netAmount.magnitude >= rules.emergencyThresholdNet
    let percent = isAbove ? rules.emergencySampleAbovePercent : rules.emergencySamplePercent
    let auditors = try desk.books.rows(User.self, where: .role, is: Role.audit.rawValue)
    role = auditors.contains(where: \.isActive) ? .audit : .controlling
    draw = QualityDraw.number(
      for: voucher.id, voucher.original.sha256, seed: rules.emergencySampleSeed ?? "")
    below = percent * QualityDraw.range / 100
  }

  mutating func take(_ decision: Decision) {
    finding = Finding(
      isConfirmed: decision.verdict == .approve, user: decision.user, reason: decision.reason)
  }
}
