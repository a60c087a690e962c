/// What was written to a supplier about a voucher, and what came back (M2).
package struct Correspondence: Codable, Hashable, Sendable {
  package private(set) var letters: [SentLetter] = []
  package private(set) var answers: [Answer] = []

  /// Answers that are kept; what comes after them is a mail like any other.
  package static let answersMax = 50

  package init() {}

  /// A mail that came back.
  package struct Answer: Codable, Hashable, Sendable {
    package var link: MailLink
    package var receivedAt: Timestamp
  }

  /// The last letter about a state of affairs.
  func letter(about state: String) -> SentLetter? { letters.last { $0.state == state } }

  package func letter(_ number: Int) -> SentLetter? { letters.first { $0.number == number } }

  /// The last answer that somebody wrote.
  package var lastAnswer: Answer? { answers.last { $0.link.kind == .answer } }

  mutating func take(_ order: MailOrder, at time: Timestamp) {
    guard let topic = order.letter else { return }
    letters.append(
      SentLetter(number: order.number, topic: topic, state: order.state ?? "", orderedAt: time))
  }

  mutating func take(_ settlement: MailSettlement, at time: Timestamp) {
    guard let index = letters.firstIndex(where: { $0.number == settlement.number }) else { return }
    letters[index].outcome = settlement.outcome
    letters[index].settledAt = time
    letters[index].address = settlement.address
    letters[index].messageID = settlement.messageID
    letters[index].answerBy = settlement.answerBy
    letters[index].file = settlement.file
  }

  /// An answer is one to all that was asked before.
  mutating func take(_ link: MailLink, at time: Timestamp) {
    guard answers.count < Self.answersMax else { return }
    answers.append(Answer(link: link, receivedAt: time))
    switch link.kind {
    case .automatic: break
    case .answer:
      guard link.isFromSupplier else { return }
      for index in letters.indices { letters[index].isAnswered = true }
    case .undeliverable:
      for index in letters.indices where letters[index].number == link.number {
        letters[index].outcome = .undeliverable
      }
    }
  }
}

/// A letter to a supplier that was ordered.
package struct SentLetter: Codable, Hashable, Sendable {
  /// Among the mails of its voucher.
  package var number: Int
  package var topic: LetterTopic
  /// See ``LetterMatter/state``.
  package var state: String
  package var orderedAt: Timestamp
  /// Nil while it waits to be sent.
  package var outcome: MailSettlement.Outcome?
  package var settledAt: Timestamp?
  package var address: String?
  /// Without angle brackets.
  package var messageID: String?
  /// Until when the supplier is waited for; nil where no answer is expected.
  package var answerBy: Timestamp?
  package var isAnswered = false
  /// The message as it was sent.
  package var file: StoredFile?

  init(number: Int, topic: LetterTopic, state: String, orderedAt: Timestamp) {
    self.number = number
    self.topic = topic
    self.state = state
    self.orderedAt = orderedAt
  }
}

/// Which mail answers what: at the mail the voucher that it is about, at that voucher the mail.
package struct MailLink: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  /// The mail of the house that is answered; nil where only the subject says what it is about.
  package var number: Int?
  package var kind: Kind
  /// Whether it came from an address, or a domain, of the supplier in the master data; others are
  /// linked and never trusted.
  package var isFromSupplier = false
  /// The beginning of what somebody wrote.
  package var text: String?
  /// Of what was not delivered: where it was to go, and what the mail server said.
  package var address: String?
  package var status: String?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody wrote it.
    case answer
    /// A machine did, as for somebody who is away: no answer yet.
    case automatic
    /// A mail server could not deliver.
    case undeliverable

    /// Why nobody waits any longer for an answer; nil where one may still come.
    var ends: TaskTiming.Cause? {
      switch self {
      case .answer: .answered
      case .automatic: nil
      case .undeliverable: .unanswered
      }
    }
  }

  package init(_ voucher: VoucherID, _ kind: Kind, number: Int? = nil) {
    self.voucher = voucher
    self.kind = kind
    self.number = number
  }
}
