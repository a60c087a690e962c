import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline

struct RetentionHolds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holds", abstract: "Legal holds that nobody has ended.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let book = try Terminal.reporting { try RetentionBook(ledger) }
    for hold in book.holdsInForce {
      Terminal.say(
        json
          ? JSONObject.text { json in
            json.add("hold", hold.number.description)
            json.add("about", hold.scope.wording[language])
            json.add("reason", hold.reason)
            json.add("until", hold.until?.description)
            json.add("by", hold.user)
            json.add("set_at", book.holdTimes[hold.number]?.description)
          } : "\(hold.scope.wording[language]): \(hold.wording[language])  (\(hold.user))")
    }
  }
}

struct RetentionHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Keep documents whatever their period says: for an audit or a lawsuit.",
    discussion: "Say what is held: --document, --supplier, --year or --everything.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "A document id.") var document: String?
  @Option(help: "A supplier's key in the master data.") var supplier: String?
  @Option(help: "A calendar year in which documents came to be.") var year: Int?
  @Flag(help: "All documents.") var everything = false
  @Option(help: "Why; kept in the journal.") var reason: String
  @Option(help: "The last day (YYYY-MM-DD). Default: until it is ended.") var until: String?

  func run() throws {
    let scopes: [LegalHold.Scope] =
      [
        try document.map { .document(try Terminal.voucherID($0)) },
        supplier.map { .supplier($0) }, year.map { .year($0) }, everything ? .everything : nil,
      ].compactMap(\.self)
    guard let scope = scopes.first, scopes.count == 1 else {
      Terminal.complain("Say one of --document, --supplier, --year and --everything.")
      throw ExitCode(2)
    }
    let end = try until.map(Terminal.day)
    let desk = try ActingDesk(place, person)
    let hold = try desk.retention { try $0.hold(scope, reason: reason, until: end) }
    let held = hold.scope.wording
    desk.say(
      "\(hold.number): Die Löschsperre ist gesetzt (\(held.german)).",
      "\(hold.number): \(held.english) is held.")
  }
}

struct RetentionUnhold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhold", abstract: "End a legal hold.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "Why; kept in the journal.") var reason: String
  @Argument(help: "A hold, such as S34-0001.") var number: LegalHoldNumber

  func run() throws {
    let desk = try ActingDesk(place, person)
    try desk.retention { try $0.endHold(number, reason: reason) }
    desk.say("Die Löschsperre \(number) ist beendet.", "\(number) has ended.")
  }
}

extension LegalHoldNumber: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
