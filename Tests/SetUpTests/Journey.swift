import Connectors
import Payables
import TestSupport

/// A delivery that is carried to its end as the daemon does it.
///
/// What is done is written down between two steps, and what failed is tried again.
struct Journey {
  static let now = Timestamp(seconds: 1_795_773_600)
  private static let triesMax = 12

  var delivery: ConnectorDelivery
  let secrets: [String: String]
  /// Numbers of calls, from 1, after which the daemon is killed before it writes anything down.
  var kills: Set<Int> = []

  func carry() async throws -> StepOutcome {
    let courier = ConnectorCourier(secrets: try ConnectorSecrets(secrets))
    var delivery = delivery
    var outcome: StepOutcome?
    for call in 1...Self.triesMax {
      let next = await courier.advance(delivery, at: Self.now)
      if kills.contains(call) { continue }
      outcome = next
      switch next {
      case .advanced(let progress): delivery.progress = progress
      case .later: break
      case .finished, .refused: return next
      }
    }
    return outcome ?? .finished(delivery.progress)
  }
}

/// What can happen to a request.
enum Mishap: String, CaseIterable {
  /// It was done, but nobody heard of it.
  case answerLost
  case dropped, busy, tooMany

  var interference: StubServer.Interference {
    switch self {
    case .answerLost: .answerLost
    case .dropped: .dropped
    case .busy: .instead(StubAnswer(503, "down for maintenance"))
    case .tooMany: .instead(StubAnswer(429, headers: ["Retry-After": "1"]))
    }
  }
}

/// A way to fail: at which request or call, and how.
enum Trial: CustomStringConvertible {
  case undisturbed
  case mishap(Mishap, request: Int)
  case killed(call: Int)

  /// Every mishap at each of so many requests, and a kill after each of them.
  static func all(requests: Int) -> [Trial] {
    let numbers = 1...requests
    return [.undisturbed] + numbers.map { .killed(call: $0) }
      + Mishap.allCases.flatMap { mishap in numbers.map { .mishap(mishap, request: $0) } }
  }

  func prepare(_ server: StubServer, _ journey: inout Journey) {
    switch self {
    case .undisturbed: break
    case .killed(let call): journey.kills = [call]
    case .mishap(let mishap, let wanted):
      server.interfere { number, _ in number == wanted ? mishap.interference : nil }
    }
  }

  var description: String {
    switch self {
    case .undisturbed: "undisturbed"
    case .killed(let call): "killed after call \(call)"
    case .mishap(let mishap, let request): "\(mishap.rawValue) at request \(request)"
    }
  }
}

extension StepOutcome {
  var isFinished: Bool {
    if case .finished = self { true } else { false }
  }

  /// Statuses with which it was refused, and the text.
  var refusal: (status: Int, text: String)? {
    guard case .refused(let trouble) = self, case .refusal(let status) = trouble.kind else {
      return nil
    }
    return (status, trouble.description)
  }
}
