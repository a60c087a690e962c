import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Reports
import Search

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Report what is known of a person, and what of it may be erased (GDPR Art. 15, 17).",
    discussion: """
      Documents, letters, master data, tasks and journal entries that name the person. --as must \
      name a person with a role of [access] data_protection; the report is noted in the journal, \
      without the name. Confidential documents are looked at where the role allows it.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "One JSON object.") var json = false
  @Option(help: "A mail address of the person.") var email: String?
  @Option(help: "An account of the person.") var iban: String?
  @Argument(help: "First name and surname.") var name: String

  func run() throws {
    let settings = try place.settings()
    guard let marks = PersonMarks(name: name, email: email, account: iban) else {
      let nameless = Wording(
        "Bitte geben Sie einen Namen mit Buchstaben an.", "Give a name that has letters.")
      Terminal.complain(nameless[settings.language])
      throw ExitCode(2)
    }
    let ledger = try place.ledgerForLooking()
    let looker = try disclosure.dataProtector(place, settings, ledger, .person)
    let found = try Terminal.reporting { try SearchDesk(settings, ledger).open { _, _ in } }
    guard let found, found.freshness == .current else {
      let behind = Wording(
        "Der Suchindex ist noch nicht vollständig. Bitte warten Sie, bis der Dienst ihn aufgebaut "
          + "hat; eine Auskunft darf nichts auslassen.",
        "The search index is not complete yet. Wait until the daemon has made it; a report must "
          + "leave nothing out.")
      Terminal.complain(behind[settings.language])
      throw ExitCode(3)
    }
    let inquiry = PersonInquiry(
      marks, ledger, spool: settings.spool, circles: looker.circles,
      retention: settings.retention.rules)
    let report = try Terminal.reporting { try inquiry.report(found.index, at: .now) }
    try looker.note(.person, report.sensitive)
    if json { return Terminal.say(report.json) }
    for line in report.lines { Terminal.say(line) }
  }
}
