import Hashing
import Invoice
package import InvoiceRules
package import ReadResult

/// A document on its way (Beleg): the fold of its events.
package struct Voucher: Codable, Hashable, Sendable {
  package let id: VoucherID
  /// As it arrived; ``original`` says which bytes count now.
  package let submission: Submission
  package private(set) var status: Status = .received
  /// The bytes that count.
  package private(set) var original: StoredFile
  /// What ``original`` was before the document grew after its claim.
  package private(set) var earlierOriginals: [StoredFile] = []
  /// The number of events that made it.
  package private(set) var version = 1
  /// What the malware scanner said last; nil where none looked at it (C1).
  package private(set) var scan: MalwareScan?
  package private(set) var reading: Reading?
  /// What people set right; readings are kept with it applied.
  package private(set) var correction: Correction?
  package private(set) var failure: ReadFailure?
  /// Why it is sensitive (A7); once it is, it stays so.
  package private(set) var restriction: Restriction?
  package private(set) var checks: CheckReport?
  package private(set) var duplicate: Duplicate?
  /// Which supplier it is from and what it refers to (E2).
  package private(set) var identification: Identification?
  package private(set) var formal: FormalProtocol?
  package private(set) var match: MatchRecord?
  /// What it says of defects, where it is a protocol of acceptance.
  package private(set) var acceptance: AcceptanceStatement?
  package private(set) var terms: PaymentTerms?
  package private(set) var coding: Coding?
  /// Who decides about it, where it waits for decisions.
  package private(set) var route: ApprovalRoute?
  package private(set) var dunning: DunningJudgement?
  /// How it stands with the quality control of a scan; nil for what is none (B3).
  package private(set) var quality: Quality?
  /// The scan whose place it took.
  package private(set) var replaces: Replacement?
  /// What was done with the paper that it was scanned from; nil for nothing yet (B4).
  package private(set) var paper: Paper?
  package private(set) var exception: ExceptionCase?
  /// What is complained of to the supplier; nil where nothing is, or it was settled (M5).
  package private(set) var complaint: Complaint?
  /// What people are asked to do about it now.
  package private(set) var tasks: [WorkTask] = []
  /// How many tasks there ever were.
  package private(set) var taskCount = 0
  /// What people said, since it was read or corrected last.
  package private(set) var decisions: [Decision] = []
  /// What was said about its tasks and does not count, the latest last.
  package private(set) var refusals: [RefusedDecision] = []
  /// How many mails were ever to be sent about it.
  package private(set) var mailCount = 0
  /// How it stands with the look at an emergency after its approval; nil for none (I4).
  package private(set) var afterAction: AfterAction?
  /// What was written to its supplier and came back; nil where nothing was.
  package private(set) var correspondence: Correspondence?
  /// Of a mail: what it answers.
  package private(set) var answers: MailLink?
  /// The last thing that the facility management system is told of (G2).
  package private(set) var defect: Defect?
  /// How it is settled once it is approved: posted, held, paid (J, K).
  package private(set) var settlement = Settlement()
  package private(set) var conclusion: Conclusion?
  package private(set) var archived: ArchiveReceipt?
  /// When it came how far, and what that took (O1).
  package private(set) var milestones: Milestones
  /// When the last event happened.
  package private(set) var changedAt: Timestamp

  /// Starts a voucher; its first event is ``VoucherEvent/submitted(_:)``.
  package init(id: VoucherID, submission: Submission, at time: Timestamp) {
    self.id = id
    self.submission = submission
    original = StoredFile(
      path: "original/\(submission.storedName)", size: submission.size, sha256: submission.sha256)
    restriction = submission.restriction
    milestones = Milestones(registeredAt: time)
    changedAt = time
  }
}

extension Voucher {
  package var isSensitive: Bool { restriction != nil }

  /// Whether nobody is handed its bytes, since they may do harm: the malware scanner found
  /// something or could not look at them.
  ///
  /// It stays so while the document is tried again, until the scanner says that it is clean.
  package var isWithheld: Bool { scan.map { $0.verdict != .clean } ?? false }

  /// The name as lists, reports and folders may show it.
  package var shownName: String {
    isSensitive ? Submission.confidentialName : submission.name
  }

