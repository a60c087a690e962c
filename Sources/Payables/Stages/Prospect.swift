package import Hashing
import Invoice
package import ReadResult

/// What would become of a document if it came in now, with nothing else in the books.
///
/// The same stages decide it as in the daemon.
package struct Prospect: Hashable, Sendable {
  package let outcome: Outcome
  /// A sentence in German; nil where there is nothing to say.
  package let reason: String?
  /// Where it answers a request for an approval.
  package let approval: ApprovalReply?

  /// Whether a document was read and taken; the words are promised to people's scripts.
  package enum Outcome: String, Hashable, Sendable {
    /// It is filed, or goes on, if need be after a person confirmed what it says.
    case accepted
    /// Something is missing, wrong or suspicious: a person must decide.
    case exception
    /// It can't be read.
    case error
    /// Nobody has anything to do: a machine's answer.
    case ignored
    /// Its sender is not taken.
    case rejected
    case approvalReply = "approval_reply"
  }

  private init(_ outcome: Outcome, _ reason: String?, approval: ApprovalReply? = nil) {
    self.outcome = outcome
    self.reason = reason
    self.approval = approval
  }

  /// Looks ahead for a document that arrives now under `name`.
  package init(
    _ reading: Result<ReadResult, ReadFailure>, name: String, sha256: SHA256Digest,
    policy: Policy = Policy(), now: Timestamp
  ) throws {
    let id = VoucherID(year: min(max(now.berlinDate.year, 2000), 2099), number: 1)
    let submission = Submission(
      channel: "", name: name, storedName: name, size: 0, sha256: sha256, receivedAt: now,
      claim: "")
    var voucher = Voucher(id: id, submission: submission, at: now)
    let desk = Desk(books: BooksOfValues(), policy: policy, now: now)
    let events: [VoucherEvent]
    switch reading {
    case .failure(let failure): events = Deciding.fail(voucher, failure, desk)
    case .success(let result):
      let restriction = policy.restriction(of: voucher, result)
      if let restriction { voucher.apply(.restricted(restriction), at: now) }
      voucher.apply(.read(Reading(of: result, restriction)), at: now)
      events = try Deciding.decide(voucher, Document(result), desk)
    }
    self = Self.told(by: events, (try? reading.get())?.mail)
  }

  private static func told(
    by events: [VoucherEvent], _ mail: ReadResult.MailHead?
  ) -> Prospect {
    for event in events.reversed() {
      switch event {
      case .exceptionRaised(let exception):
        return Prospect(
          outcome(of: exception), exception.german,
          approval: exception.kind == .approvalReply ? mail.flatMap { ApprovalReply($0) } : nil)
      case .unreadable(let failure):
        return Prospect(.error, "\(failure.reason.rawValue): \(failure.detail)")
      case .rejected(let conclusion): return Prospect(.rejected, conclusion.german)
      case .filed(let conclusion):
        return conclusion.isWithoutWork == true
          ? Prospect(.ignored, conclusion.german) : Prospect(.accepted, nil)
      default: continue
      }
    }
    return Prospect(.accepted, nil)
  }

  private static func outcome(of exception: ExceptionCase) -> Outcome {
    switch exception.kind {
    case nil, .rescan: .exception
    case .understood: .accepted
    case .approvalReply: .approvalReply
    }
  }

  /// This with what the documents inside tell: one that can't be read is a case of the whole.
  ///
  /// `contents` are named as people know them; what is only a container of others tells all it has
  /// to say.
  package func joined(by contents: [(name: String, prospect: Prospect)]) -> Prospect {
    guard outcome == .accepted,
      let lost = contents.first(where: { [.exception, .error].contains($0.prospect.outcome) })
    else { return self }
    return Prospect(.exception, "\(lost.name): \(lost.prospect.reason ?? "")")
  }
}

extension Reading {
  /// What the stages look at of a reading whose files lie nowhere.
  fileprivate init(of result: ReadResult, _ restriction: Restriction?) {
    let (documentClass, confidence) = DocumentClass.known(of: result)
    self.init(
      type: result.type, source: result.source,
      documentClass: restriction?.documentClass ?? documentClass, classConfidence: confidence,
      index: IndexRecord(of: result), files: [])
    children = result.children.count
    notices = result.notices
  }
}
