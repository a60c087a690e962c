import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct AmendmentTests {
  let project = MadeOrder("P-1", .project)
    .line("Estrich einbauen", "400", "m2", "22.00")
    .line("Dämmung verlegen", "400", "m2", "9.00")

  private func amendment(
    _ number: String, _ description: String, _ net: String, _ state: Amendment.State
  ) -> Amendment {
    var amendment = Amendment(number: number, net: exactly(net), state: state)
    amendment.orderNumber = "P-1"
    amendment.description = description
    return amendment
  }

  private func question(_ text: String, _ price: String) -> OrderQuestion {
    let invoice = MadeInvoice(type: .partialConstructionInvoice)
      .line("Estrich einbauen", "100", "MTK", "22.00")
      .line(text, "1", "LS", price)
    return OrderQuestion(invoice, project).with {
      $0.amendments = [
        amendment("P9-N01", "Bewehrung in Achse 4", "1500.00", .approved),
        amendment("P9-N02", "Trocknung mit Geräten", "2400.00", .requested),
        amendment("P9-N03", "Farbige Versiegelung", "800.00", .rejected),
      ]
    }
  }

  @Test(arguments: [
    ("Nachtrag P9-N01", "1500.00", []),
    ("Bewehrung in Achse 4", "1500.00", []),
    ("Nachtrag 1: Bewehrung", "1000.00", []),
    ("Nachtrag N02 Trocknung", "2400.00", [OrderDeviation.Kind.amendmentNotApproved]),
    ("2. Nachtrag, Trocknung", "2400.00", [.amendmentNotApproved]),
    ("Trocknung mit Geräten", "2400.00", [.amendmentNotApproved]),
    ("NT 03 farbige Versiegelung", "800.00", [.amendmentNotApproved]),
    ("Nachtrag N01 Bewehrung", "1800.00", [.amendmentExceeded]),
    ("Nachtrag N07 Gefälle", "600.00", [.amendmentUnknown]),
    ("Zusatzleistung Aufräumen", "600.00", [.amendmentUnknown]),
    ("Fenster putzen", "600.00", [.notOrdered]),
  ])
  func `an amendment must be approved and stays within its sum`(
    text: String, price: String, kinds: [OrderDeviation.Kind]
  ) {
    #expect(question(text, price).match.kinds == kinds)
  }

  @Test func `all invoices on an amendment count together`() {
    var next = question("Nachtrag N01", "900.00")
    for use in next.match.uses { next.before.add(use) }
    #expect(next.match.kinds.contains(.amendmentExceeded))
    #expect(next.match.deviations.first { $0.kind == .amendmentExceeded }?.amount == number("300"))
  }

  @Test func `an amendment that only the contract names belongs to its order`() {
    let ordered = project.with { $0.contractNumber = "V-1" }
    var asked = OrderQuestion(
      MadeInvoice().line("Nachtrag N01", "1", "LS", "1500.00"), ordered)
    var ofContract = amendment("P9-N01", "Bewehrung", "1500.00", .approved)
    ofContract.orderNumber = nil
    ofContract.contractNumber = "V-1"
    asked.amendments = [ofContract]
    #expect(asked.match.isClean)
  }

  @Test(arguments: [
    ("Nachtrag P9-N01 Bewehrung", NamedAmendment.Find.amendment(0)),
    ("P9N02", .amendment(1)), ("lt. n02", .amendment(1)), ("Nachtrag Nr. 2", .amendment(1)),
    ("1. Nachtrag", .amendment(0)), ("Nachtrag 12", .unknown), ("Nachtrag", .none),
    ("Achse 2", .none), ("Nachtrag vom 17. Mai", .none),
  ])
  func `its number is read in several ways`(text: String, expected: NamedAmendment.Find) {
    let named = NamedAmendment(numbers: ["P9-N01", "P9-N02"])
    #expect(named.find(in: text.foldedWords) == expected)
  }
}

// `number` is the argument where it is used.
private func exactly(_ text: String) -> ExactDecimal { number(text) }
