/// Something that happens to a voucher and that other systems may want to know; the raw values are
/// the words of the connectors.
package enum Moment: String, Codable, Hashable, Sendable, CaseIterable {
  case received
  /// Something must be decided or mended by a person.
  case caseOpened = "case_opened"
  case caseClosed = "case_closed"
  case approved
  case rejected
  case posted
  case paid

  /// What an event of the journal is to others; nil for what they need not know.
  package init?(_ kind: VoucherEvent.Kind) {
    guard let moment = Self.kinds[kind] else { return nil }
    self = moment
  }

  private static let kinds: [VoucherEvent.Kind: Moment] = [
    .read: .received, .exceptionRaised: .caseOpened, .complained: .caseOpened,
    .held: .caseOpened, .paymentReturned: .caseOpened, .unreadable: .caseOpened,
    .routed: .caseClosed, .filed: .caseClosed, .complaintSettled: .caseClosed,
    .holdEnded: .caseClosed, .approved: .approved, .rejected: .rejected, .posted: .posted,
    .paid: .paid,
  ]
}
