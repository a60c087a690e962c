package import Payables

/// What monitoring asks for, in Prometheus's text format (R3).
package enum Metrics {
  /// The figures of a moment; nil where one is not known, which leaves its line out.
  package struct Counts: Hashable, Sendable {
    package var vouchers: [Status: Int] = [:]
    /// Effects that are decided and not yet carried out.
    package var outbox = 0
    /// What other systems wait for or did not take, by target and state.
    package var handovers: [Handed] = []
    /// Age of the oldest voucher that is received and not yet read.
    package var oldestReceivedSeconds: Int64?
    /// Faults of ours that are going on now.
    package var faults = 0
    /// Free space where the spool lies.
    package var freeBytes: Int64?
    /// When a lane last got on with something.
    package var lastProgress: Timestamp?

    package init() {}

    /// So many handovers to a target in a state: `pending` or `dead`.
    package struct Handed: Hashable, Sendable {
      package var target: String
      package var state: String
      package var count: Int
      /// Age of the oldest of them.
      package var oldestSeconds: Int64

      package init(to target: String, _ state: String, count: Int, oldestSeconds: Int64) {
        self.target = target
        self.state = state
        self.count = count
        self.oldestSeconds = oldestSeconds
      }

      fileprivate var labels: String { "{target=\"\(target)\",state=\"\(state)\"}" }
    }
  }

  package static func text(_ counts: Counts) -> String {
    var text = ""
    func gauge(_ name: String, _ help: String, _ samples: [(labels: String, value: Int64)]) {
      guard !samples.isEmpty else { return }
      text += "# HELP rohrpost_\(name) \(help)\n# TYPE rohrpost_\(name) gauge\n"
      for sample in samples { text += "rohrpost_\(name)\(sample.labels) \(sample.value)\n" }
    }
    func gauge(_ name: String, _ help: String, _ value: Int64?) {
      gauge(name, help, value.map { [("", $0)] } ?? [])
    }
    gauge(
      "vouchers", "Vouchers by status.",
      Status.allCases.map { ("{status=\"\($0.rawValue)\"}", Int64(counts.vouchers[$0] ?? 0)) })
    gauge("outbox_effects", "Effects not yet carried out.", Int64(counts.outbox))
    gauge(
      "handovers", "What other systems wait for or did not take.",
      counts.handovers.map { ($0.labels, Int64($0.count)) })
    gauge(
      "oldest_handover_seconds", "Age of the oldest of them.",
      counts.handovers.map { ($0.labels, $0.oldestSeconds) })
    gauge(
      "oldest_received_seconds", "Age of the oldest voucher not yet read.",
      counts.oldestReceivedSeconds)
    gauge("faults", "Faults going on now.", Int64(counts.faults))
    gauge("spool_free_bytes", "Free space of the spool.", counts.freeBytes)
    gauge(
      "last_progress_timestamp_seconds", "When a lane last got on.",
      counts.lastProgress.map { $0.microseconds / 1_000_000 })
    return text
  }
}
