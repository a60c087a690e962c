package import ReadResult

/// The answer to one of the own requests for an approval (I3), as it stands in a mail.
///
/// A request says in its subject `[B26-0000123-1 #4B1D77E0]` and in a message id
/// `<b26-0000123-1.4B1D77E0@rohrpost.…>` which task it asks for; whoever answers sends one of them
/// back. Requests of other programs name no task. That the token is that of an open task, and the
/// sender allowed to decide it, is not said here (see ``ReplyDecision``).
package struct ApprovalReply: Hashable, Sendable {
  /// In upper case.
  package let token: String
  /// Nil where the answer says neither or both.
  package let decision: Decision?

  package enum Decision: String, Hashable, Sendable {
    case approve
    case reject
  }

  /// Nil for any other mail; a machine's answer approves nothing.
  package init?(_ mail: ReadResult.MailHead) {
    guard mail.marks?.isAutoReply != true, let request = AnsweredRequest(of: mail) else {
      return nil
    }
    token = request.token
    switch ReplyReading(mail.text ?? "") {
    case .decided(.approve, _): decision = .approve
    case .decided(.reject, _): decision = .reject
    case .decided, .unclear: decision = nil
    }
  }
}
