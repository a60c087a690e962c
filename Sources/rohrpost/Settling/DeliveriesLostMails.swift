import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Reports

struct DeliveriesLostMails: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lost-mails",
    abstract: "List mails of the last days that will never arrive, and why.",
    discussion: """
      What they asked for is on the worklists all the same. Correct the address in the table of \
      users or suppliers; the next reminder goes there.
      """)

  @OptionGroup var place: Spool
  @Option(help: "How many days are looked at.") var days = SpoolStatus.daysOfLostMails
  @Flag(help: "One JSON object a line.") var json = false

  func validate() throws {
    guard (1...3650).contains(days) else { throw ValidationError("--days is 1 to 3650.") }
  }

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let start = Timestamp.now.adding(seconds: -Int64(days) * 86_400)
    try Terminal.reporting {
      try ledger.lostMails(after: start) { lost in
        Terminal.say(json ? lost.line : lost.text(language))
      }
    }
  }
}

extension LostMail {
  /// The user who was to get it; nil where it was for somebody outside.
  private var user: String? {
    switch mail {
    case .about(_, let order): order.user ?? order.answer?.recipient
    case .digest(let digest): digest.user
    }
  }

  fileprivate func text(_ language: Language) -> String {
    let outside = Wording("Lieferant", "supplier")
    return [lostAt.berlinText, mail.key, user ?? outside[language], problem]
      .joined(separator: "  ")
  }

  fileprivate var line: String {
    JSONObject.text { json in
      json.add("key", mail.key)
      json.add("voucher", voucher?.description)
      json.add("user", user)
      json.add("lost_at", lostAt.description)
      json.add("problem", problem)
    }
  }

  private var voucher: VoucherID? {
    guard case .about(let id, _) = mail else { return nil }
    return id
  }
}
