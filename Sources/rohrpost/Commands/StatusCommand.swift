import ArgumentParser
import Configuration
import Foundation
import JSON
import Ledger
import Malware
import Payables
import Pipeline
import Reports

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how things stand: queues, cases, errors.",
    discussion: "Exit code 0 where nothing is in error or given up, 1 otherwise.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let counts = try Terminal.reporting { try ledger.counts() }
    let settings = try place.settings()
    let faults = DaemonState.load(from: settings).faults
    let handovers = try Terminal.reporting { try ledger.handoverCounts() }
    let clamd = settings.malware.clamd?.description
    Terminal.say(
      json
        ? Self.json(counts, faults, handovers, clamd: clamd)
        : Self.text(counts, faults, handovers, clamd: clamd))
    let isGivenUp = handovers.contains { $0.state == .dead }
    if counts.vouchers(in: .error) > 0 || !faults.isEmpty || isGivenUp { throw ExitCode(1) }
  }

  private static func json(
    _ counts: LedgerCounts, _ faults: [Fault], _ handovers: [HandoverCount], clamd: String?
  ) -> String {
    JSONObject.text { json in
      for status in Status.allCases {
        json.add(status.rawValue, number: counts.vouchers(in: status))
      }
      json.add("duplicates", number: counts.duplicates)
      json.add("outbox", number: counts.pendingEffects)
      json.add("dead_deliveries", number: counts.deadEffects)
      json.add("deliveries", objects: handovers) { json, handed in
        json.add("target", handed.target)
        json.add("state", handed.state.rawValue)
        json.add("count", number: handed.count)
        json.add("oldest", handed.oldest)
      }
      json.add("oldest_open", counts.oldestOpen)
      json.add("journal_entries", number: counts.journal.seq)
      json.add("malware_check", clamd)
      json.add("faults", objects: faults) { json, fault in
        json.add("subject", fault.subject)
        json.add("message", fault.message)
        json.add("since", fault.since)
      }
    }
  }

  private static func text(
    _ counts: LedgerCounts, _ faults: [Fault], _ handovers: [HandoverCount], clamd: String?
  ) -> String {
    var lines = Status.allCases.compactMap { status -> String? in
      guard let row = counts.byStatus[status] else { return nil }
      let name = status.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0)
      return "\(name)\(row.vouchers)   (ältester Eingang \(row.oldest.berlinText))"
    }
    lines.append("duplicates        \(counts.duplicates)")
    lines.append("outbox            \(counts.pendingEffects)")
    lines.append(
      clamd.map { "malware           geprüft durch clamd (\($0))" }
        ?? "malware           NICHT geprüft: [malware] clamd ist leer")
    for handed in handovers {
      let state = handed.state == .dead ? "aufgegeben" : "wartend"
      lines.append(
        "delivery          \(handed.target): \(handed.count) \(state)   (älteste "
          + "\(handed.oldest.berlinText))")
    }
    for fault in faults {
      lines.append("FAULT \(fault.subject) seit \(fault.since.berlinText): \(fault.message)")
    }
    return lines.joined(separator: "\n")
  }
}
