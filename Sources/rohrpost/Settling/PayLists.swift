import ArgumentParser
import Configuration
import Hashing
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Reports

struct PayList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the payment runs, the first first (the default).")

  private static let pageLength = 200

  @OptionGroup var place: Spool
  @Option(help: "Only those in this state: proposed, released or withdrawn.")
  var state: PaymentRunRecord.State?
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      var last: PaymentRunNumber?
      while true {
        let page = try ledger.paymentRuns(after: last, limit: Self.pageLength)
        for record in page where state == nil || record.state == state {
          Terminal.say(json ? RunLists.line(of: record) : RunLists.text(of: record, language))
        }
        guard page.count == Self.pageLength else { return }
        last = page.last?.run.number
      }
    }
  }
}

struct PayShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a run pays: its protocol as CSV, or as JSON.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false
  @Argument(help: "A run, such as Z26-0000003.") var number: PaymentRunNumber

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let found = try Terminal.reporting { try ledger.paymentRun(number) }
    guard let found else {
      throw Terminal.refused(DeskRefusal.unknown(number), in: try place.settings().language)
    }
    let list = PaymentProtocol(
      of: found.run, proposedBy: found.proposedBy,
      releasedBy: found.state == .released ? found.settledBy : nil)
    if json { Terminal.say(list.line) } else { Terminal.write(list.table) }
  }
}

/// Runs as lines for people and for scripts.
enum RunLists {
  static func text(of record: PaymentRunRecord, _ language: Language) -> String {
    let run = record.run
    let transfers = Wording(
      run.transfers.count, ("Überweisung", "Überweisungen"), ("transfer", "transfers"))
    let proposer = Author.name(of: record.proposedBy)
    let proposed = Wording("vorgeschlagen von \(proposer)", "proposed by \(proposer)")
    return [
      run.number.description, record.state.rawValue, run.debtor.name, transfers[language],
      run.total.map { "\($0.text(in: language)) EUR" } ?? "",
      run.transfers.first.map { on($0.executionDate)[language] } ?? "", proposed[language],
      record.settledBy.map { settled(record.state, by: Author.name(of: $0))[language] } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func on(_ day: CalendarDate) -> Wording {
    Wording("zum \(day.text(in: .german))", "on \(day)")
  }

  private static func settled(_ state: PaymentRunRecord.State, by person: String) -> Wording {
    let done =
      switch state {
      case .proposed: "vorgeschlagen"
      case .released: "freigegeben"
      case .withdrawn: "zurückgenommen"
      }
    return Wording("\(done) von \(person)", "\(state.rawValue) by \(person)")
  }

  static func line(of record: PaymentRunRecord) -> String {
    let run = record.run
    return JSONObject.text { json in
      json.add("run", run.number.description)
      json.add("state", record.state.rawValue)
      json.add("company", run.debtor.name)
      json.add("transfers", number: run.transfers.count)
      json.add("total", run.total?.description)
      json.add("execution_date", run.transfers.first?.executionDate.description)
      json.add("digest", run.digest.description)
      json.add("proposed_at", record.proposedAt.description)
      json.add("proposed_by", Author.name(of: record.proposedBy))
      json.add("settled_at", record.settledAt?.description)
      json.add("settled_by", record.settledBy.map(Author.name))
    }
  }
}

extension PaymentRunNumber: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension PaymentRunRecord.State: ExpressibleByArgument {}
