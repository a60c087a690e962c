import Payables

/// What monitoring asks for, in Prometheus's text format (R3).
package enum Metrics {
  /// A figure that is not known leaves its lines out.
  package static func text(_ status: SpoolStatus) -> String {
    (documents(status) + work(status) + channels(status) + disk(status) + process(status))
      .map(\.text).joined()
  }

  private static func documents(_ status: SpoolStatus) -> [MetricFamily] {
    func age(of state: Status) -> Int64? {
      status.stages[state].map { status.seconds(since: $0.oldest) }
    }
    return [
      MetricFamily(
        "vouchers", "Vouchers by status.",
        Status.allCases.map { state in
          (["status": state.rawValue], Int64(status.stages[state]?.vouchers ?? 0))
        }),
      MetricFamily(
        "oldest_received_seconds", "Age of the oldest voucher not yet read.", age(of: .received)),
      MetricFamily(
        "oldest_case_seconds", "Age of the oldest voucher that is a case.", age(of: .exception)),
      MetricFamily("tasks_open", "Open tasks.", Int64(status.tasks.open)),
      MetricFamily(
        "tasks_overdue", "Open tasks whose deadline is over.", Int64(status.tasks.overdue)),
      MetricFamily(
        counter: "journal_entries_total", "Entries of the journal.", status.journalEntries),
      MetricFamily(
        "last_seal_timestamp_seconds", "When the archive was last sealed.",
        status.lastSeal.map(\.seconds)),
    ]
  }

  private static func work(_ status: SpoolStatus) -> [MetricFamily] {
    func labels(_ delivery: SpoolStatus.Delivery) -> [String: String] {
      ["target": delivery.target, "state": delivery.state]
    }
    return [
      MetricFamily("outbox_effects", "Effects not yet carried out.", Int64(status.outbox)),
      MetricFamily("outbox_dead_effects", "Effects that were given up.", Int64(status.deadEffects)),
      MetricFamily(
        "handovers", "What other systems wait for or did not take.",
        status.deliveries.map { (labels($0), Int64($0.count)) }),
      MetricFamily(
        "oldest_handover_seconds", "Age of the oldest of them.",
        status.deliveries.map { (labels($0), status.seconds(since: $0.oldest)) }),
      MetricFamily(
        "lost_mails", "Mails that were given up in the last seven days.", Int64(status.lostMails)),
      MetricFamily("faults", "Faults going on now.", Int64(status.faults.count)),
      MetricFamily(
        "lane_busy_seconds", "How long a lane has been in its step, 0 where it waits.",
        status.daemon.lanes.map { (["lane": $0.name], $0.busySeconds) }),
    ]
  }

  private static func channels(_ status: SpoolStatus) -> [MetricFamily] {
    [
      MetricFamily(
        "channel_files", "Files that lie in a channel and are not yet taken.",
        status.channels.map { (["channel": $0.name], Int64($0.files)) }),
      MetricFamily(
        "channel_oldest_file_seconds", "Age of the oldest of them, 0 where there is none.",
        status.channels.map { (["channel": $0.name], $0.oldestSeconds ?? 0) }),
      MetricFamily(
        "channel_last_arrival_timestamp_seconds", "When the last document came through it.",
        status.channels.compactMap { channel in
          channel.lastArrival.map { (["channel": channel.name], $0.seconds) }
        }),
    ]
  }

  private static func disk(_ status: SpoolStatus) -> [MetricFamily] {
    [
      MetricFamily("spool_free_bytes", "Free space of the spool.", status.disk?.now.free),
      MetricFamily("spool_size_bytes", "Size of the spool's file system.", status.disk?.now.total),
      MetricFamily(
        "disk_growth_bytes_per_day", "How much the file system fills a day.",
        status.disk?.growthPerDay),
      MetricFamily(
        "disk_days_left", "Days until intake stops for want of space.", status.disk?.daysLeft),
    ]
  }

  private static func process(_ status: SpoolStatus) -> [MetricFamily] {
    [
      MetricFamily(
        "last_progress_timestamp_seconds", "When a lane last got on.",
        status.daemon.lastProgress.map(\.seconds)),
      MetricFamily(
        "start_timestamp_seconds", "When the daemon started.",
        status.daemon.startedAt.map(\.seconds)
      ),
      MetricFamily(
        "metrics_timestamp_seconds", "When these figures were written.", status.now.seconds),
      MetricFamily("build_info", "The version of the daemon.", [(["version": status.version], 1)]),
    ]
  }
}

extension Timestamp {
  /// Whole seconds since 1970.
  fileprivate var seconds: Int64 { microseconds / 1_000_000 }
}
