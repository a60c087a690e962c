import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

struct ChecklistTests {
  private func list(of voucher: Voucher) throws -> Checklist {
    Checklist(try #require(voucher.tasks.first), of: voucher)
  }

  @Test func `the factual check has the handbook's seven points with what was found`() throws {
    let list = try list(of: TaskOffice.voucher())
    #expect(list.points.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(
      list.points.map(\.outcome) == [.open, .ok, .open, .ok, .open, .notApplicable, .notApplicable])
    #expect(list.points[0].finding?.german == "Nur Kostenstelle 200.")
    #expect(list.points[1].finding?.german == "Bestellung 7700001.")
    #expect(list.points[2].question.german.contains("Aufmaß"))
    #expect(list.points.allSatisfy { !$0.question.english.isEmpty })
  }

  @Test func `evidence is named with where it is, or as missing`() throws {
    var voucher = try TaskOffice.voucher()
    var match = try #require(voucher.match)
    let report = VoucherID(year: 2026, number: 12)
    match.evidence = [Evidence(needed: .maintenanceReport, found: .document(report))]
    voucher.apply(.matched(match), at: SampleVoucher.time)
    let found = try list(of: voucher).points[2]
    #expect(found.outcome == .ok)
    #expect(found.finding?.german.contains("B26-0000012") == true)
    match.evidence.append(Evidence(needed: .timesheet))
    voucher.apply(.matched(match), at: SampleVoucher.time)
    let missing = try list(of: voucher).points[2]
    #expect(missing.outcome == .nok)
    #expect(missing.finding?.english.contains("missing") == true)
  }

  @Test func `deviations and defects are told`() throws {
    var voucher = try TaskOffice.voucher()
    var match = try #require(voucher.match)
    match.deviations = ["priceAbove"]
    match.acceptance = AcceptanceStatement(.open)
    voucher.apply(.matched(match), at: SampleVoucher.time)
    let points = try list(of: voucher).points
    #expect(points[3].outcome == .nok)
    #expect(points[3].finding?.german.contains("Preis zu hoch") == true)
    #expect(points[4].outcome == .nok)
  }

  @Test func `a case says what is wrong and what to do, an approval what it is about`() throws {
    let wrong = try TaskOffice.voucher(DeskBooks.invoice(price: 60))
    let points = try list(of: wrong).points
    #expect(points.first?.outcome == .nok)
    #expect(points.first?.question.german.hasPrefix("EX02") == true)
    #expect(points.last?.question.german == "Nächster Schritt")
    let records = TaskOffice.records.map { record in
      record.table == .budgets
        ? DeskBooks.row(.budgets, ["year": "2026", "cost_center": "200", "amount": "50.00"])
        : record
    }
    let desk = TaskOffice.desk(records)
    let checked = try TaskOffice.after(
      .approve, by: "anna", of: TaskOffice.voucher(records: records), desk)
    let approval = try list(of: checked).points
    #expect(approval.map(\.outcome) == [.open, .nok, .ok, .ok])
    #expect(approval[0].finding?.german.contains("Budget überschritten") == true)
    #expect(approval[1].finding?.german.contains("50,00") == true)
  }

  @Test func `of a sensitive document no finding is told`() throws {
    var voucher = try TaskOffice.voucher()
    voucher.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "channel")), at: SampleVoucher.time)
    let points = try list(of: voucher).points
    #expect(points.count == 7)
    #expect(points.allSatisfy { $0.outcome == .open && $0.finding == nil })
  }

  @Test(arguments: [
    ("3=nok:Bericht fehlt", PointResult(3, .nok, comment: "Bericht fehlt")),
    ("1=ok", PointResult(1, .ok)), ("12=NA:", PointResult(12, .notApplicable)),
    ("2=nok:a:b=c", PointResult(2, .nok, comment: "a:b=c")),
  ])
  func `a result is read from its word`(text: String, result: PointResult) {
    #expect(PointResult(text) == result)
  }

  @Test(arguments: ["", "3", "=ok", "0=ok", "-1=ok", "x=ok", "3=gut", "3=", "3:ok"])
  func `what is no result is none`(text: String) { #expect(PointResult(text) == nil) }
}
