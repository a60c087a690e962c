import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct OrderKindsTests {
  let callOff = MadeOrder("R-1", .blanket)
    .line("Streusalz 25 kg", "200", "Sack", "8.40")
    .line("Splitt 25 kg", "200", "Sack", "5.10")
    .with { $0.limitNet = number("1000") }

  private func before(_ net: String, _ order: String = "R-1") -> InvoicedBefore {
    InvoicedBefore([
      OrderUse(order: order, line: nil, taken: Taken(quantity: .zero, net: number(net)))
    ])
  }

  @Test func `a blanket order needs no receipt, and its quantities are no bound`() {
    let invoice = MadeInvoice().line("Splitt, 25 kg", "250", "XSA", "5.10", net: "1275.00")
    let match = OrderQuestion(invoice, callOff.with { $0.limitNet = nil }, receipts: []).match
    #expect(match.isClean)
    #expect(match.rows.first?.received == nil)
  }

  @Test(arguments: [("0", []), ("160", []), ("160.01", [OrderDeviation.Kind.limitExceeded])])
  func `all invoices on it stay within its limit, to the cent`(
    earlier: String, kinds: [OrderDeviation.Kind]
  ) {
    let invoice = MadeInvoice().line("Streusalz, 25 kg", "100", "XSA", "8.40")
    let match = OrderQuestion(invoice, callOff, receipts: []).with { $0.before = before(earlier) }
      .match
    #expect(match.kinds == kinds)
    #expect(match.deviations.first?.amount ?? .zero == (kinds.isEmpty ? .zero : number("0.01")))
  }

  @Test func `its prices hold`() {
    let invoice = MadeInvoice().line("Streusalz, 25 kg", "100", "XSA", "9.40")
    #expect(OrderQuestion(invoice, callOff, receipts: []).match.kinds == [.priceAbove])
  }

  @Test func `an emergency is not compared by line, and its limit is a threshold`() {
    let emergency = MadeOrder("N-1", .emergency)
      .line("Notdienst Wasserschaden", "1", "psch", "2000.00")
      .with { $0.limitNet = number("2000") }
    let invoice = MadeInvoice()
      .line("Anfahrt", "2", "H87", "45.00")
      .line("Monteur, Sonntagszuschlag", "14", "HUR", "150.00")
      .charge("80.00", "Entsorgung")
    let match = OrderQuestion(invoice, emergency, receipts: []).match
    #expect(match.isClean)
    #expect(match.rows.allSatisfy { $0.verdict == .notCompared })
    #expect(
      match.thresholds == [
        EmergencyThreshold(order: "N-1", limit: number("2000"), net: number("2270"))
      ])
    #expect(match.thresholds.first?.isExceeded == true)
    let exact = MadeInvoice().line("Pauschale", "1", "LS", "2000.00")
    #expect(
      OrderQuestion(exact, emergency, receipts: []).match.thresholds.first?.isExceeded == false)
    #expect(
      OrderQuestion(exact, emergency, receipts: []).with { $0.before = before("1", "N-1") }.match
        .thresholds.first?.isExceeded == true)
  }

  @Test func `a project counts measurements of all invoices`() {
    let project = MadeOrder("P-1", .project).line("Estrich einbauen", "400", "m2", "22.00")
    var measured = Receipt(
      number: "A1", kind: .measurement, order: "P-1", orderLine: "10", quantity: number("150"))
    measured.unit = "m2"
    let invoice = MadeInvoice(type: .partialConstructionInvoice)
      .line("Estrich einbauen", "90", "MTK", "22.00")
    let question = OrderQuestion(invoice, project, receipts: [measured])
    #expect(question.match.isClean)
    var next = question
    for use in question.match.uses { next.before.add(use) }
    #expect(next.match.kinds == [.moreThanReceived])
    #expect(next.match.deviations.first?.quantity == number("30"))
    next.counting = .cumulative
    #expect(next.match.isClean)
    #expect(next.match.uses.map(\.taken) == [.nothing])
    let unmeasured = OrderQuestion(invoice, project, receipts: [])
    #expect(unmeasured.match.kinds == [.nothingReceived])
    #expect(unmeasured.with { $0.isMeasuredElsewhere = true }.match.isClean)
  }
}
