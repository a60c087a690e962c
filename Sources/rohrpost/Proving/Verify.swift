import Archive
import ArgumentParser
import Configuration
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
        ) { finding in line.aside { Terminal.say(finding) } }
      }
    }
    Terminal.say(
      "\(result.vouchers) vouchers, \(result.entries) journal entries, \(result.files) files, "
        + "\(result.bytes) bytes: \(result.findings) findings")
    if result.findings > 0 { throw ExitCode(1) }
  }
}