  /// Whether the desk has looked at it, so that it is known whether it is sensitive.
  package var isDecided: Bool { status != .received && status != .read }

  package var department: String? { reading?.department ?? submission.department }

  package var documentClass: DocumentClass? { restriction?.documentClass ?? reading?.documentClass }

  /// The files that are never written again: originals, index files, what reading left and letters
  /// that were sent.
  package var keptFiles: [StoredFile] {
    earlierOriginals + [original] + submission.sidecars + (reading?.files ?? [])
      + (correspondence?.letters.compactMap(\.file) ?? [])
  }

  package static let archiveRoot = "archive"
  package static let restrictedArchiveRoot = "archive-restricted"

  /// The voucher's folder below the spool: `archive/2026/11/B26-0000123`.
  package var archivePath: String { archivePath(restricted: isSensitive) }

  /// The folder in one of the two archives; a voucher moves when it turns out to be sensitive.
  package func archivePath(restricted: Bool) -> String {
    let root = restricted ? Self.restrictedArchiveRoot : Self.archiveRoot
    let date = submission.receivedAt.utcDate.description
    return "\(root)/\(date.prefix(4))/\(date.dropFirst(5).prefix(2))/\(id)"
  }

  /// Folds one more event into the voucher.
  ///
  /// The order of events is the deciders' business: an event that
  /// makes no sense in a state changes what it says and nothing else.
  package mutating func apply(_ event: VoucherEvent, at time: Timestamp) {
    version += 1
    changedAt = time
    let (before, taken) = (status, reading?.documentClass)
    fold(event, at: time)
    milestones.take(event, from: before, to: status, taken, at: time)
  }

  private mutating func fold(_ event: VoucherEvent, at time: Timestamp) {
    switch event {
    case .submitted: break
    case .grown(let growth): take(growth)
    case .scanned(let scan): self.scan = scan
    case .read(let reading):
      self.reading = reading.corrected(by: correction)
      failure = nil
      status = .read
    case .unreadable(let failure):
      self.failure = failure
      status = .error
    case .restricted(let restriction): self.restriction = restriction
    case .checked(let report): checks = report
    case .duplicateFound(let duplicate): self.duplicate = duplicate
    case .routed(let route):
      self.route = route
      status = .inApproval
    case .reconsidered:
      let decisions = decisions
      reopen()
      self.decisions = decisions
      status = .read
    case .qualityChecked(let check): take(check, at: time)
    case .qualityJudged(let judgement): take(judgement, at: time)
    case .replacing(let earlier): replaces = earlier
    case .replaced(let later): quality?.take(later, at: time)
    case .paperMoved(let move): paper = (paper ?? Paper()).moved(by: move, at: time)
    case .exceptionRaised(let exception):
      self.exception = exception
      status = .exception
    case .approved: status = .approved
    case .settling(let event): settle(event, at: time)
    case .complained(let complaint):
      self.complaint = complaint
      status = .onHold
      take(complaint.reason, complaint.text, at: time)
    case .complaintSettled: settleComplaint()
    case .rejected(let conclusion):
      self.conclusion = conclusion
      status = .rejected
    case .filed(let conclusion):
      self.conclusion = conclusion
      status = .filed
    case .retried: reopen()
    case .corrected(let correction):
      self.correction = correction.joined(to: self.correction)
      reopen()
    case .archived(let receipt): archived = receipt
    default: note(event, at: time)
    }
  }

  /// Events that leave the state as it is: what the desk found, what people are asked and say.
  private mutating func note(_ event: VoucherEvent, at time: Timestamp) {
    switch event {
    case .identified(let identification): take(identification)
    case .formallyChecked(let formal): self.formal = formal
    case .matched(let match): self.match = match
    case .acceptanceRead(let acceptance): self.acceptance = acceptance
    case .termsFound(let terms): self.terms = terms
    case .coded(let coding):
      self.coding = coding
      settlement.hindrance = nil
    case .dunningJudged(let dunning): self.dunning = dunning
    case .taskOpened(let task):
      tasks.append(task)
      taskCount = max(taskCount, task.id.number)
    case .taskMoved(let move): take(move)
    case .taskClosed(let closing): tasks.removeAll { $0.id == closing.task }
    case .taskTimed(let timing): take(timing)
    case .decided(let decision): take(decision, at: time)
    case .decisionRefused(let refusal): refusals.append(refusal)
    case .afterActionDrawn(let sample): afterAction = sample
    case .answers(let link): answers = link
    case .defectReported(let receipt) where receipt.number == defect?.number:
      defect?.isReported = true
    default: noteMail(event, at: time)
    }
  }

