/// A mail that is to be sent about a voucher: whom it is for and what it is about.
///
/// What it says is written when it is sent, from the voucher as it is then; one that has become
/// needless meanwhile is not sent.
package struct MailOrder: Codable, Hashable, Sendable {
  /// Among the mails of its voucher, from 1.
  package var number: Int
  package var kind: Kind
  /// The task that it asks for; nil of a letter.
  package var task: TaskID?
  /// The user who gets it; nil where it goes to somebody outside.
  package var user: String?
  /// Of a letter to a supplier: what it is about.
  package var letter: LetterTopic?
  /// Of what a person is told who answered a request.
  package var answer: ReplyAnswer?
  /// Of a letter: see ``LetterMatter/state``.
  package var state: String?
  /// Of a letter: the person who sends it, as an ``Author``; nil where nobody had to say so.
  package var by: String?

  package init(_ kind: Kind, number: Int, task: TaskID? = nil, user: String? = nil) {
    self.kind = kind
    self.number = number
    self.task = task
    self.user = user
  }

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody is asked to do a task.
    case request
    /// The deadline of a task comes near.
    case reminder
    /// Somebody stands in for one who did not do a task in time.
    case substitution
    /// A task took too long and was carried up to this person's role.
    case escalation
    /// A person is told what became of the answer to a request.
    case answer
    /// A supplier is written to.
    case letter
  }
}

/// What became of a mail.
package struct MailSettlement: Codable, Hashable, Sendable {
  package var number: Int
  package var outcome: Outcome
  /// Where it went; nil where it was not sent.
  package var address: String?
  /// Its Message-ID without angle brackets.
  package var messageID: String?
  /// Why it could not be sent.
  package var problem: String?
  /// Of a letter that was sent: the message as it is kept.
  package var file: StoredFile?
  /// Of a letter: until when an answer is waited for.
  package var answerBy: Timestamp?

  package init(_ number: Int, _ outcome: Outcome) {
    self.number = number
    self.outcome = outcome
  }

  package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// The transport took it over.
    case sent
    /// What it was about was settled before it left.
    case needless
    /// It was refused for good, or there is no address.
    case undeliverable
  }
}
