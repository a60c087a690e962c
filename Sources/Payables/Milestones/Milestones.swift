package import ReadResult

/// When a voucher came how far, and what it took: what the indicators are measured by (O1).
///
/// Part of the fold of its events, so it can be made again from the journal. It survives that a
/// voucher is decided anew: a case stays one that there was.
package struct Milestones: Codable, Hashable, Sendable {
  /// When it stood in the journal.
  package let registeredAt: Timestamp
  /// When its content could be seen in the house for the first time.
  package private(set) var readAt: Timestamp?
  /// When the desk came to its first result: a case, a route, an approval, filed, refused.
  package private(set) var decidedAt: Timestamp?
  /// When people were first asked to release it.
  package private(set) var routedAt: Timestamp?
  /// When it was released last.
  package private(set) var approvedAt: Timestamp?
  /// When it was first refused.
  package private(set) var rejectedAt: Timestamp?
  /// When it was posted first; what accounting refused was not.
  package private(set) var postedAt: Timestamp?
  /// The batch that it was posted with then.
  private var postedIn: PostingBatchNumber?
  /// What the machine took it for when it read it first.
  package private(set) var firstClass: DocumentClass?
  /// Whether all evidence that it needs was there at the first match; nil where it needs none.
  package private(set) var hadEvidence: Bool?
  /// Nil where it never was a case.
  package private(set) var cases: CaseHistory?
  /// Nil where nobody laid hands on it.
  package private(set) var handling: Handling?

  init(registeredAt: Timestamp) { self.registeredAt = registeredAt }

  /// Notes an event that brought the voucher from one status to another.
  mutating func take(
    _ event: VoucherEvent, from old: Status, to new: Status, _ documentClass: DocumentClass?,
    at time: Timestamp
  ) {
    switch event {
    case .read(let reading):
      readAt = readAt ?? time
      firstClass = firstClass ?? reading.documentClass
    case .matched(let match):
      guard hadEvidence == nil, !match.evidence.isEmpty else { break }
      hadEvidence = match.evidence.allSatisfy { $0.found != nil }
    case .settling(.posted(let mark)) where postedAt == nil:
      (postedAt, postedIn) = (time, mark.batch)
    case .settling(.postingAcknowledged(let receipt))
    where !receipt.isAccepted && receipt.batch == postedIn: (postedAt, postedIn) = (nil, nil)
    case .exceptionRaised(let exception):
      cases = cases ?? CaseHistory(first: exception.primary)
      cases?.take(exception)
    default: break
    }
    note(event, documentClass)
    if old != new { move(from: old, to: new, at: time) }
  }

  private mutating func move(from old: Status, to new: Status, at time: Timestamp) {
    if ![.received, .read, .error].contains(new) { decidedAt = decidedAt ?? time }
    switch new {
    case .inApproval: routedAt = routedAt ?? time
    // The end of a hold, or what accounting gave back, is no release.
    case .approved where ![.onHold, .posted, .paymentProposed].contains(old): approvedAt = time
    case .rejected: rejectedAt = rejectedAt ?? time
    default: break
    }
    if old == .exception { cases?.end(at: time) }
    if new == .exception { cases?.begin(at: time) }
  }

  /// What people do is counted, whoever does it.
  private mutating func note(_ event: VoucherEvent, _ documentClass: DocumentClass?) {
    var handling = handling ?? Handling()
    handling.take(event, documentClass)
    if handling != Handling() { self.handling = handling }
  }
}
