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
    try ActingDesk(place, person).list { try $0.propose() }
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
    try ActingDesk(place, person).list { try $0.request(voucherID, reason: reason) }
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
    let desk = try ActingDesk(place, person)
    let documents = try desk.retention { try $0.release(number) }.list.size
    desk.say(
      "\(number) ist zur Löschung freigegeben: \(documents.german).",
      "\(number) is released for erasure: \(documents.english).")
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
    let desk = try ActingDesk(place, person)
    try desk.retention { try $0.reject(number, reason: reason) }
    desk.say("\(number) ist abgelehnt.", "\(number) is refused.")
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
    try ActingDesk(place, person).list { try $0.reapply(bytes) }
  }
}

extension ActingDesk {
  /// Does something about retention; a refusal ends the program with 1.
  func retention<Result>(_ body: (RetentionDesk) throws -> Result) throws -> Result {
    let desk = RetentionDesk(ledger, settings, at: now, by: user, actor: ActingAccount.actor)
    return try Terminal.reporting {
      do {
        return try body(desk)
      } catch let refusal as RetentionRefusal {
        throw Terminal.refused(refusal.text, in: settings.language)
      }
    }
  }

  /// Makes a list, which somebody else releases.
  fileprivate func list(_ body: (RetentionDesk) throws -> ErasureList) throws {
    let list = try retention(body)
    Terminal.sayToBeReleased(list.number, list.size, in: settings.language)
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
