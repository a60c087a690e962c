import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What answers to request mails come to: who may decide, and what forgers get.
@Suite struct ReplyDecisionTests {
  private static let key = ReplyKey.sample
  private static let records = TaskOffice.records.map { record in
    guard record.table == .users, let id = record.values["user"] else { return record }
    return MasterRecord(.users, record.values.merging(["email": "\(id)@muster.example"]) { $1 })
  }

  private let task: Voucher
  private let id: TaskID

  init() throws {
    task = try TaskOffice.voucher(records: Self.records)
    id = try #require(task.tasks.first?.id)
  }

  private func desk(
    _ subject: Voucher? = nil, key: ReplyKey? = key, servers: Set<String> = ["mx.muster.example"]
  ) -> Desk {
    var policy = DeskBooks.policy
    policy.replies.authServers = servers
    return Desk(
      books: BooksOfValues([subject ?? task], Self.records), policy: policy,
      now: SampleVoucher.time, replyKey: key)
  }

  /// An answer of a person, signed by the domain of her address.
  private func mail(
    _ text: String, from user: String = "anna", token owner: String? = nil, task: TaskID? = nil
  ) -> ReadResult.MailHead {
    let token = Self.key.token(for: task ?? id, owner ?? user)
    var head = ReadResult.MailHead()
    head.from = ["\(user)@muster.example"]
    head.subject = "AW: [\(task ?? id) #\(token)] Sachliche Prüfung"
    head.text = text
    var field = AuthenticationField(server: "mx.muster.example")
    var signature = AuthenticationResult("dkim", "pass")
    signature.properties["header.d"] = "muster.example"
    field.results = [signature]
    head.marks = MailMarks()
    head.marks?.sender = head.from[0]
    head.marks?.authentication = [field]
    return head
  }

  private let voucher = SampleVoucher.submitted(9)

  private func decide(
    _ mail: ReadResult.MailHead, _ desk: Desk? = nil
  ) throws -> ReplyDecision? {
    try ReplyDecision(voucher, mail, desk ?? self.desk())
  }

  @Test func `a proven answer of who is asked decides`() throws {
    let reply = try #require(try decide(mail("FREIGABE")))
    let decision = try #require(reply.decision)
    #expect((decision.task, decision.verdict, decision.user) == (id, .approve, "anna"))
    #expect((decision.door, decision.source) == (.mail, voucher.id))
    #expect(reply.judgement.outcome == .taken)
    #expect(reply.judgement.answer?.kind == .taken)
    #expect(reply.judgement.answer?.recipient == "anna")
    #expect(reply.refusal == nil)
    let rejected = try #require(try decide(mail("Ablehnung: nie bestellt"))?.decision)
    #expect((rejected.verdict, rejected.reason) == (.reject, "nie bestellt"))
  }

