import Connectors
import TestSupport
import Testing

@Suite struct CAFMTests {
  private let stub: CAFMStub

  init() throws { stub = try CAFMStub() }

  private func journey(
    _ event: ConnectorEvent, _ facts: ConnectorValue = ConnectorVocabulary.example
  ) throws -> Journey {
    let definition = try SetUp.cafm.definition(base: stub.server.base)
    let named = facts.adding(["event": ["id": "1", "name": .text(event.rawValue), "time": "t"]])
    let delivery = ConnectorDelivery(definition, event: event, facts: named, key: "V-1:17")
    return Journey(delivery: delivery, secrets: ["token": CAFMStub.key])
  }

  /// The facts with another voucher.
  private func facts(_ id: String, object: String? = nil, ticket: String? = nil) -> ConnectorValue {
    var voucher: [String: ConnectorValue] = ["id": .text(id), "number": "7", "currency": "EUR"]
    voucher["object"] = object.map { .text($0) }
    voucher["ticket"] = ticket.map { .text($0) }
    return ConnectorVocabulary.example.adding(["voucher": .group(voucher)])
  }

  @Test(arguments: Trial.all(requests: 2))
  func `a case makes one ticket, whatever goes wrong`(trial: Trial) async throws {
    // Another voucher, the number of which begins in the same way.
    #expect(try await journey(.caseOpened, facts("V-10")).carry().isFinished)
    var journey = try journey(.caseOpened, facts("V-1"))
    let sent = stub.server.requests.count
    if case .mishap(let mishap, let request) = trial {
      stub.server.interfere { number, _ in
        number == sent + request ? mishap.interference : nil
      }
    } else {
      trial.prepare(stub.server, &journey)
    }
    #expect(try await journey.carry().isFinished)
    #expect(stub.tickets.map(\.reference) == ["V-10", "V-1"])
    #expect(stub.tickets.last?.findings == ["EX-09"])
    #expect(stub.tickets.last?.title == "Rechnung 7 Muster GmbH: Leistungsnachweis fehlt")
  }

  @Test(arguments: Trial.all(requests: 1))
  func `costs are told when posted and again when paid`(trial: Trial) async throws {
    var posted = try journey(.posted, facts("V-1", ticket: "T-9"))
    trial.prepare(stub.server, &posted)
    #expect(try await posted.carry().isFinished)
    #expect(stub.costs["tickets/T-9/costs/V-1"]?.status == "posted")
    #expect(try await journey(.paid, facts("V-1", ticket: "T-9")).carry().isFinished)
    #expect(stub.costs.keys.sorted() == ["tickets/T-9/costs/V-1"])
    let cost = try #require(stub.costs.values.first)
    #expect(cost == CAFMStub.Cost(status: "paid", gross: "1190.00", paidOn: "2026-12-01"))
    #expect(stub.tickets.isEmpty)
  }

  @Test func `without a ticket the object gets the costs, without both nobody`() async throws {
    #expect(try await journey(.paid, facts("V-1", object: "Gebäude 7/B")).carry().isFinished)
    #expect(stub.costs.keys.sorted() == ["objects/Gebäude 7/B/costs/V-1"])
    let sent = stub.server.requests.count
    #expect(try await journey(.paid, facts("V-2")).carry().isFinished)
    #expect(stub.server.requests.count == sent)
  }
}
