import Foundation
import Hashing

/// The interface that the set-up for an ERP describes: idempotency keys are honoured (draft of the
/// IETF about `Idempotency-Key`), a reference is there once.
package final class ERPStub: Sendable {
  package static let token = "erp-token-0123456789"
  package let server: StubServer
  private let state: StubState<State>

  private struct State: Sendable {
    var vouchers: [Voucher] = []
    /// What was answered to a key, and the hash of what was asked.
    var answers: [String: Answered] = [:]
  }

  private struct Answered: Sendable {
    let fingerprint: SHA256Digest
    let answer: StubAnswer
  }

  package struct Voucher: Sendable, Hashable {
    package let id: String
    package let reference: String
    package var body: String
    /// Names and bytes of what was attached.
    package var documents: [Document] = []
  }

  package struct Document: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]
  }

  package init() throws {
    let state = StubState(State())
    self.state = state
    server = try StubServer { Self.answer($0, state) }
  }

  package var vouchers: [Voucher] { state.value.vouchers }

  private static func answer(_ request: StubRequest, _ state: StubState<State>) -> StubAnswer {
    guard request.headers["authorization"] == "Bearer \(token)" else {
      return .json(401, ["error": "token \(request.headers["authorization"] ?? "") is unknown"])
    }
    guard let key = request.headers["idempotency-key"] else {
      return .json(400, ["error": "Idempotency-Key is missing"])
    }
    // The boundary of a form is another each time.
    let content = request.parts.isEmpty ? request.body : request.parts.flatMap(\.body)
    let fingerprint = SHA256Digest(of: Array(request.target.utf8) + content)
    return state.change { state in
      if let earlier = state.answers[key] {
        guard earlier.fingerprint == fingerprint else {
          return .json(422, ["error": "the key was used for something else"])
        }
        return earlier.answer
      }
      let answer = carryOut(request, &state)
      state.answers[key] = Answered(fingerprint: fingerprint, answer: answer)
      return answer
    }
  }

  private static func carryOut(_ request: StubRequest, _ state: inout State) -> StubAnswer {
    let path = request.path.split(separator: "/").map(String.init)
    if request.path == "/api/vouchers" { return create(request, &state) }
    guard path.count == 4, path[1] == "vouchers", path[3] == "documents",
      let index = state.vouchers.firstIndex(where: { $0.id == path[2] })
    else { return .json(404, ["error": "no such voucher"]) }
    guard let part = request.parts.first(where: { $0.name == "file" }) else {
      return .json(422, ["error": "the file is missing"])
    }
    let document = Document(name: part.filename, bytes: part.body)
    guard !state.vouchers[index].documents.contains(document) else {
      return .json(409, ["error": "the file is there"])
    }
    state.vouchers[index].documents.append(document)
    return .json(201, ["document": state.vouchers[index].documents.count])
  }

  private static func create(_ request: StubRequest, _ state: inout State) -> StubAnswer {
    guard let body = request.json, let reference = body["reference"] as? String,
      let splits = body["splits"] as? [[String: Any]]
    else { return .json(400, ["error": "a field is missing"]) }
    guard splits.allSatisfy({ $0["account"] is String }) else {
      return .json(422, ["error": "a split has no account"])
    }
    if let earlier = state.vouchers.first(where: { $0.reference == reference }) {
      return .json(409, ["id": earlier.id, "error": "the reference is there"])
    }
    let voucher = Voucher(
      id: "E\(state.vouchers.count + 1)", reference: reference, body: request.text)
    state.vouchers.append(voucher)
    return .json(201, ["id": voucher.id])
  }
}