  /// What a forger changes, what becomes of it, and whether a person is told.
  private func expect(
    _ cause: RefusedDecision.Cause, told: Bool = false, _ mail: ReadResult.MailHead,
    _ subject: Voucher? = nil, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let reply = try #require(
      try decide(mail, desk(subject)), sourceLocation: location)
    #expect(reply.decision == nil, sourceLocation: location)
    #expect(reply.judgement.cause == cause, sourceLocation: location)
    #expect((reply.judgement.answer != nil) == told, sourceLocation: location)
    #expect(reply.refusal?.cause == cause, sourceLocation: location)
    #expect(reply.refusal?.source == voucher.id, sourceLocation: location)
  }

  @Test func `another sender with a stolen token decides nothing`() throws {
    try expect(.wrongToken, told: true, mail("FREIGABE", from: "bert", token: "anna"))
    var stranger = mail("FREIGABE")
    stranger.from = ["anna@muster.fremd.example"]
    stranger.marks?.sender = stranger.from[0]
    try expect(.unknownSender, stranger)
  }

  @Test func `a guessed token decides nothing, and its sender is told only where that is proven`()
    throws
  {
    var guess = mail("FREIGABE")
    guess.subject = "AW: [\(id) #ABCDEFGHIJKLMNOPQRSTUVWXY2] Prüfung"
    try expect(.wrongToken, told: true, guess)
    guess.marks?.authentication = []
    try expect(.wrongToken, guess)
    // The token of another task of the same person.
    var other = mail("FREIGABE")
    let second = Self.key.token(for: TaskID(voucher: id.voucher, number: 2), "anna")
    other.subject = "AW: [\(id) #\(second)]"
    try expect(.wrongToken, told: true, other)
  }

  @Test func `what the own server does not confirm decides nothing, and nobody is told`() throws {
    var unsigned = mail("FREIGABE")
    unsigned.marks?.authentication = []
    try expect(.unproven, unsigned)
    var foreign = mail("FREIGABE")
    foreign.marks?.authentication?[0].results[0].properties["header.d"] = "fremd.example"
    try expect(.unproven, foreign)
    var failed = mail("FREIGABE")
    failed.marks?.authentication?[0].results = [AuthenticationResult("dmarc", "fail")]
    try expect(.forged, failed)
    var below = mail("FREIGABE")
    below.marks?.authentication?[0].receivedBy = ["mx.fremd.example"]
    try expect(.unproven, below)
  }

  @Test func `several senders, or one that hides another, decide nothing`() throws {
    var two = mail("FREIGABE")
    two.from = ["anna@muster.example", "mallory@fremd.example"]
    two.marks?.sender = nil
    try expect(.unclearSender, two)
    var hidden = mail("FREIGABE")
    hidden.marks?.sender = "mallory@fremd.example"
    try expect(.unclearSender, hidden)
  }

  @Test func `who may not decide is told why`() throws {
    try expect(.notAllowed, told: true, mail("FREIGABE", from: "petra"))
    try expect(.notAllowed, told: true, mail("Antwort: ja", from: "anna"))
    // Who left the house is nobody any more.
    try expect(.unknownSender, mail("FREIGABE", from: "leon"))
  }

  @Test func `an answer that is not clear is asked back`() throws {
    try expect(.unclear, told: true, mail("FREIGABE, wenn der Preis stimmt"))
    try expect(.unclear, told: true, mail(""))
    try expect(.unclear, told: true, mail("ABLEHNUNG\n\nGrund: "))
    let reply = try #require(try decide(mail("ABLEHNUNG")))
    #expect(reply.judgement.answer?.kind == .ambiguous)
    #expect(reply.judgement.answer?.german.contains("Grund") == true)
  }

  @Test func `a token is used once, and who says the same again is not refused`() throws {
    let decided = try TaskOffice.after(.approve, by: "anna", of: task, desk())
    let again = try #require(try decide(mail("Freigegeben"), desk(decided)))
    #expect(again.judgement.outcome == .repeated)
    #expect(again.decision == nil && again.refusal == nil && again.judgement.answer == nil)
    try expect(.notOpen, told: true, mail("ABLEHNUNG: doch nicht"), decided)
  }

  @Test func `machines decide nothing and are never answered`() throws {
    var note = mail("FREIGABE")
    note.marks?.isAutoReply = true
    #expect(try decide(note) == nil)
    var machine = mail("FREIGABE")
    machine.isAutomatic = true
    #expect(try decide(machine) == nil)
    guard case .stop(let events)? = try Replies.outcome(machine, voucher, desk()),
      case .filed(let conclusion)? = events.last
    else {
      Issue.record("not filed")
      return
    }
    #expect(conclusion.isWithoutWork == true)
  }

  @Test func `without a key or a server to believe, a reply is a case as before`() throws {
    #expect(try decide(mail("FREIGABE"), desk(key: nil)) == nil)
    #expect(try decide(mail("FREIGABE"), desk(servers: [])) == nil)
    var old = mail("FREIGABE")
    old.subject = "AW: [B26-0000123 #4B1D77E0] Freigabe"
    #expect(try decide(old) == nil)
    #expect(ApprovalReply(old)?.decision == .approve)
  }

  @Test func `a task that never was is told of by nobody`() throws {
    let unknown = TaskID(voucher: id.voucher, number: 77)
    let reply = try #require(try decide(mail("FREIGABE", task: unknown)))
    #expect(reply.judgement.outcome == .unknownTask)
    #expect(reply.judgement.answer == nil && reply.refusal == nil)
  }

  @Test func `answers and notes about a task have their limits`() throws {
    var noted = task
    for count in 0..<RefusedDecision.perVoucher {
      let reply = try #require(try decide(mail("?"), desk(noted)))
      #expect((reply.judgement.answer != nil) == (count < ReplyRules.answersMax))
      noted.apply(.decisionRefused(try #require(reply.refusal)), at: SampleVoucher.time)
    }
    #expect(try decide(mail("?"), desk(noted))?.refusal == nil)
    // Who decides in the end is still heard.
    #expect(try decide(mail("FREIGABE"), desk(noted))?.decision != nil)
  }

  @Test func `what may be forged is a case of compliance, the rest is filed`() throws {
    func last(_ mail: ReadResult.MailHead) throws -> VoucherEvent? {
      guard case .stop(let events)? = try Replies.outcome(mail, voucher, desk()) else { return nil }
      return events.last
    }
    var forged = mail("FREIGABE")
    forged.marks?.authentication?[0].results = [AuthenticationResult("dmarc", "fail")]
    guard case .exceptionRaised(let exception)? = try last(forged) else {
      Issue.record("no case")
      return
    }
    #expect(exception.owner == .compliance)
    guard case .filed(let conclusion)? = try last(mail("FREIGABE")) else {
      Issue.record("not filed")
      return
    }
    #expect(conclusion.german.contains("anna") && conclusion.german.contains("\(id)"))
  }
}
