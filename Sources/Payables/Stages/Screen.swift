package import ReadResult

/// Looks at who sent a mail and whether it is nobody else's business (A1, A7), before anything is
/// said about its content.
package enum Screen {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) -> StageOutcome {
    refuses(voucher, document.result, desk.policy) ? .stop([.rejected(blockedSender)]) : .goOn([])
  }

  /// Whether a mail is from a sender whose mails its channel does not take, so that nothing is
  /// taken out of it either.
  ///
  /// A message inside another is judged by the one it came in: who forwards it sent it.
  package static func refuses(_ voucher: Voucher, _ result: ReadResult, _ policy: Policy) -> Bool {
    guard voucher.submission.parent == nil, let mail = result.mail,
      let senders = policy.senders[voucher.submission.channel],
      case .denied = senders.verdict(for: mail.from)
    else { return false }
    return true
  }

  private static let blockedSender = Conclusion(
    german: "Der Absender steht auf der Sperrliste des Kanals; die Nachricht wird aufbewahrt und "
      + "nicht bearbeitet.",
    english: "The sender is on the channel's block list; the message is kept and not processed.")
}
