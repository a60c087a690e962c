import Invoice
import Ledger
import MasterData
import Payables
import Pipeline
import ReadResult
import Reports
import SystemPackage
import TestSupport
import Testing

/// A quarter whose events are written down here, and its indicators worked out by hand.
@Suite struct ScriptedQuarterTests {
  private let folder: TemporaryFolder
  private let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(at: folder.path.string + "/rohrpost.sqlite")
    try ScriptedQuarter.write(QuarterScript(ledger: ledger))
  }

  private func sheet(_ period: String, by slice: IndicatorSlice = .all) throws -> IndicatorSheet {
    try CockpitBook(ledger).sheet(
      [try #require(ReportPeriod(period))], by: slice, at: ScriptedQuarter.now,
      ScriptedQuarter.rules)
  }

  private func value(
    _ id: IndicatorID, _ sheet: IndicatorSheet, group: String = ""
  ) -> String? {
    let place = IndicatorTable.place(of: id)
    return sheet.sum(of: place, in: 0, group: group).value(of: IndicatorTable.all[place])?
      .description
  }

  @Test func `every indicator of the quarter is what a hand works out`() throws {
    let sheet = try sheet("2026-Q4")
    let expected: [IndicatorID: String?] = [
      // 5, 5, 10, 10, 15, 20, 30, 40 minutes.
      .leadTimeDigital: "12.5",
      // 300 and 360 minutes.
      .leadTimePaper: "330.0",
      .scanErrorRate: "50.00",
      // One of ten documents had another class.
      .classificationAccuracy: "90.00",
      // C and I of ten were set right.
      .touchlessDistribution: "80.00",
      // A and E 48 hours, C 26 days.
      .cycleTimeStandard: "2880.0",
      // B ten days.
      .cycleTimeException: "14400.0",
      // A and E of A, B, C, E, which were released, and D, which was refused.
      .touchlessRate: "40.00",
      // E alone.
      .touchlessWithApproval: "20.00",
      // B, D, I of A, B, C, D, E, I.
      .exceptionRate: "50.00",
      .otherShare: "0.00",
      // A, C, E of A, B, C, D, E.
      .firstPassYield: "60.00",
      // A, B, D, E of six.
      .einvoiceShare: "66.67",
      // 20 of 50 euros.
      .discountCapture: "40.00",
      // Two for six invoices.
      .dunningRate: "333.33",
      .unjustifiedDunning: "50.00",
      .dunningAnswerTime: "1440.0",
      // 1,200 + 1,200 + 1,500 euros for six invoices.
      .costPerInvoice: "650.00",
      // The task of I.
      .backlog: "1",
      // A of A and B.
      .evidenceRate: "50.00",
    ]
    #expect(expected.count == IndicatorTable.all.count)
    for (id, text) in expected { #expect(value(id, sheet) == text, "\(id)") }
  }

  @Test(arguments: [
    ("2026-10", IndicatorID.leadTimeDigital, "20.0"), ("2026-10", .cycleTimeException, "14400.0"),
    ("2026-10", .discountCapture, "100.00"), ("2026-11", .discountCapture, "0.00"),
    ("2026-11", .firstPassYield, "66.67"), ("2026-12", .exceptionRate, "100.00"),
    ("2026-11", .backlog, "0"), ("2026-W50", .backlog, "1"), ("2026-W41", .backlog, "0"),
    ("2026-W41", .leadTimeDigital, "20.0"), ("2026", .exceptionRate, "50.00"),
    ("2026-12", .costPerInvoice, "1500.00"), ("2026-11", .costPerInvoice, "600.00"),
  ]) func `a value counts in the period in which it came about`(
    _ period: String, _ id: IndicatorID, _ expected: String
  ) throws {
    #expect(try value(id, sheet(period)) == expected)
  }

  @Test func `a period without anything has no values`() throws {
    let sheet = try sheet("2026-09")
    for indicator in IndicatorTable.all where indicator.id != .backlog {
      // Costs without invoices have no value either.
      #expect(value(indicator.id, sheet) == nil, "\(indicator.id)")
    }
  }

  @Test func `divided by site, supplier and class, sensitive documents are in no group`() throws {
    let bySupplier = try sheet("2026-Q4", by: .supplier)
    #expect(bySupplier.groups == ["S1", "S2"])
    // A and B of S1 (E has no case, I lost its supplier when it was read again).
    #expect(value(.exceptionRate, bySupplier, group: "S1") == "33.33")
    let byClass = try sheet("2026-Q4", by: .documentClass)
    #expect(!byClass.groups.contains("personnel"))
    #expect(try sheet("2026-Q4", by: .site).groups == ["H1"])
  }

  @Test func `of groups of fewer than five documents no value is told`() throws {
    let lines = IndicatorLines(
      try sheet("2026-Q4", by: .supplier), last: 1, ScriptedQuarter.rules, CockpitNames())
    #expect(!lines.json.isEmpty)
    for line in lines.json { #expect(line.contains("\"value\":null"), "\(line)") }
  }

  @Test func `the documents behind a figure are listed`() throws {
    var found: [String] = []
    try ledger.passages { passage in
      if IndicatorDetail(passage, behind: .exceptionRate, in: ReportPeriod("2026-Q4")!)?
        .misses(.below(ExactDecimal(20))) == true
      {
        found.append(passage.caseCodes.map(\.rawValue).joined())
      }
    }
    #expect(found == ["EX04", "EX01", "EX04"])
  }

  @Test func `each step upwards counts once, and again after a new deadline`() throws {
    let script = QuarterScript(ledger: ledger)
    let id = try script.document(.invoice, at: "2026-12-02T08:00", readAfter: 1)
    let task = TaskID(voucher: id, number: 1)
    let time = Timestamp(seconds: 0)
    func raised(_ level: EscalationLevel) -> VoucherEvent {
      .taskMoved(TaskMove(task, level: level, alarm: time))
    }
    try script.happen(
      id, "2026-12-03T08:00", .askedForRelease,
      .opened(id, 1, due: "2026-12-04T15:00", at: "2026-12-03T08:00"), raised(.management),
      raised(.management), .taskTimed(TaskTiming(task, .hurried, deadline: time, alarm: time)),
      raised(.management), .taskTimed(TaskTiming(task, .answered, deadline: time, alarm: time)),
      raised(.management))
    var found: TaskPassage?
    try ledger.taskPassages { if $0.id == task { found = $0 } }
    #expect(found?.raises.map(\.level) == [.management, .management])
    #expect(found?.level == .management)
  }

  @Test func `the tasks tell when they were due and done`() throws {
    var tasks: [TaskPassage] = []
    try ledger.taskPassages { tasks.append($0) }
    #expect(tasks.map(\.user) == ["anna", "bert", nil])
    #expect(tasks.map { $0.isInTime(at: ScriptedQuarter.now) } == [true, false, false])
  }
}
