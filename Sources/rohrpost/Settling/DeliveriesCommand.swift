import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Reports

/// What other systems get (Q2).
struct DeliveriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliveries",
    abstract: "What other systems get: batches, payment files, news to connectors; lost mails.",
    subcommands: [
      DeliveriesList.self, DeliveriesRetry.self, DeliveriesDrop.self, DeliveriesLostMails.self,
    ],
    defaultSubcommand: DeliveriesList.self)
}

struct DeliveriesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List deliveries that are not done (the default), or all.",
    discussion: "Exit code 1 where one was given up.")

  private static let pageLength = 500

  @OptionGroup var place: Spool
  @Flag(help: "Also those that are delivered or dropped.") var all = false
  @Option(help: "Only those to this target: posting, payment or a connector.")
  var target: String?
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    var dead = 0
    try Terminal.reporting {
      var last = ""
      while true {
        let page = try ledger.handovers(after: last, limit: Self.pageLength)
        for record in page where isWanted(record) {
          if record.state == .dead { dead += 1 }
          Terminal.say(json ? Self.line(of: record) : Self.text(of: record, language))
        }
        guard page.count == Self.pageLength else { return }
        last = page.last?.key ?? ""
      }
    }
    if dead > 0 { throw ExitCode(1) }
  }

  private func isWanted(_ record: HandoverRecord) -> Bool {
    (all || record.state == .pending || record.state == .dead)
      && (target == nil || record.handover.target == target)
  }

  private static func text(of record: HandoverRecord, _ language: Language) -> String {
    let tries = Wording(record.attempts, ("Versuch", "Versuche"), ("try", "tries"))
    return [
      record.key, record.state.rawValue, record.orderedAt.berlinText,
      record.attempts > 0 ? tries[language] : "", record.lastError ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func line(of record: HandoverRecord) -> String {
    JSONObject.text { json in
      json.add("key", record.key)
      json.add("target", record.handover.target)
      json.add("voucher", record.handover.voucher?.description)
      json.add("state", record.state.rawValue)
      json.add("ordered_at", record.orderedAt.description)
      json.add("due_at", record.dueAt.description)
      json.add("settled_at", record.settledAt?.description)
      json.add("attempts", number: record.attempts)
      json.add("error", record.lastError)
    }
  }
}

struct DeliveriesRetry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Have deliveries tried again at once, also given up ones.")

  @OptionGroup var place: Spool
  @Argument(help: "Keys, as `deliveries list` gives them.") var keys: [String]

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForActing()
    let unknown = try Terminal.reporting {
      try ledger.transaction { books in
        try keys.filter {
          try !books.retryHandover($0, at: Timestamp.now, actor: ActingAccount.actor)
        }
      }
    }
    for key in unknown {
      let missing = Wording(
        "Eine Übergabe „\(key)“, die sich wiederholen ließe, gibt es nicht.",
        "There is no delivery “\(key)” to try again.")
      Terminal.complain(missing[language])
    }
    if !unknown.isEmpty { throw ExitCode(1) }
    let list = keys.joined(separator: ", ")
    Terminal.say(
      Wording("Wird erneut versucht: \(list).", "Will be tried again: \(list).")[language])
  }
}

struct DeliveriesDrop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Give deliveries up for good, with the reason why.")

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @Argument(help: "Keys, as `deliveries list` gives them.") var keys: [String]

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForActing()
    let reason = reason
    let unknown = try Terminal.reporting {
      try ledger.transaction { books in
        try keys.filter {
          try !books.dropHandover(
            $0, reason: reason, at: Timestamp.now, actor: ActingAccount.actor)
        }
      }
    }
    for key in unknown {
      let missing = Wording(
        "Eine Übergabe „\(key)“, die sich aufgeben ließe, gibt es nicht.",
        "There is no delivery “\(key)” to give up.")
      Terminal.complain(missing[language])
    }
    if !unknown.isEmpty { throw ExitCode(1) }
    let list = keys.joined(separator: ", ")
    Terminal.say(Wording("Aufgegeben: \(list).", "Given up: \(list).")[language])
  }
}
