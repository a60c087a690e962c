import Hashing
import Invoice
import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

@Suite struct QualityControlTests {
  private var policy: Policy {
    var policy = Policy()
    var profile = ScanProfile()
    profile.samplePercent = 0
    policy.quality.profiles["scan"] = profile
    return policy
  }

  /// A scanned invoice with a number.
  private static func result(_ pages: [ScanPage], number: String = "R-17") throws -> ReadResult {
    let box = PageText.Box(left: 700, top: 700, right: 1400, bottom: 800)
    let text = PageText(
      number: 1, width: 5950, height: 8420, origin: .ocr,
      words: [PageText.Word("Wort", box, line: 0)])
    var words = try #require(DocumentWords(pages: [text]))
    words.classes = [ClassRank(.invoice, probability: 0.95)]
    words.isClassCertain = true
    let fields: [FieldName: String] = [
      .invoiceNumber: number, .issueDate: "2026-11-20", .sellerName: "Muster Bau GmbH",
      .gross: "119.00", .net: "100.00", .tax: "19.00", .currency: "EUR",
    ]
    words.fields = fields.mapValues { ExtractedField($0, confidence: 0.99, place: nil) }
    var result = ReadResult(type: "application/pdf")
    result.words = words
    result.source = .ocr
    var paper = PaperFacts()
    paper.scans = pages
    result.paper = paper
    return result
  }

  private static func submitted(
    _ number: Int, channel: String = "scan", bytes: String? = nil
  ) -> Voucher {
    let bytes = bytes ?? "scan \(number)"
    let submission = Submission(
      channel: channel, name: "a.pdf", storedName: "a.pdf", size: Int64(bytes.utf8.count),
      sha256: SHA256Digest(of: bytes.utf8), receivedAt: SampleVoucher.time, claim: "c/\(number)")
    return Voucher(
      id: VoucherID(year: 2026, number: number), submission: submission, at: SampleVoucher.time)
  }

