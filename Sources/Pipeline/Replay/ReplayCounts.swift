package import InvoiceRules
import JSON
import Payables
import Reports

/// How many decisions came out the same.
package struct ReplayCounts: Hashable, Sendable {
  package private(set) var same = 0
  package private(set) var differing = 0
  package private(set) var impossible = 0
  /// Lines of the chronicle that are not what was written.
  package let faults: Int
  /// How the one document stood in the end, where one was asked for.
  private let status: Status?
  private var kinds: [ReplayedDecision.Kind: Int] = [:]

  package init(_ outcome: Replay.Outcome) {
    faults = outcome.faults
    status = outcome.voucher?.status
    for decision in outcome.decisions {
      kinds[decision.kind, default: 0] += 1
      switch decision.result {
      case .same: same += 1
      case .differs: differing += 1
      case .impossible: impossible += 1
      }
    }
  }

  package var text: Wording {
    let all = same + differing + impossible
    return Wording(
      "Entscheidungen: \(all). Gleich: \(same), abweichend: \(differing), nicht nachrechenbar: "
        + "\(impossible). Fehler der Chronik: \(faults).",
      "Decisions: \(all). The same: \(same), different: \(differing), can't be recomputed: "
        + "\(impossible). Faults of the chronicle: \(faults).")
  }

  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      json.add("decisions", number: same + differing + impossible)
      json.add("same", number: same)
      json.add("differing", number: differing)
      json.add("impossible", number: impossible)
      json.add("faults", number: faults)
      json.add("status", status?.rawValue)
      for kind in ReplayedDecision.Kind.allCases {
        json.add(kind.rawValue, number: kinds[kind] ?? 0)
      }
    }
  }
}
