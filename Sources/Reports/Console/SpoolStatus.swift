package import Invoice
package import Payables

/// How a spool stands at a moment: what its operator and his monitoring want to know (R3).
///
/// What is not known is nil, and left out where it is shown.
package struct SpoolStatus: Hashable, Sendable {
  /// `0.1.0`.
  package var version = ""
  package var spool: String
  package var now: Timestamp
  package var daemon = Daemon()
  package var stages: [Status: Stage] = [:]
  package var duplicates = 0
  /// Effects that are decided and not yet carried out.
  package var outbox = 0
  /// Effects that were put aside.
  package var deadEffects = 0
  package var oldestOpen: Timestamp?
  package var journalEntries: Int64 = 0
  package var deliveries: [Delivery] = []
  /// Mails that were given up in the last days.
  package var lostMails = 0
  package var channels: [Channel] = []
  /// The age in seconds from which a file in a channel is one that nobody takes.
  package var channelPatience: Int64 = 0
  package var tasks = Tasks()
  package var discounts: DiscountsAtRisk?
  package var faults: [Fault] = []
  /// Where clamd listens; nil where documents are not checked.
  package var clamd: String?
  package var disk: DiskForecast?
  package var lastSeal: Timestamp?

  package init(of spool: String, at now: Timestamp) {
    (self.spool, self.now) = (spool, now)
  }

  /// Whether an operator must look: something is in error, given up, or broken.
  package var needsAttention: Bool {
    stages[.error] != nil || !faults.isEmpty || deliveries.contains(where: \.isDead)
  }

  /// The channels in which files lie that nobody takes.
  package var stalledChannels: [Channel] {
    channels.filter { $0.oldestSeconds ?? 0 > channelPatience }
  }

  /// Days for which a mail that was given up is told.
  package static let daysOfLostMails = 7

  package static func startOfLostMails(at now: Timestamp) -> Timestamp {
    now.adding(seconds: -Int64(daysOfLostMails) * 86_400)
  }

  func seconds(since time: Timestamp) -> Int64 {
    max(0, (now.microseconds - time.microseconds) / 1_000_000)
  }

  // MARK: - Parts

  /// The daemon of the spool.
  package struct Daemon: Hashable, Sendable {
    /// Whether one works now; nil where that can't be told.
    package var isRunning: Bool?
    package var startedAt: Timestamp?
    /// When a lane last got on with something.
    package var lastProgress: Timestamp?
    /// Seconds that each lane has been in its step, 0 for one that waits.
    package var lanes: [Lane] = []

    package init() {}
  }

  package struct Lane: Codable, Hashable, Sendable {
    package let name: String
    package let busySeconds: Int64

    package init(_ name: String, busySeconds: Int64) {
      (self.name, self.busySeconds) = (name, busySeconds)
    }
  }

  /// Vouchers in a status.
  package struct Stage: Hashable, Sendable {
    package let vouchers: Int
    /// The arrival of the one that came first.
    package let oldest: Timestamp

    package init(_ vouchers: Int, oldest: Timestamp) {
      (self.vouchers, self.oldest) = (vouchers, oldest)
    }
  }

  /// What another system waits for or did not take.
  package struct Delivery: Hashable, Sendable {
    package let target: String
    /// `pending` or `dead`.
    package let state: String
    package let count: Int
    package let oldest: Timestamp

    package init(to target: String, _ state: String, count: Int, oldest: Timestamp) {
      (self.target, self.state, self.count, self.oldest) = (target, state, count, oldest)
    }

    var isDead: Bool { state == "dead" }
  }

  /// What lies in a channel and is not yet taken.
  package struct Channel: Hashable, Sendable {
    package let name: String
    package let files: Int
    /// Age of the file that lies there longest; nil where none does.
    package let oldestSeconds: Int64?
    /// False where the folder, or one below, can't be read.
    package let isReadable: Bool
    /// False where master data, decisions and the like come through it.
    package var bringsDocuments = false
    /// When the last document came through it; nil where none did.
    package var lastArrival: Timestamp?

    package init(_ name: String, files: Int, oldestSeconds: Int64?, isReadable: Bool = true) {
      (self.name, self.files, self.oldestSeconds) = (name, files, oldestSeconds)
      self.isReadable = isReadable
    }
  }

  package struct Tasks: Hashable, Sendable {
    package var open = 0
    package var overdue = 0
    package var dueToday = 0
    package var nextDeadline: Timestamp?

    package init() {}
  }

  /// Cash discounts of what is not on its way to be paid, which lapse soon (K1).
  package struct DiscountsAtRisk: Hashable, Sendable {
    package let vouchers: Int
    /// What would be lost, in euro cents.
    package let cents: Int
    /// The last day that is looked at.
    package let until: CalendarDate

    package init(vouchers: Int, cents: Int, until: CalendarDate) {
      (self.vouchers, self.cents, self.until) = (vouchers, cents, until)
    }
  }

  package struct Fault: Hashable, Sendable {
    package let subject: String
    /// In English.
    package let message: String
    package let since: Timestamp

    package init(_ subject: String, _ message: String, since: Timestamp) {
      (self.subject, self.message, self.since) = (subject, message, since)
    }
  }
}
