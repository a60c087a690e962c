import Invoice
import Ledger
import MasterData
import Payables
import ReadResult
import TestSupport

/// The fourth quarter of 2026: eleven documents, written down event by event.
enum ScriptedQuarter {
  /// When it is looked back on.
  static let now = Timestamp(berlin: CalendarDate(daysSince1970: 20_820), hour: 13)

  static func write(_ script: QuarterScript) throws {
    try writeOctober(script)
    try writeLater(script)
  }

  private static func writeOctober(_ script: QuarterScript) throws {
    // A: an e-invoice that runs through: 10 minutes, 48 hours, its discount taken.
    let a = try script.document(
      .invoice, at: "2026-10-05T08:00", readAfter: 10, isStructured: true, supplier: "S1",
      site: "H1")
    try script.happen(
      a, "2026-10-05T08:10", .matched(hasEvidence: true), .discount(of: 1000, until: "2026-10-19"),
      .askedForRelease, .opened(a, 1, due: "2026-10-07T15:00", at: "2026-10-05T08:10"))
    try script.happen(a, "2026-10-06T08:00", .said(.approve, a, 1, by: "anna"), .approved)
    try script.happen(a, "2026-10-07T08:00", .posted(a))
    try script.happen(a, "2026-10-15T08:00", .paid("2026-10-15", discount: 20))
    // B: evidence is missing, the supplier is asked, the discount is lost.
    let b = try script.document(
      .invoice, "mail", at: "2026-10-06T08:00", readAfter: 30, isStructured: true, supplier: "S1",
      site: "H1")
    var letter = MailOrder(.letter, number: 1)
    letter.letter = .missingEvidence
    try script.happen(
      b, "2026-10-06T08:30", .matched(hasEvidence: false),
      .discount(of: 1500, until: "2026-10-20"), .raised(.missingEvidence), .mailOrdered(letter))
    try script.happen(
      b, "2026-10-08T08:30", .reconsidered(Reconsideration([])), .matched(hasEvidence: true),
      .discount(of: 1500, until: "2026-10-20"), .askedForRelease,
      .opened(b, 1, due: "2026-10-09T07:00", at: "2026-10-08T08:30"))
    try script.happen(b, "2026-10-09T08:00", .said(.approve, b, 1, by: "bert"), .approved)
    try script.happen(b, "2026-10-16T08:00", .posted(b))
    try script.happen(b, "2026-11-20T08:00", .paid("2026-11-20", discount: 0))
    // C: a scan with a field that somebody sets right.
    let c = try script.document(
      .invoice, "scan", at: "2026-10-10T06:00", readAfter: 300, supplier: "S2", site: "H1")
    for event in VoucherEvent.looked(.passed) { try script.happen(c, "2026-10-10T11:00", event) }
    try script.happen(
      c, "2026-10-10T12:00", .corrected(Correction(fields: [.invoiceNumber: "4711"])))
    try script.happen(c, "2026-11-02T09:00", .askedForRelease)
    try script.happen(c, "2026-11-02T10:00", .approved)
    try script.happen(c, "2026-11-05T06:00", .posted(c))
  }

  private static func writeLater(_ script: QuarterScript) throws {
    // D: no order, refused.
    let d = try script.document(
      .invoice, at: "2026-11-03T08:00", readAfter: 20, isStructured: true, supplier: "S2")
    try script.happen(d, "2026-11-03T08:20", .raised(.missingOrderNumber))
    try script.happen(
      d, "2026-11-10T08:00", .rejected(Conclusion(german: "Nicht bestellt.", english: "No.")))
    // E: a credit note that nobody touches.
    let e = try script.document(
      .creditNote, at: "2026-11-04T09:00", readAfter: 15, isStructured: true, supplier: "S1")
    try script.happen(e, "2026-11-04T09:15", .approved)
    try script.happen(e, "2026-11-06T09:00", .posted(e))
    // F, G: dunning letters, one about what was paid and answered after a day, one that is right.
    for (arrival, outcome) in [
      ("2026-11-12T08:00", DunningJudgement.Outcome.paid), ("2026-12-01T08:00", .justified),
    ] {
      let f = try script.document(.dunning, "mail", at: arrival, readAfter: 5, supplier: "S2")
      try script.happen(
        f, arrival, .dunningJudged(DunningJudgement([.init("1", outcome)])), .done)
      guard outcome == .paid else { continue }
      var answer = MailOrder(.letter, number: 1)
      answer.letter = .dunningAnswer
      try script.happen(
        f, "2026-11-13T08:00", .mailOrdered(answer), .mailSettled(MailSettlement(1, .sent)))
    }
    // H: a scan that failed.
    let h = try script.document(.deliveryNote, "scan", at: "2026-11-20T06:00", readAfter: 360)
    for event in VoucherEvent.looked(.failed) + [.done] {
      try script.happen(h, "2026-11-20T12:00", event)
    }
    // I: taken for a delivery note, an invoice in truth, a case to this day.
    let i = try script.document(
      .deliveryNote, at: "2026-12-01T10:00", readAfter: 40, supplier: "S1", site: "H2")
    try script.happen(
      i, "2026-12-01T11:00", .corrected(Correction(documentClass: .invoice)),
      .read(SampleVoucher.reading(files: [])), .raised(.missingEvidence),
      .opened(i, 1, due: "2026-12-03T15:00", at: "2026-12-01T11:00"))
    // J: a mail is no document of its own. K: of a sick note nothing but its times counts.
    _ = try script.document(.mail, "mail", at: "2026-11-12T07:59", readAfter: 90)
    let k = try script.document(
      .personnel, at: "2026-11-25T08:00", readAfter: 10, supplier: "S1", isSensitive: true)
    try script.happen(k, "2026-11-25T08:10", .done)
  }

  static var rules: IndicatorRules {
    var rules = IndicatorRules()
    var (first, second) = (CostRate(), CostRate())
    (first.from, first.staff, first.it) = (
      BookMonth(of: CalendarDate(daysSince1970: 20_454)), ExactDecimal(1000), ExactDecimal(200)
    )
    (second.from, second.staff, second.services) = (
      BookMonth(of: CalendarDate(daysSince1970: 20_788)), ExactDecimal(1300), ExactDecimal(200)
    )
    rules.costs = [second, first]
    return rules
  }
}
