import Hashing
import Invoice
import Ledger
import MasterData
import Payables
import ReadResult
import TestSupport

/// `2026-10-05T08:00` in UTC; another text is long ago, which no test expects.
private func moment(_ text: String) -> Timestamp {
  Timestamp("\(text):00.000000Z") ?? Timestamp(seconds: 0)
}

private func calendarDay(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(daysSince1970: 0)
}

/// Writes documents with their events into a ledger, at the times that a test says.
struct QuarterScript {
  let ledger: Ledger

  /// A document that arrives and is read after some minutes.
  func document(
    _ documentClass: DocumentClass, _ channel: String = "upload", at arrival: String,
    readAfter minutes: Int, isStructured: Bool = false, supplier: String? = nil,
    site: String? = nil, isSensitive: Bool = false
  ) throws -> VoucherID {
    let arrival = moment(arrival)
    let bytes = Array("\(channel) \(arrival) \(documentClass)".utf8)
    var submission = Submission(
      channel: channel, name: "a", storedName: "a", size: Int64(bytes.count),
      sha256: SHA256Digest(of: bytes), receivedAt: arrival, claim: "\(arrival)-\(channel)")
    if isSensitive {
      submission.restriction = Restriction(documentClass: documentClass, mark: "words")
    }
    var index = IndexRecord()
    (index.supplierID, index.object, index.currency) = (supplier, site, .euro)
    index.gross = ExactDecimal(1000)
    var reading = Reading(
      type: "application/pdf", source: .text, documentClass: documentClass, classConfidence: 1,
      index: index, files: [])
    if isStructured { reading.structuredSHA256 = SHA256Digest(of: bytes) }
    return try ledger.transaction { books in
      let id = try books.submit(submission, at: arrival, actor: "daemon").id
      let readAt = arrival.adding(seconds: Int64(minutes) * 60)
      try books.append(.read(reading), to: id, at: readAt, actor: "daemon")
      return id
    }
  }

  /// What happens to it then.
  func happen(_ id: VoucherID, _ time: String, _ events: VoucherEvent...) throws {
    try ledger.transaction { books in
      for event in events { try books.append(event, to: id, at: moment(time), actor: "daemon") }
    }
  }

}

extension VoucherEvent {
  static func raised(_ code: ExceptionCode) -> VoucherEvent {
    .exceptionRaised(
      ExceptionCase(
        code, owner: .ap, deadline: Timestamp(seconds: 0), german: "Etwas fehlt.",
        english: "Something is missing.", nextActionGerman: "Klären.",
        nextActionEnglish: "Settle it."))
  }

  static let askedForRelease = VoucherEvent.routed(
    ApprovalRoute([ApprovalStep(.budget, .amount)]))

  static func opened(_ id: VoucherID, _ number: Int, due: String, at time: String) -> VoucherEvent {
    .taskOpened(
      WorkTask(
        id: TaskID(voucher: id, number: number), kind: .approval, role: .budget,
        openedAt: moment(time), deadline: moment(due), alarm: moment(due)))
  }

  static func said(
    _ verdict: Decision.Verdict, _ id: VoucherID, _ number: Int, by user: String
  ) -> VoucherEvent {
    .decided(
      Decision(verdict, of: TaskID(voucher: id, number: number), by: user, through: .commandLine))
  }

  /// Two percent of what is granted, by a day.
  static func discount(of base: Int, until day: String) -> VoucherEvent {
    discounts(of: base, [(2, until: day)])
  }

  static func discounts(of base: Int, _ tiers: [(percent: Int, until: String)]) -> VoucherEvent {
    var terms = PaymentTerms()
    terms.cashDiscounts = tiers.map { tier in
      GrantedDiscount(
        until: calendarDay(tier.until), percent: ExactDecimal(tier.percent),
        base: ExactDecimal(base), source: .invoice)
    }
    return .termsFound(terms)
  }

  static func posted(_ id: VoucherID) -> VoucherEvent {
    SampleVoucher.posted(id, in: PostingBatchNumber(year: 2026, number: 1))
  }

  static func paid(_ day: String, discount: Int) -> VoucherEvent {
    .settling(
      .paid(
        PaymentProof(
          on: calendarDay(day), amount: ExactDecimal(1000), discount: ExactDecimal(discount),
          reference: nil, .list)))
  }

  static func matched(hasEvidence: Bool) -> VoucherEvent {
    var match = MatchRecord(.contract)
    match.evidence = [
      Evidence(needed: .maintenanceReport, found: hasEvidence ? .attachment("Bericht") : nil)
    ]
    return .matched(match)
  }

  static func looked(
    _ verdict: QualityJudgement.Verdict?, for look: QualityCheck.Look = .sample
  ) -> [VoucherEvent] {
    let check = VoucherEvent.qualityChecked(
      QualityCheck(pages: 2, profile: ScanProfile(), findings: [], look: look, draw: 1))
    return [check] + (verdict.map { [.qualityJudged(QualityJudgement($0, by: "paula"))] } ?? [])
  }

  static let done = VoucherEvent.filed(Conclusion(german: "Abgelegt.", english: "Filed."))
}
