import Foundation
import Hashing
import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables
@testable import Reports

/// The chain of reasons for a voucher's state.
@Suite struct ReasonChainTests {
  private static let start = SampleVoucher.time

  private static func task(_ number: Int, _ kind: TaskKind, _ role: Role, _ user: String?)
    -> WorkTask
  {
    WorkTask(
      id: TaskID(voucher: VoucherID(year: 2026, number: 1), number: number), kind: kind, role: role,
      user: user, substituteFor: nil, openedAt: start, deadline: start.adding(seconds: 86_400),
      alarm: start)
  }

  private static var route: ApprovalRoute {
    var formal = ApprovalStep(.ap, .formalCheck)
    formal.isDone = true
    var rule = ApprovalStep(.budget, .rule)
    rule.user = "cora"
    rule.causes = [ApprovalNote("Regel „Ab 100“", "Rule “Ab 100”", rule: "Ab 100")]
    rule.choice = [ApprovalNote("cora vertritt dora.", "cora stands in for dora.")]
    return ApprovalRoute([formal, rule])
  }

  private static func exception() -> ExceptionCase {
    ExceptionCase(
      .priceDeviation, owner: .procurement, deadline: start, german: "Der Preis ist höher.",
      english: "The price is higher.", nextActionGerman: "Klären.", nextActionEnglish: "Settle it.")
  }

  private static func events(isSensitive: Bool) -> [VoucherEvent] {
    let submission = SampleVoucher.submitted(isSensitive: isSensitive).submission
    var decision = Decision(
      .approve, of: task(1, .settleCase, .procurement, nil).id, by: "petra", through: .mail,
      reason: "neuer Preis")
    decision.accepted = [.priceDeviation]
    var step = task(2, .approval, .budget, "cora")
    step.step = 1
    return [
      .submitted(submission), .exceptionRaised(exception()),
      .taskOpened(task(1, .settleCase, .procurement, nil)), .decided(decision),
      .reconsidered(Reconsideration([.order("4711")])), .exceptionRaised(exception()),
      .reconsidered(Reconsideration([.suppliers])), .routed(route), .taskOpened(step),
      .taskMoved(TaskMove(step.id, level: .reminded, alarm: start)),
    ]
  }

  private static func chain(
    _ language: Language = .german, isSensitive: Bool = false
  ) -> ReasonChain {
    var voucher = SampleVoucher.submitted(isSensitive: isSensitive)
    let events = events(isSensitive: isSensitive)
    for event in events.dropFirst() { voucher.apply(event, at: start) }
    return ReasonChain(
      of: voucher, events.map { ReasonChain.Entry($0, at: start, by: "rohrpost") },
      language: language)
  }

  @Test func `each event is a sentence, with who was asked why and what it waits for`() throws {
    let lines = Self.chain().lines
    let text = lines.joined(separator: "\n")
    for sentence in [
      "Eingegangen über „upload“ als „rechnung.xml“.", "Klärfall EX02 für procurement, bis ",
      "    EX02 Preisabweichung: Der Preis ist höher.",
      "petra nimmt den Klärfall EX02 an: neuer Preis",
      "    Aufgabe B26-0000001-1, mit einer Antwortmail", "Weg der Freigabe: ap → budget:cora.",
      "budget:cora wird gefragt: Freigabe (B26-0000001-2), bis ", "    Regel „Ab 100“",
      "    cora vertritt dora.", "An die Aufgabe B26-0000001-2 wurde erinnert.",
      "→ Stand: in Freigabe", "→ Wartet auf budget:cora: Freigabe (B26-0000001-2), bis ",
    ] {
      #expect(text.contains(sentence), "\(sentence)\n\(text)")
    }
    #expect(text.contains("Neu entschieden wegen: Bestellung 4711."))
    // What was found again as it was is not told twice.
    #expect(lines.count { $0.contains("Klärfall EX02 für procurement") } == 1)
    #expect(lines[0].hasPrefix("\(Self.start.berlinText)  rohrpost  "))
  }

  @Test func `it is English where the house is`() {
    let text = Self.chain(.english).lines.joined(separator: "\n")
    #expect(text.contains("petra accepts the case EX02: neuer Preis"))
    #expect(text.contains("→ Waits for budget:cora: approval (B26-0000001-2), until "))
  }

  @Test func `programs get an object an event and one of the state`() throws {
    let objects = try Self.chain().json.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      objects.map { $0["kind"] as? String } == [
        "submitted", "exception_raised", "task_opened", "decided", "reconsidered",
        "exception_raised", "reconsidered", "routed", "task_opened", "task_moved", "state",
      ])
    #expect(objects[3]["person"] as? String == "petra")
    #expect(objects.last?["status"] as? String == "in_approval")
    #expect(objects.last?["waiting_for"] as? String == "budget:cora")
    #expect(objects.last?["until"] as? String == "\(Self.start.adding(seconds: 86_400))")
  }

  @Test func `of a confidential document no more is said than what it is and how it stands`() {
    let chain = Self.chain(isSensitive: true)
    #expect(chain.lines.count == 1)
    #expect(chain.lines[0].contains("Vertrauliches Dokument"))
    #expect(chain.json.count == 1)
    for text in chain.lines + chain.json {
      for word in ["petra", "cora", "Preis", "rechnung.xml"] { #expect(!text.contains(word)) }
    }
  }
}
