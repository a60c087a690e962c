import ReadResult

/// Looks at who sent a mail and whether it is nobody else's business (A1, A7), before anything is
/// said about its content.
package enum Screen {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) -> StageOutcome {
    guard let mail = document.result.mail else { return .goOn([]) }
    if let senders = desk.policy.senders[voucher.submission.channel],
      case .denied = senders.verdict(for: mail.from)
    {
      return .stop([.rejected(blockedSender)])
    }
    return .goOn([])
  }

  private static let blockedSender = Conclusion(
    german: "Der Absender steht auf der Sperrliste des Kanals; die Nachricht wird aufbewahrt und "
      + "nicht bearbeitet.",
    english: "The sender is on the channel's block list; the message is kept and not processed.")
}
