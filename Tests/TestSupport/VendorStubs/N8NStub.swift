import Foundation
import Hashing

/// A webhook of n8n behind which the workflow of the set-up checks the signature.
package final class N8NStub: Sendable {
  package static let secret = "n8n-signing-secret-0123456789"
  package let server: StubServer
  private let state: StubState<State>

  private struct State: Sendable {
    var isActive = true
    var events: [Event] = []
  }

  /// An event that was processed, each id once.
  package struct Event: Sendable, Hashable {
    package let id: String
    package let name: String
    package let body: String
  }

  /// `now` in seconds since 1970.
  package init(now: Int64) throws {
    let state = StubState(State())
    self.state = state
    server = try StubServer { Self.answer($0, state, now) }
  }

  package var events: [Event] { state.value.events }

  package func activate(_ isActive: Bool) { state.change { $0.isActive = isActive } }

  private static func answer(
    _ request: StubRequest, _ state: StubState<State>, _ now: Int64
  ) -> StubAnswer {
    guard request.method == "POST", request.path == "/webhook/rohrpost", state.value.isActive else {
      return .json(
        404, ["code": 404, "message": "The requested webhook \"rohrpost\" is not registered."])
    }
    guard let time = request.headers["x-rohrpost-timestamp"].flatMap({ Int64($0) }),
      abs(now - time) < 300
    else { return .json(401, ["message": "the signature does not fit"]) }
    let code = MessageCode.of(Array("\(time).".utf8) + request.body, key: Array(secret.utf8))
    let wanted = "sha256=" + code.map { String(format: "%02x", $0) }.joined()
    guard request.headers["x-rohrpost-signature"] == wanted else {
      return .json(401, ["message": "the signature does not fit"])
    }
    guard let event = request.json?["event"] as? [String: Any],
      let id = event["id"] as? String, let name = event["name"] as? String
    else { return .json(500, ["message": "Error in workflow"]) }
    let text = request.text
    state.change { state in
      if !state.events.contains(where: { $0.id == id }) {
        state.events.append(Event(id: id, name: name, body: text))
      }
    }
    return .json(200, ["message": "taken"])
  }
}
