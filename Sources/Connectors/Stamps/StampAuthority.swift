/// A time stamp authority that answers over HTTP (RFC 3161, 3.4).
package struct StampAuthority: Sendable {
  /// Seconds for one stamp.
  private static let secondsMax = 60

  private let address: String

  package init(at address: String) { self.address = address }

  /// What came of a query.
  package enum Outcome: Hashable, Sendable {
    case reply([UInt8])
    /// It is away or busy; `pause` in seconds where it says how long.
    case later(String, pause: Int64?)
    case refused(String)
  }

  /// Sends a query (DER); `now` in seconds since 1970.
  package func ask(_ query: [UInt8], mediaType: String, at now: Int64) async -> Outcome {
    var settings = TransferSettings()
    settings.secondsMax = Self.secondsMax
    let request = HTTPRequest(
      method: "POST", address: address, headers: [("Content-Type", mediaType)],
      body: .bytes(query))
    do {
      let answer = try await HTTPTransfer(settings: settings).send(request)
      let text = "\(address) answers with HTTP status \(answer.status)"
      switch AnswerVerdict(status: answer.status) {
      case .done where !answer.isCut: return .reply(answer.body)
      case .done: return .refused("\(address) answers with too much")
      case .busy, .access:
        return .later(text, pause: answer.retryAfter.flatMap { RetryAfter.seconds($0, now: now) })
      case .refused: return .refused(text)
      }
    } catch {
      return .later("\(address): \(error)", pause: nil)
    }
  }
}
