import Hashing
import Invoice
import MasterData
import ReadResult

/// What a supplier is to be written about a voucher as it is now (M2).
package struct LetterMatter: Hashable, Sendable {
  package var topic: LetterTopic
  /// Of a case: what the supplier can settle.
  package var reasons: [ExceptionCase.Reason] = []
  /// Tells one state of affairs from another: about the same one letter is sent.
  package var state: String
  /// Of a reminder: the number of the letter that was not answered.
  package var letter: Int?

  package init(_ topic: LetterTopic, state: String) {
    self.topic = topic
    self.state = state
  }

  /// Nil where there is nothing that a supplier is to know or can help with.
  package init?(_ voucher: Voucher) {
    guard !voucher.isSensitive else { return nil }
    if let complaint = voucher.complaint {
      let amount = complaint.amount?.description ?? ""
      self.init(.complaint, of: [complaint.reason.rawValue, complaint.text, amount])
    } else if let dunning = voucher.dunning, voucher.isDunningToAnswer {
      self.init(
        .dunningAnswer, of: dunning.items.map { "\($0.invoiceNumber) \($0.outcome.rawValue)" })
    } else if voucher.status == .exception, let exception = voucher.exception {
      self.init(exception)
    } else if voucher.status == .rejected, let decision = voucher.rejection {
      self.init(.rejection, of: [decision.reason ?? ""])
    } else {
      return nil
    }
  }

  private init?(_ exception: ExceptionCase) {
    let reasons = exception.reasons.filter(\.concernsSupplier)
    guard !reasons.isEmpty else { return nil }
    let codes = Set(reasons.map(\.code))
    let topic = codes.count == 1 ? codes.first.flatMap { Self.topics[$0] } : nil
    self.init(topic ?? .supplierRequest, of: reasons.map { "\($0.code.rawValue) \($0.german)" })
    self.reasons = reasons
  }

  /// Letters of their own, where nothing else is wrong.
  private static let topics: [ExceptionCode: LetterTopic] = [
    .missingEvidence: .missingEvidence, .amendmentUnclear: .amendmentRequest,
  ]

  private init(_ topic: LetterTopic, of parts: [String]) {
    let text = ([topic.rawValue] + parts.sorted()).joined(separator: "\n")
    self.init(topic, state: String(SHA256Digest(of: Array(text.utf8)).description.prefix(16)))
  }

  /// All of these must be among those that are sent by themselves.
  var occasions: [LetterOccasion?] {
    reasons.isEmpty
      ? [LetterOccasion(topic)] : Set(reasons.map(\.code)).map { LetterOccasion($0) }
  }
}

extension Voucher {
  /// What the supplier is to be written by `now`: nothing that it was written already, and a
  /// reminder once where it did not answer in time.
  package func letterDue(at now: Timestamp) -> LetterMatter? {
    guard let matter = LetterMatter(self) else { return nil }
    guard let letter = correspondence?.letter(about: matter.state) else { return matter }
    switch letter.outcome {
    case .needless, .undeliverable: return matter
    case nil: return nil
    case .sent: break
    }
    guard let until = letter.answerBy, until <= now, !letter.isAnswered else { return nil }
    var reminder = LetterMatter(.supplierReminder, state: "reminder \(letter.number)")
    reminder.reasons = matter.reasons
    reminder.letter = letter.number
    let isWritten = correspondence?.letter(about: reminder.state) != nil
    return isWritten ? nil : reminder
  }

  /// A dunning letter about which everything is known, or known to be missing.
  fileprivate var isDunningToAnswer: Bool {
    documentClass == .dunning && (status == .filed || status == .exception)
      && exception?.owner != .compliance
  }

  /// Whether it is a dunning letter whose sender was not answered, nor somebody said that it was.
  var awaitsReply: Bool {
    guard let matter = LetterMatter(self), matter.topic == .dunningAnswer, decisions.isEmpty,
      resolution?.supplierID != nil
    else { return false }
    return correspondence?.letter(about: matter.state)?.outcome != .sent
  }

  /// The decision by which an invoice was given back; nil where a machine or nobody did, and where
  /// a suspicion was the reason.
  package var rejection: Decision? {
    guard documentClass?.makesClaim == true, documentClass != .dunning,
      exception?.owner != .compliance
    else { return nil }
    return decisions.last { $0.verdict == .reject }
  }
}
