import Invoice
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

struct DecidingTasksTests {
  private func refusal(_ body: () throws -> Voucher) -> DecisionRefusal? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? DecisionRefusal
    }
  }

  @Test func `a clean invoice is one task, and its release approves it`() throws {
    let voucher = try TaskOffice.voucher()
    let task = try #require(voucher.tasks.first)
    #expect(voucher.tasks.count == 1)
    #expect(task.id.description == "B26-0000001-1")
    #expect((task.kind, task.role, task.user) == (.factualCheck, .fm, "anna"))
    let released = try TaskOffice.after(.approve, by: "anna", of: voucher)
    #expect(released.status == .approved)
    #expect(released.tasks.isEmpty)
    #expect(TaskPlan.events(for: released, TaskOffice.desk()).isEmpty)
  }

  @Test func `planning again changes nothing`() throws {
    let voucher = try TaskOffice.voucher()
    #expect(TaskPlan.events(for: voucher, TaskOffice.desk()).isEmpty)
  }

  @Test func `steps follow each other, each by another person`() throws {
    let records = TaskOffice.records.map { record in
      record.table == .budgets
        ? DeskBooks.row(.budgets, ["year": "2026", "cost_center": "200", "amount": "50.00"])
        : record
    }
    let desk = TaskOffice.desk(records)
    let voucher = try TaskOffice.voucher(records: records)
    let checked = try TaskOffice.after(.approve, by: "anna", of: voucher, desk)
    #expect(checked.status == .inApproval)
    #expect(checked.tasks.map(\.id.number) == [2])
    #expect(checked.tasks.first?.user == "cora")
    #expect(
      refusal { try TaskOffice.after(.approve, by: "anna", of: checked, desk) }
        == .notAsked("ANNA", .budget))
    let done = try TaskOffice.after(.approve, by: "cora", of: checked, desk)
    #expect(done.status == .approved)
    #expect(done.decisions.map(\.user) == ["anna", "cora"])
  }

  @Test func `a refusal ends it with its reason`() throws {
    let voucher = try TaskOffice.voucher()
    #expect(
      refusal { try TaskOffice.after(.reject, by: "anna", of: voucher, reason: " ") }
        == .reasonMissing(.reject))
    let rejected = try TaskOffice.after(.reject, by: "anna", of: voucher, reason: "nicht bestellt")
    #expect(rejected.status == .rejected)
    #expect(rejected.tasks.isEmpty)
    #expect(rejected.conclusion?.german.contains("nicht bestellt") == true)
  }

  @Test func `a question goes to accounts payable and comes back`() throws {
    let asked = try TaskOffice.after(.ask, by: "anna", of: TaskOffice.voucher(), reason: "Wo?")
    let question = try #require(asked.tasks.first)
    #expect((question.kind, question.role) == (.answer, .ap))
    #expect(question.question?.text == "Wo?")
    #expect(asked.status == .inApproval)
    #expect(
      refusal { try TaskOffice.after(.approve, by: "paul", of: asked) }
        == .notPossible(.approve, .answer))
    let answered = try TaskOffice.after(.answer, by: "paul", of: asked, reason: "In Halle 3.")
    #expect(answered.tasks.map(\.user) == ["anna"])
    #expect(answered.tasks.map(\.id.number) == [3])
    #expect(try TaskOffice.after(.approve, by: "anna", of: answered).status == .approved)
  }

  @Test func `who is not asked may not decide, nor who is no active person`() throws {
    let voucher = try TaskOffice.voucher()
    #expect(refusal { try TaskOffice.after(.approve, by: "bert", of: voucher) } != nil)
    #expect(refusal { try TaskOffice.after(.approve, by: "leon", of: voucher) } != nil)
    #expect(
      refusal { try TaskOffice.after(.approve, by: "niemand", of: voucher) }
        == .unknownUser("niemand"))
    let decision = Decision(
      .approve, of: TaskID(voucher: voucher.id, number: 7), by: "anna", through: .file)
    #expect(throws: DecisionRefusal.notOpen(decision.task)) {
      try DecisionOutcome(decision, of: voucher, TaskOffice.desk())
    }
  }

  @Test func `a task is handed on only to somebody in its role`() throws {
    let voucher = try TaskOffice.voucher()
    var decision = Decision(
      .delegate, of: try #require(voucher.tasks.first?.id), by: "anna", through: .commandLine)
    decision.delegate = "petra"
    #expect(throws: DecisionRefusal.notInRole("PETRA", .fm)) {
      try DecisionOutcome(decision, of: voucher, TaskOffice.desk())
    }
    decision.delegate = "bert"
    let desk = TaskOffice.desk()
    let handed = TaskOffice.folded(
      voucher, try DecisionOutcome(decision, of: voucher, desk).events, desk)
    #expect(handed.tasks.map(\.user) == ["bert"])
    #expect(try TaskOffice.after(.approve, by: "bert", of: handed).status == .approved)
  }

  @Test func `nobody approves what he ordered`() throws {
    var records = TaskOffice.records
    let index = try #require(records.firstIndex { $0.table == .orders })
    records[index] = MasterRecord(
      .orders, records[index].values.merging(["ordered_by": "anna"]) { $1 })
    let voucher = try TaskOffice.voucher(records: records)
    // The substitute is asked instead.
    #expect(voucher.tasks.first?.user == "bert")
    let desk = TaskOffice.desk(records)
    #expect(refusal { try TaskOffice.after(.approve, by: "anna", of: voucher, desk) } != nil)
    #expect(try TaskOffice.after(.approve, by: "bert", of: voucher, desk).status == .approved)
  }

  @Test func `a case that is accepted is decided again without it`() throws {
    let voucher = try TaskOffice.voucher(DeskBooks.invoice(price: 60))
    let task = try #require(voucher.tasks.first)
    #expect((task.kind, task.role, task.code) == (.settleCase, .procurement, .priceDeviation))
    #expect(task.deadline == voucher.exception?.deadline)
    let decision = Decision(
      .approve, of: task.id, by: "petra", through: .commandLine, reason: "neuer Preis")
    let desk = TaskOffice.desk()
    let outcome = try DecisionOutcome(decision, of: voucher, desk)
    #expect(outcome.isDecidedAgain)
    let accepted = TaskOffice.folded(voucher, outcome.events, desk)
    #expect(accepted.acceptedCodes == [.priceDeviation])
    #expect(accepted.tasks.isEmpty)
  }

  @Test func `another account can't be accepted`() throws {
    var invoice = DeskBooks.invoice()
    invoice.paymentInstructions[0].creditTransfers[0].account = "DE02500105170137075030"
    let voucher = try TaskOffice.voucher(invoice)
    #expect(
      refusal { try TaskOffice.after(.approve, by: "paul", of: voucher) }
        == .notAcceptable(.masterData))
    #expect(try TaskOffice.after(.reject, by: "paul", of: voucher).status == .rejected)
  }
}