  /// What is written about it, and what comes back.
  private mutating func noteMail(_ event: VoucherEvent, at time: Timestamp) {
    var correspondence = correspondence ?? Correspondence()
    switch event {
    case .mailOrdered(let order):
      mailCount = max(mailCount, order.number)
      correspondence.take(order, at: time)
    case .mailSettled(let settlement): correspondence.take(settlement, at: time)
    case .answered(let link), .undeliverable(let link): correspondence.take(link, at: time)
    default: return
    }
    if correspondence != Correspondence() { self.correspondence = correspondence }
  }

  private mutating func take(_ reason: Complaint.Reason, _ text: String, at time: Timestamp) {
    defect = Defect(
      number: (defect?.number ?? 0) + 1, reason: reason, text: text, reportedAt: time)
  }

  private mutating func take(_ timing: TaskTiming) {
    guard let index = tasks.firstIndex(where: { $0.id == timing.task }) else { return }
    tasks[index] = tasks[index].timed(by: timing)
  }

  private mutating func take(_ identification: Identification) {
    self.identification = identification
    reading?.index.fill(from: identification)
  }

  private mutating func take(_ check: QualityCheck, at time: Timestamp) {
    if quality == nil { quality = Quality(check, at: time) }
    quality?.take(check, at: time)
  }

  /// A scan that a person finds good goes on where it had stopped for its quality.
  private mutating func take(_ judgement: QualityJudgement, at time: Timestamp) {
    quality?.take(judgement, at: time)
    if judgement.verdict == .passed, status == .exception, exception?.kind == .rescan { reopen() }
  }

  private mutating func take(_ move: TaskMove) {
    guard let index = tasks.firstIndex(where: { $0.id == move.task }) else { return }
    tasks[index] = tasks[index].moved(by: move)
  }

  /// A decision ends its task, and the step of the route that it is about; a task that is handed on
  /// stays.
  private mutating func take(_ decision: Decision, at time: Timestamp) {
    guard let index = tasks.firstIndex(where: { $0.id == decision.task }) else { return }
    if decision.verdict == .delegate {
      tasks[index].user = decision.delegate
      return
    }
    let task = tasks.remove(at: index)
    decisions.append(decision)
    if task.kind == .afterAction { afterAction?.take(decision) }
    if task.kind == .posting { settlement.hindrance = nil }
    if task.kind == .payment { settlement.paymentHindrance = nil }
    if decision.verdict == .approve, let step = task.step { route?.finish(step) }
    if decision.verdict == .reject, decision.complaint == nil, task.kind == .factualCheck,
      !isSensitive
    {
      take(.other, decision.reason ?? "", at: time)
    }
  }

  private mutating func take(_ growth: Growth) {
    earlierOriginals.append(original)
    original = StoredFile(
      path: "original/\(growth.storedName)", size: growth.size, sha256: growth.sha256)
    quality = nil
    reopen()
  }

  /// It is decided again, unless it stands in the books: then it goes on where it stood.
  private mutating func settleComplaint() {
    complaint = nil
    if settlement.isUnderWay { status = settlement.standing } else { reopen() }
  }

  private mutating func settle(_ event: SettlementEvent, at time: Timestamp) {
    let standing = settlement.take(event, at: time)
    // What is complained of stays on hold, whatever the bank says.
    if let standing, complaint == nil { status = standing }
    if case .postingReversed(let reversal) = event, !reversal.isPostedAnew { reopen() }
  }

  /// Begins anew; what stands in the books or in a payment run can't: it is reversed first.
  private mutating func reopen() {
    guard !settlement.isUnderWay else { return }
    status = .received
    failure = nil
    checks = nil
    duplicate = nil
    exception = nil
    decisions = []
    complaint = nil
    afterAction = nil
    conclusion = nil
    identification = nil
    formal = nil
    match = nil
    acceptance = nil
    terms = nil
    coding = nil
    route = nil
    dunning = nil
    settlement = Settlement()
  }
}
