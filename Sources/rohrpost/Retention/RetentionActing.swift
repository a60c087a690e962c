import ArgumentParser
import Configuration
import Files
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

struct RetentionPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Put what is due on a list, which a second person releases.",
    discussion: "At most \(ErasureList.limit) documents; the rest goes on the next list.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson

  func run() throws {
    try person.list(place) { try $0.propose() }
  }
}

struct RetentionErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Put a document on a list since the person whom it is about asks for it (GDPR 17).",
    discussion: "Refused where the law still asks to keep it; says by which rule and until when.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "Why; kept in the journal, so without names.") var reason: String
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let voucherID = try Terminal.voucherID(id)
    try person.list(place) { try $0.request(voucherID, reason: reason) }
  }
}

struct RetentionRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Release a list, as somebody who did not propose it.",
    discussion: "The daemon carries it out, or the next `run --once`. It can't be undone.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "A list, such as L34-0001.") var number: ErasureListNumber

  func run() throws {
    let record = try person.acting(place) { try $0.release(number) }
    let documents = record.list.size
    let done = Wording(
      "\(number) ist zur Löschung freigegeben: \(documents.german).",
      "\(number) is released for erasure: \(documents.english).")
    Terminal.say(done[try place.settings().language])
  }
}

struct RetentionReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Refuse a list; its documents may be proposed again.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "Why; kept in the journal.") var reason: String
  @Argument(help: "A list, such as L34-0001.") var number: ErasureListNumber

  func run() throws {
    try person.acting(place) { try $0.reject(number, reason: reason) }
    let done = Wording("\(number) ist abgelehnt.", "\(number) is refused.")
    Terminal.say(done[try place.settings().language])
  }
}

struct RetentionApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Put what a record says on a list again, after an older backup was restored.",
    discussion: "A second person releases it. Documents must have the hashes of the record.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "The record, such as L34-0001.json.") var file: String

  func run() throws {
    let bytes = try Terminal.reporting { try FileContents.read(FilePath(file), limit: 64 << 20) }
    try person.list(place) { try $0.reapply(bytes) }
  }
}

/// Who acts.
struct ActingPerson: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who does it, where somebody else enters it.")
  var person: String?

  /// Does it; a refusal ends the program with 1.
  func acting<Result>(
    _ place: Spool, _ body: (RetentionDesk) throws -> Result
  ) throws -> Result {
    let settings = try place.settings()
    let user = try settings.person(named: person)
    let ledger = try place.ledgerForActing()
    let desk = RetentionDesk(
      ledger, settings, at: Timestamp.now, by: user, actor: Person.actor)
    return try Terminal.reporting {
      do {
        return try body(desk)
      } catch let refusal as RetentionRefusal {
        throw Terminal.refused(refusal.text, in: settings.language)
      }
    }
  }

  /// Makes a list, which somebody else releases.
  func list(_ place: Spool, _ body: (RetentionDesk) throws -> ErasureList) throws {
    let list = try acting(place, body)
    Terminal.sayToBeReleased(list.number, list.size, in: try place.settings().language)
  }
}

extension ErasureList {
  /// How many documents are on it.
  var size: Wording {
    Wording(documents.count, ("Beleg", "Belege"), ("document", "documents"))
  }
}

extension ErasureListNumber: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
