import Archive
import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline
import SystemPackage

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the journal's chain, every voucher, every file of the archive, and who waits.",
    discussion: """
      Each difference is a line, as is each document that waits without anybody being asked. Exit \
      code 0 where there is none, 1 otherwise.
      """)

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let result = try ProgressLine.during(in: settings.language) { line in
      try Terminal.reporting {
        try Verification(
          ledger, archive, settings.seals, at: Timestamp.now, progress: line.observer
        ) { finding in line.aside { Terminal.say(finding[settings.language]) } }
      }
    }
    Terminal.say(Self.sum(result)[settings.language])
    if result.findings > 0 { throw ExitCode(1) }
  }

  private static func sum(_ result: Verification) -> Wording {
    let vouchers = Wording(result.vouchers, ("Beleg", "Belege"), ("voucher", "vouchers"))
    let entries = Wording(
      Int(result.entries), ("Journaleintrag", "Journaleinträge"),
      ("journal entry", "journal entries"))
    let files = Wording(result.files, ("Datei", "Dateien"), ("file", "files"))
    let findings = Wording(result.findings, ("Befund", "Befunde"), ("finding", "findings"))
    return Wording(
      "\(vouchers.german), \(entries.german), \(files.german), \(result.bytes) Bytes: "
        + findings.german,
      "\(vouchers.english), \(entries.english), \(files.english), \(result.bytes) bytes: "
        + findings.english)
  }
}
