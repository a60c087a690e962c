import Invoice
import JSON
import Payables

extension SpoolStatus {
  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      addCounts(to: &json)
      json.add("malware_check", clamd)
      json.add("faults", objects: faults) { json, fault in
        json.add("subject", fault.subject)
        json.add("message", fault.message)
        json.add("since", fault.since)
      }
      json.add("version", version)
      json.add("spool", spool)
      json.add("time", now)
      addDaemon(to: &json)
      addWaiting(to: &json)
      addDisk(to: &json)
      json.add("last_seal", lastSeal)
    }
  }

  private func addCounts(to json: inout JSONObject) {
    for status in Status.allCases {
      json.add(status.rawValue, number: stages[status]?.vouchers ?? 0)
    }
    json.add("duplicates", number: duplicates)
    json.add("outbox", number: outbox)
    json.add("dead_deliveries", number: deadEffects)
    json.add("deliveries", objects: deliveries) { json, delivery in
      json.add("target", delivery.target)
      json.add("state", delivery.state)
      json.add("count", number: delivery.count)
      json.add("oldest", delivery.oldest)
    }
    json.add("lost_mails", number: lostMails)
    json.add("oldest_open", oldestOpen)
    json.add("journal_entries", number: journalEntries)
  }

  private func addDaemon(to json: inout JSONObject) {
    json.add("daemon", object: daemon) { json, daemon in
      json.add("running", daemon.isRunning)
      json.add("started_at", daemon.startedAt)
      json.add("last_progress", daemon.lastProgress)
      json.add("busy_lanes", objects: daemon.lanes.filter { $0.busySeconds > 0 }) { json, lane in
        json.add("lane", lane.name)
        json.add("seconds", number: lane.busySeconds)
      }
    }
  }

  private func addWaiting(to json: inout JSONObject) {
    json.add("channels", objects: channels) { json, channel in
      json.add("channel", channel.name)
      json.add("files", number: channel.files)
      json.add("oldest_seconds", number: channel.oldestSeconds)
      json.add("last_arrival", channel.lastArrival)
      json.add("readable", channel.isReadable)
      json.add("stalled", channel.oldestSeconds ?? 0 > channelPatience)
    }
    json.add("oldest", object: stages) { json, stages in
      for status in Status.allCases { json.add(status.rawValue, stages[status]?.oldest) }
    }
    json.add("tasks", object: tasks) { json, tasks in
      json.add("open", number: tasks.open)
      json.add("overdue", number: tasks.overdue)
      json.add("due_today", number: tasks.dueToday)
      json.add("next_deadline", tasks.nextDeadline)
    }
    json.add("skonto_at_risk", object: discounts) { json, discounts in
      json.add("vouchers", number: discounts.vouchers)
      json.add("until", discounts.until)
      json.add("amount", UnitText.amount(discounts.cents))
      json.add("currency", CurrencyCode.euro.rawValue)
    }
  }

  private func addDisk(to json: inout JSONObject) {
    json.add("disk", object: disk) { json, disk in
      json.add("free_bytes", number: disk.now.free)
      json.add("total_bytes", number: disk.now.total)
      json.add("growth_bytes_per_day", number: disk.growthPerDay)
      json.add("days_left", number: disk.daysLeft)
    }
  }
}
