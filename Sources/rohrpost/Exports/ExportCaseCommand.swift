import Archive
import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

struct ExportCaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Export one case with all its files, to be read anywhere.",
    discussion: """
      index.html tells the case; beside it lie the files of the document and of its family, their \
      manifests and journals. A confidential case needs --as USER with a role that may see it, and \
      --reason; that it was looked at is noted.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ExportPerson
  @Argument(help: "A document id.") var id: String
  @Argument(
    help: "A folder or a file that ends in .zip. Default: a folder here, named like the document.")
  var target: String?

  func run() throws {
    let voucherID = try Terminal.voucherID(id)
    let settings = try place.settings()
    let mark = try person.mark(settings)
    let ledger = try place.ledgerForActing()
    guard let voucher = try Terminal.reporting({ try ledger.voucher(voucherID) }) else {
      throw Terminal.refused(DeskRefusal.unknown(voucherID), in: settings.language)
    }
    // Only who says so: the account alone is not asked for its roles.
    let user = try person.acting.name.map { try settings.person(named: $0) }
    let access = try Terminal.reporting {
      try ExportAccess(settings.access, for: user, reason: person.purpose, in: ledger)
    }
    try Terminal.heed(access.refusal(of: voucher), in: settings.language)
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let export = CaseExport(
      ledger, archive, catalogue: settings.catalogue, plan: settings.filingPlan,
      language: settings.language)
    let outcome = try Terminal.exporting(in: settings.language) {
      try export.write(
        voucherID, to: FilePath(target ?? id), for: access,
        extra: CaseProofFiles(archive).files(for: voucher), mark)
    }
    guard let outcome else { throw ExitCode(1) }
    let vouchers = Wording(outcome.vouchers, ("Beleg", "Belege"), ("document", "documents"))
    let files = Wording(outcome.files, ("Datei", "Dateien"), ("file", "files"))
    let done = Wording(
      "\(vouchers.german), \(files.german), ausgelassene vertrauliche Belege: "
        + "\(outcome.leftOut).",
      "\(vouchers.english), \(files.english), \(outcome.leftOut) confidential ones left out.")
    Terminal.say(done[settings.language])
    Terminal.say("\(outcome.sumsSHA256)  SHA256SUMS")
  }
}