  private static func decide(
    _ voucher: Voucher, _ result: ReadResult, _ policy: Policy, books: [Voucher] = []
  ) throws -> Voucher {
    var voucher = voucher
    let (documentClass, confidence) = DocumentClass.known(of: result)
    var reading = Reading(
      type: result.type, source: result.source, documentClass: documentClass,
      classConfidence: confidence, index: IndexRecord(of: result), files: [])
    reading.archiveNumber = result.paper?.archiveNumber
    voucher.apply(.read(reading), at: SampleVoucher.time)
    let desk = Desk(
      books: BooksOfValues(books + [voucher]), policy: policy, now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  private func decide(
    _ number: Int, _ pages: [ScanPage], channel: String = "scan", policy: Policy? = nil,
    books: [Voucher] = []
  ) throws -> Voucher {
    try Self.decide(
      Self.submitted(number, channel: channel), Self.result(pages), policy ?? self.policy,
      books: books)
  }

  @Test func `a good scan goes on, and it is said that nobody need look`() throws {
    let voucher = try decide(1, [ScannedPages.page(1)])
    #expect(voucher.status == .filed)
    #expect(voucher.quality?.state == .notAsked)
    #expect(voucher.quality?.check.pages == 1)
  }

  @Test func `what comes through another channel is no scan`() throws {
    let voucher = try decide(1, [ScannedPages.page(1) { $0.confidence = 5 }], channel: "upload")
    #expect(voucher.quality == nil)
    #expect(try decide(2, []).quality == nil)
  }

  @Test func `a class of which each is looked at, a sample and a finding open a task beside`()
    throws
  {
    var strict = policy
    strict.quality.wholeClasses = [.invoice]
    let whole = try decide(1, [ScannedPages.page(1)], policy: strict)
    #expect(whole.quality?.check.look == .wholeClass)
    strict.quality.wholeClasses = []
    strict.quality.profiles["scan"]?.samplePercent = 100
    let sample = try decide(2, [ScannedPages.page(1)], policy: strict)
    #expect(sample.quality?.check.look == .sample)
    let coarse = try decide(3, [ScannedPages.page(1) { $0.form = .init(across: 100, down: 100) }])
    #expect(coarse.quality?.check.look == .finding)
    for voucher in [whole, sample, coarse] {
      #expect(voucher.status == .filed && voucher.quality?.state == .open)
      #expect(!voucher.awaitsRescan)
    }
  }

  @Test func `a useless scan is a case until a person takes it for good`() throws {
    let bad = [ScannedPages.page(1) { $0.confidence = 10 }]
    var voucher = try decide(1, bad)
    #expect(voucher.status == .exception && voucher.exception?.kind == .rescan)
    #expect(voucher.exception?.owner == .mailroom && voucher.awaitsRescan)
    #expect(voucher.exception?.german.contains("Nicht lesbar (Seite 1: 10 %)") == true)
    let judgement = QualityJudgement(.passed, by: "user:weber")
    for event in judgement.events(of: voucher, deadline: SampleVoucher.time) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    #expect(voucher.status == .received && voucher.exception == nil)
    let decided = try Self.decide(voucher, Self.result(bad), policy)
    #expect(decided.status == .filed && decided.quality?.state == .passed)
    #expect(decided.quality?.rescanRequestedAt == nil)
  }

  @Test func `a scan that a person refuses is a case, whatever became of it`() throws {
    var voucher = try decide(1, [ScannedPages.page(1)])
    let judgement = QualityJudgement(.failed, reason: "Ecke umgeknickt", by: "user:weber")
    for event in judgement.events(of: voucher, deadline: SampleVoucher.time) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    #expect(voucher.status == .exception && voucher.quality?.state == .failed)
    #expect(voucher.exception?.german.contains("Ecke umgeknickt") == true)
    #expect(voucher.awaitsRescan)
    #expect(judgement.refusal(for: voucher) != nil)
    // Read again it stays so.
    voucher.apply(.retried(Retry()), at: SampleVoucher.time)
    let again = try Self.decide(voucher, Self.result([ScannedPages.page(1)]), policy)
    #expect(again.exception?.kind == .rescan)
  }

  @Test func `a new scan takes the place of the bad one and is no duplicate of it`() throws {
    let bad = try decide(1, [ScannedPages.page(1) { $0.confidence = 10 }])
    let good = try decide(2, [ScannedPages.page(1)], books: [bad])
    #expect(good.status == .filed && good.duplicate == nil)
    #expect(good.replaces == Replacement(of: bad.id, .invoice))
    var replaced = bad
    for event in Replacement.end(by: good.id, .invoice) {
      replaced.apply(event, at: SampleVoucher.time)
    }
    #expect(replaced.status == .filed && replaced.quality?.state == .replaced)
    #expect(!replaced.awaitsRescan)
    // A third one is a second copy of the good one.
    let third = try decide(3, [ScannedPages.page(1)], books: [replaced, good])
    #expect(third.duplicate?.twin == good.id && third.replaces == nil)
  }

  @Test func `the same bytes again are no new scan`() throws {
    let bad = try decide(1, [ScannedPages.page(1) { $0.confidence = 10 }])
    let again = try Self.decide(
      Self.submitted(2, bytes: "scan 1"),
      Self.result([ScannedPages.page(1) { $0.confidence = 10 }]),
      policy, books: [bad])
    #expect(again.duplicate == Duplicate(of: bad.id, evidence: .file))
    #expect(again.quality == nil && again.replaces == nil)
  }

  @Test func `an archive label tells the paper for certain, also without legible words`() throws {
    func labelled(_ pages: [ScanPage], number: String) throws -> ReadResult {
      var result = try Self.result(pages, number: number)
      result.paper?.archiveNumber = 4711
      return result
    }
    let bad = try Self.decide(
      Self.submitted(1), labelled([ScannedPages.page(1) { $0.confidence = 1 }], number: "?"), policy
    )
    let good = try Self.decide(
      Self.submitted(2), labelled([ScannedPages.page(1)], number: "R-17"), policy, books: [bad])
    #expect(good.replaces == Replacement(of: bad.id, .archiveNumber))
    // Two that wait under one label: a person must say which it is.
    var other = try Self.decide(
      Self.submitted(3), labelled([ScannedPages.page(1) { $0.confidence = 1 }], number: "!"), policy
    )
    other.apply(.retried(Retry()), at: SampleVoucher.time)
    let unsure = try Self.decide(
      Self.submitted(4), labelled([ScannedPages.page(1)], number: "R-17"), policy,
      books: [bad, other])
    #expect(unsure.replaces == nil)
  }

  @Test func `a stack is judged by its documents, and itself only as a whole`() throws {
    var both = policy
    both.quality.profiles["scan"]?.sides = .both
    var stack = ReadResult(type: "application/pdf")
    stack.pages = 5
    stack.children = [
      .init(name: nil, declaredType: nil, relation: .stackPart, blob: 0),
      .init(name: nil, declaredType: nil, relation: .stackPart, blob: 1),
    ]
    let odd = try Self.decide(Self.submitted(1), stack, both)
    #expect(odd.status == .filed)
    #expect(odd.quality?.check.findings.map(\.kind) == [.incompleteSheet])
    stack.pages = 6
    #expect(try Self.decide(Self.submitted(2), stack, both).quality == nil)
    var part = Self.submitted(3).submission
    part.relation = .stackPart
    let child = Voucher(
      id: VoucherID(year: 2026, number: 3), submission: part, at: SampleVoucher.time)
    let judged = try Self.decide(child, Self.result([ScannedPages.page(1)]), both)
    #expect(judged.quality?.check.findings == [])
  }

  @Test func `of a sensitive scan the reason that a person wrote is told nowhere`() throws {
    var voucher = try decide(1, [ScannedPages.page(1)])
    voucher.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "words")), at: SampleVoucher.time)
    let judgement = QualityJudgement(.failed, reason: "Frau Zebrafink fehlt", by: "user:weber")
    for event in judgement.events(of: voucher, deadline: SampleVoucher.time) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    let exception = try #require(voucher.exception)
    #expect(!"\(exception)".contains("Zebrafink"))
  }

  @Test func `a person can say which scan takes the place of which`() throws {
    let bad = try decide(1, [ScannedPages.page(1) { $0.confidence = 10 }])
    let good = try decide(2, [ScannedPages.page(1)])
    #expect(Replacement.refusal(of: bad, by: good) == nil)
    #expect(Replacement.refusal(of: bad, by: bad) != nil)
    #expect(Replacement.refusal(of: good, by: bad) != nil)
    var copy = try decide(3, [ScannedPages.page(1)])
    copy.apply(.duplicateFound(Duplicate(of: bad.id, evidence: .invoice)), at: SampleVoucher.time)
    copy.apply(.exceptionRaised(bad.exception!), at: SampleVoucher.time)
    let events = Replacement.beginning(of: copy, inPlaceOf: bad.id)
    for event in events { copy.apply(event, at: SampleVoucher.time) }
    #expect(copy.status == .received && copy.duplicate == nil)
    #expect(copy.replaces == Replacement(of: bad.id, .person))
  }
}
