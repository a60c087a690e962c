import Connectors
import Foundation
import Payables
import TestSupport
import Testing

@Suite struct N8NTests {
  private let stub: N8NStub

  init() throws { stub = try N8NStub(now: Journey.now.microseconds / 1_000_000) }

  private func journey(
    _ event: ConnectorEvent, _ facts: ConnectorValue = ConnectorVocabulary.example,
    secret: String = N8NStub.secret
  ) throws -> Journey {
    let definition = try SetUp.n8n.definition(base: stub.server.base)
    let named = facts.adding([
      "event": ["id": "V-1:17", "name": .text(event.rawValue), "time": "t"]
    ])
    let delivery = ConnectorDelivery(definition, event: event, facts: named, key: "V-1:17")
    return Journey(delivery: delivery, secrets: ["signing": secret])
  }

  @Test(arguments: Trial.all(requests: 1))
  func `an event is processed once, whatever goes wrong`(trial: Trial) async throws {
    var journey = try journey(.posted)
    trial.prepare(stub.server, &journey)
    #expect(try await journey.carry().isFinished)
    #expect(stub.events.map(\.name) == ["posted"])
  }

  @Test func `every event goes, also of a voucher of which little is known`() async throws {
    for event in try SetUp.n8n.shipped().definition.events {
      let facts: ConnectorValue = [
        "voucher": ["id": "V-1", "status": "held", "class": "unknown"]
      ]
      #expect(try await journey(event, facts).carry().isFinished)
    }
    let body = try #require(stub.server.requests.first?.json)
    #expect(body["amounts"] is NSNull)
    #expect((body["voucher"] as? [String: Any])?["number"] is NSNull)
    #expect((body["exceptions"] as? [Any])?.isEmpty == true)
  }

  @Test func `a text with quotes and line ends arrives as it is`() async throws {
    let name = "Müller \"& Söhne\"\n\\GmbH\u{2028}"
    let facts = ConnectorVocabulary.example.adding(["supplier": ["name": .text(name)]])
    #expect(try await journey(.posted, facts).carry().isFinished)
    let supplier = stub.server.requests.first?.json?["supplier"] as? [String: Any]
    #expect(supplier?["name"] as? String == name)
  }

  @Test func `a wrong signature holds the events back`() async throws {
    guard
      case .later(let trouble, _) = try await journey(.posted, secret: "another-secret-1").carry()
    else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == .access(status: 401))
    #expect(stub.events.isEmpty)
  }

  @Test func `a workflow that is not active gets its events when it is`() async throws {
    stub.activate(false)
    guard case .later(let trouble, _) = try await journey(.posted).carry() else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == .busy(status: 404))
    stub.activate(true)
    #expect(try await journey(.posted).carry().isFinished)
    #expect(stub.events.count == 1)
  }
}
