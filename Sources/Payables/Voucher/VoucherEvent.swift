package import Hashing
package import InvoiceRules
package import ReadResult

/// Everything that can happen to a voucher.
///
/// Nothing else changes its state.
package enum VoucherEvent: Hashable, Sendable {
  /// It arrived and its bytes are in the archive.
  case submitted(Submission)
  /// The file went on growing after its claim: the case is open again with the new bytes.
  case grown(Growth)
  /// The malware scanner looked at it (C1).
  case scanned(MalwareScan)
  /// Its reading is stored.
  case read(Reading)
  /// It can't be read; it lies in the error folder.
  case unreadable(ReadFailure)
  /// It belongs into the restricted archive.
  case restricted(Restriction)
  /// The rules ran over it.
  case checked(CheckReport)
  /// An earlier document has the same content.
  case duplicateFound(Duplicate)
  /// Which supplier it is from and what it refers to was looked up (E2).
  case identified(Identification)
  /// The formal check was made (D1).
  case formallyChecked(FormalProtocol)
  /// It was held against orders, receipts, contracts and evidence (F).
  case matched(MatchRecord)
  /// What a protocol of acceptance says of defects was read (F4).
  case acceptanceRead(AcceptanceStatement)
  /// When it is to be paid was worked out (K1).
  case termsFound(PaymentTerms)
  /// Where it is to be posted was proposed (H).
  case coded(Coding)
  /// It waits for people's decisions (I).
  case routed(ApprovalRoute)
  /// What becomes of a dunning letter was found out (M3).
  case dunningJudged(DunningJudgement)
  /// Something arrived that it waited for: it is decided again.
  case reconsidered(Reconsideration)
  /// The quality of a scan was judged by the machine (B3).
  case qualityChecked(QualityCheck)
  /// A person said how good a scan is.
  case qualityJudged(QualityJudgement)
  /// It takes the place of a scan that was to be made again.
  case replacing(Replacement)
  /// A new scan of the same paper took its place.
  case replaced(Replacement)
  /// Something was done with the paper that it was scanned from (B4).
  case paperMoved(PaperMove)
  /// It needs a person.
  case exceptionRaised(ExceptionCase)
  /// Somebody is asked to do something (I, N1).
  case taskOpened(WorkTask)
  /// A task was reminded of, handed on or carried upwards (N2).
  case taskMoved(TaskMove)
  /// The time of a task changed: its clock stands, starts again, or it is hurried.
  case taskTimed(TaskTiming)
  /// Nobody needs to do a task any more.
  case taskClosed(TaskClosing)
  /// A person said something about a task (I3).
  case decided(Decision)
  /// What somebody said about a task does not count (I3).
  case decisionRefused(RefusedDecision)
  /// It answers a request mail, and this became of it (I3).
  case replyJudged(ReplyJudgement)
  /// A mail about it is to be sent.
  case mailOrdered(MailOrder)
  /// A mail about it was sent, or is not needed or not possible any more.
  case mailSettled(MailSettlement)
  /// It is a mail that answers one of the house, or says that it could not be delivered (M2).
  case answers(MailLink)
  /// A mail came that is about it.
  case answered(MailLink)
  /// A mail about it did not reach whom it was for.
  case undeliverable(MailLink)
  /// All who had to release it did.
  case approved
  /// Whether an approved emergency is looked at once more was drawn (I4).
  case afterActionDrawn(AfterAction)
  /// A person complains of it to the supplier; it is on hold (M5).
  case complained(Complaint)
  /// The complaint is settled: it is decided again.
  case complaintSettled(ComplaintSettlement)
  /// The facility management system was told of what is wrong (G2).
  case defectReported(DefectReceipt)
  /// What becomes of it once people are done with it: posted, held, paid (J, K).
  case settling(SettlementEvent)
  /// It is refused without a person: a sender on the Sperrliste.
  case rejected(Conclusion)
  /// Nothing more is to be done.
  case filed(Conclusion)
  /// A person asked for another try.
  case retried(Retry)
  /// A person set right what it is or says; it is read and decided again.
  case corrected(Correction)
  /// Its archive record is written, as of the events before this one.
  case archived(ArchiveReceipt)
}

/// New bytes of a document that grew after its claim.
package struct Growth: Codable, Hashable, Sendable {
  package var storedName: String
  package var size: Int64
  package var sha256: SHA256Digest
  /// Identifies the claim it was made from, so that a claim is never registered twice.
  package var claim: String

  package init(storedName: String, size: Int64, sha256: SHA256Digest, claim: String) {
    self.storedName = storedName
    self.size = size
    self.sha256 = sha256
    self.claim = claim
  }
}

/// The proof of what lies in a voucher's archive folder.
package struct ArchiveReceipt: Codable, Hashable, Sendable {
  /// Of the `MANIFEST`, which has the hash of every other file.
  package var manifestSHA256: SHA256Digest
  /// How many files the manifest names.
  package var files: Int

  package init(manifestSHA256: SHA256Digest, files: Int) {
    self.manifestSHA256 = manifestSHA256
    self.files = files
  }
}

/// Why a voucher is done.
package struct Conclusion: Codable, Hashable, Sendable {
  /// A complete sentence in German.
  package var german: String
  /// The same in English.
  package var english: String
  /// Whether there was nothing to do from the start, as with a machine's answer; nil means no.
  package var isWithoutWork: Bool?

  package init(german: String, english: String, isWithoutWork: Bool? = nil) {
    self.german = german
    self.english = english
    self.isWithoutWork = isWithoutWork
  }
}

/// Why a voucher is decided again.
package struct Reconsideration: Codable, Hashable, Sendable {
  /// What arrived, in order.
  package var causes: [BookKey]

  package init(_ causes: [BookKey]) { self.causes = causes }
}

/// A further try.
package struct Retry: Codable, Hashable, Sendable {
  package var reason: String?

  package init(reason: String? = nil) { self.reason = reason }
}
