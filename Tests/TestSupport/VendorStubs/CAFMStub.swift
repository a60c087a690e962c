import Foundation

/// Tickets and costs of a CAFM system as the set-up describes them.
package final class CAFMStub: Sendable {
  package static let key = "cafm-key-0123456789"
  package let server: StubServer
  private let state: StubState<State>

  private struct State: Sendable {
    var tickets: [Ticket] = []
    var costs: [String: Cost] = [:]
  }

  package struct Ticket: Sendable, Hashable {
    package let id: Int
    package let reference: String
    package let title: String
    package let findings: [String]
  }

  package struct Cost: Sendable, Hashable {
    package let status: String
    package let gross: String
    package let paidOn: String?

    package init(status: String, gross: String, paidOn: String?) {
      self.status = status
      self.gross = gross
      self.paidOn = paidOn
    }
  }

  package init() throws {
    let state = StubState(State())
    self.state = state
    server = try StubServer { Self.answer($0, state) }
  }

  package var tickets: [Ticket] { state.value.tickets }
  /// By their path behind `/api/`, such as `tickets/T-1/costs/V-1`.
  package var costs: [String: Cost] { state.value.costs }

  private static func answer(_ request: StubRequest, _ state: StubState<State>) -> StubAnswer {
    guard request.headers["x-api-key"] == key else { return .json(403, ["error": "forbidden"]) }
    switch (request.method, request.path) {
    case ("GET", "/api/tickets"):
      let wanted = request.query["externalReference"] ?? ""
      // Finds more than was asked for, as many searches do.
      let found = state.value.tickets.filter { $0.reference.hasPrefix(wanted) }
      return .json(
        200, ["tickets": found.map { ["id": $0.id, "externalReference": $0.reference] }])
    case ("POST", "/api/tickets"): return create(request, state)
    case ("PUT", let path) where path.contains("/costs/"): return put(request, path, state)
    default: return .json(404, ["error": "not found"])
    }
  }

  private static func create(_ request: StubRequest, _ state: StubState<State>) -> StubAnswer {
    guard let body = request.json, body["type"] as? String == "defect",
      let reference = body["externalReference"] as? String, let title = body["title"] as? String,
      let findings = body["findings"] as? [[String: String]], !findings.isEmpty
    else { return .json(422, ["error": "a field is missing"]) }
    let codes = findings.compactMap { $0["code"] }
    let id = state.change { state in
      let id = 1001 + state.tickets.count
      state.tickets.append(Ticket(id: id, reference: reference, title: title, findings: codes))
      return id
    }
    return .json(201, ["id": id])
  }

  private static func put(
    _ request: StubRequest, _ path: String, _ state: StubState<State>
  ) -> StubAnswer {
    guard let body = request.json, let status = body["status"] as? String,
      ["posted", "paid"].contains(status), let gross = body["gross"] as? String
    else { return .json(422, ["error": "a field is missing"]) }
    let cost = Cost(status: status, gross: gross, paidOn: body["paidOn"] as? String)
    let place = String(path.dropFirst("/api/".count)).removingPercentEncoding ?? path
    return state.change { state in
      let isNew = state.costs.updateValue(cost, forKey: place) == nil
      return .json(isNew ? 201 : 200, ["status": status])
    }
  }
}
