import Archive
import ArgumentParser
import Configuration
import Exports
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

struct ExportCarrierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gdpdu",
    abstract: "Make the data carrier of a tax audit (Z3, GDPdU/IDEA).",
    discussion: """
      index.xml, a CSV file a table, the documents, and Abstimmung.txt, which holds rows and sums \
      against the ledger. Exit code 1 where they differ: then nothing is written. The same state \
      of the ledger gives the same bytes. Confidential documents are left out and counted.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var days: ExportDays
  @Option(help: "Which day counts: received, posted or invoice.")
  var by = ExportPeriod.Basis.received
  @OptionGroup var person: ExportPerson
  @Argument(help: "A folder that is not there or empty, or a file that ends in .zip.")
  var target: String

  func run() throws {
    let (from, to) = try days.days()
    guard let period = ExportPeriod(from: from, to: to, by: by) else { throw ExitCode(2) }
    let settings = try place.settings()
    let mark = try person.mark(settings)
    let ledger = try place.ledgerForActing()
    let export = TaxExport(
      ledger, ArchiveTree(spool: FilePath(settings.spool)), companies: settings.companies,
      plan: settings.filingPlan, period)
    let outcome = try Terminal.exporting(in: settings.language) {
      try export.write(to: FilePath(target), mark)
    }
    let sums = outcome.reconciliation
    let vouchers = Wording(outcome.vouchers, ("Beleg", "Belege"), ("document", "documents"))
    let files = Wording(sums.documents.files, ("Datei", "Dateien"), ("file", "files"))
    let done = Wording(
      "\(vouchers.german) mit \(files.german), ausgelassene vertrauliche Belege: "
        + "\(sums.sensitive); die Zahlen stimmen mit dem Hauptbuch überein.",
      "\(vouchers.english) with \(files.english), \(sums.sensitive) confidential ones left out; "
        + "figures agree with the ledger.")
    Terminal.say(done[settings.language])
    Terminal.say("\(outcome.protocolSHA256)  Abstimmung.txt")
  }
}

extension ExportPeriod.Basis: ExpressibleByArgument {}
