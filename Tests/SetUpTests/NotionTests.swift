import Connectors
import TestSupport
import Testing

@Suite struct NotionTests {
  private func journey(
    _ stub: NotionStub, event: ConnectorEvent = .caseOpened,
    _ facts: ConnectorValue = ConnectorVocabulary.example
  ) throws -> Journey {
    let definition = try SetUp.notion.definition(base: stub.server.base)
    let delivery = ConnectorDelivery(definition, event: event, facts: facts, key: "V-123:17")
    return Journey(delivery: delivery, secrets: ["token": NotionStub.token])
  }

  @Test(arguments: Trial.all(requests: 2))
  func `a voucher has one page, whatever goes wrong`(trial: Trial) async throws {
    let stub = try NotionStub()
    var journey = try journey(stub)
    trial.prepare(stub.server, &journey)
    #expect(try await journey.carry().isFinished)
    let pages = stub.allPages
    #expect(pages.count == 1)
    #expect(pages.first?.values["Beleg"] == "V-2026-000123")
    #expect(pages.first?.values["Klärfälle"] == "EX-09")
    #expect(pages.first?.values["Betrag"] == "1190")
    #expect(pages.first?.values["Frist"] == "2026-11-28")
  }

  @Test(arguments: [true, false])
  func `a later event changes the page, remembered or found`(isRemembered: Bool) async throws {
    let stub = try NotionStub()
    let first = try journey(stub)
    guard case .finished(let progress) = try await first.carry() else {
      Issue.record("it did not finish")
      return
    }
    let settled = ConnectorVocabulary.example.adding([
      "exceptions": [], "case": [:], "voucher": ["id": "V-2026-000123", "status": "posted"],
    ])
    var second = try journey(stub, event: .posted, settled)
    if isRemembered {
      let remembered = progress.remembered(by: second.delivery.definition)
      #expect(remembered == ["page_id": stub.allPages.first?.id ?? ""])
      second.delivery.progress = ConnectorProgress(remembered: remembered)
    }
    let before = stub.server.requests.count
    #expect(try await second.carry().isFinished)
    let methods = stub.server.requests.dropFirst(before).map(\.method)
    #expect(methods == (isRemembered ? ["PATCH"] : ["POST", "PATCH"]))
    let page = try #require(stub.allPages.first)
    #expect(stub.allPages.count == 1)
    #expect(page.values["Status"] == "posted")
    #expect(page.values["Klärfälle"] == "")
    #expect(page.values["Frist"] == "")
    // What only the first event knew is still there.
    #expect(page.values["Rechnungsnummer"] == "RE-4711")
  }

  @Test func `a conflict and too many requests are tried again when Notion says`() async throws {
    let stub = try NotionStub()
    stub.server.interfere { number, _ in
      switch number {
      case 2: .instead(NotionStub.conflict)
      case 4: .instead(NotionStub.tooMany(retryAfter: 8))
      default: nil
      }
    }
    let courier = ConnectorCourier(
      secrets: try ConnectorSecrets(["token": NotionStub.token]))
    let delivery = try journey(stub).delivery
    guard case .later(let conflict, nil) = await courier.advance(delivery, at: Journey.now),
      case .later(let tooMany, 8) = await courier.advance(delivery, at: Journey.now)
    else {
      Issue.record("they did not go later")
      return
    }
    #expect(conflict.kind == .busy(status: 409))
    #expect(tooMany.kind == .busy(status: 429))
    #expect(try await journey(stub).carry().isFinished)
    #expect(stub.allPages.count == 1)
  }

  @Test func `a page without a field of the house is refused with Notion's reason`() async throws {
    let stub = try NotionStub()
    var journey = try journey(stub)
    journey.delivery.definition.steps[2].body = .json(
      #"{"parent": {"type": "data_source_id", "data_source_id": "{{setting.data_source_id}}"}, "#
        + #""properties": {"Unbekannt": {"select": {"name": "x"}}}}"#)
    let refusal = try #require(try await journey.carry().refusal)
    #expect(refusal.status == 400)
    #expect(refusal.text.contains("validation_error"))
  }

  @Test func `a voucher of which little is known has a page too`() async throws {
    let stub = try NotionStub()
    let facts: ConnectorValue = ["voucher": ["id": "V-1", "status": "held"]]
    #expect(try await journey(stub, facts).carry().isFinished)
    #expect(
      stub.allPages.map(\.values) == [["Beleg": "V-1", "Status": "held", "Klärfälle": ""]])
  }

  private func journey(_ stub: NotionStub, _ facts: ConnectorValue) throws -> Journey {
    try journey(stub, event: .caseOpened, facts)
  }
}
