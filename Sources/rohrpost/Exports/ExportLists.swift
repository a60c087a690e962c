import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

struct ExportIntake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Write the Eingangsbuch of a period as CSV; the lines are those of `intake --csv`.")

  @OptionGroup var place: Spool
  @OptionGroup var days: ExportDays
  @OptionGroup var person: ExportPerson
  @Argument(help: "A file that is not there.") var target: String

  func run() throws { try ListWriting.write(.intake, place, days, person, target) }
}

struct ExportJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Write the audit trail of a period as CSV, as `journal` shows it.")

  @OptionGroup var place: Spool
  @OptionGroup var days: ExportDays
  @OptionGroup var person: ExportPerson
  @Argument(help: "A file that is not there.") var target: String

  func run() throws { try ListWriting.write(.journal, place, days, person, target) }
}

private enum ListWriting {
  static func write(
    _ list: ListExport.List, _ place: Spool, _ days: ExportDays, _ person: ExportPerson,
    _ target: String
  ) throws {
    let (from, to) = try days.days()
    let settings = try place.settings()
    let language = settings.language
    let mark = try person.mark(settings)
    let ledger = try place.ledgerForActing()
    let rows = try Terminal.exporting(in: language) {
      try ListExport(ledger, from: from, to: to).write(list, to: FilePath(target), mark)
    }
    Terminal.say(Wording(rows, ("Zeile", "Zeilen"), ("row", "rows"))[language] + ".")
  }
}
