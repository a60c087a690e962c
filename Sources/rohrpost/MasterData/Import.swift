import Archive
import ArgumentParser
import Configuration
import Files
import Ledger
import MasterData
import Payables
import Pipeline
import Reports
import SystemPackage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring in master data: suppliers, orders, receipts, contracts and the rest.",
    discussion: """
      CSV files with a header line; the base name of a file says the table (suppliers.csv, \
      orders-2026-11.csv). A file is taken whole or not at all, and rows replace those with the \
      same key. Names, addresses and bank accounts of known suppliers wait for a second person \
      (`suppliers changes`). Exit code 1 where a file was refused.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "Only say what would become of the files.") var check = false
  @Flag(help: "One JSON object a file.") var json = false
  @Argument(help: "The files, in any order.") var files: [String]

  func run() throws {
    let settings = try place.settings()
    let now = Timestamp.now
    let reports = try Terminal.reporting {
      let files = try files.map(Self.handedIn)
      let archive = ArchiveTree(spool: FilePath(settings.spool))
      let ledger = try Self.ledger(settings, archive)
      return try MasterImporter(ledger, archive)
        .take(files, isCheck: check, at: now, actor: Person.actor)
    }
    for (index, report) in reports.enumerated() {
      if json {
        Terminal.say(report.line(settings.language))
      } else {
        if index > 0 { Terminal.say("") }
        Terminal.write(report.text(at: now, settings.language))
      }
    }
    if reports.contains(where: { $0.fate == .refused }) { throw ExitCode(1) }
  }

  private static func handedIn(_ path: String) throws -> MasterImporter.HandedIn {
    let path = FilePath(path)
    let bytes = try FileContents.read(path, limit: Int64(DropLimits.bytes))
    let name = CleanName.forShowing(path.lastComponent?.bytes ?? [])
    return MasterImporter.HandedIn(name: name, bytes: bytes)
  }

  /// The ledger; master data may be the first thing that comes into a spool.
  private static func ledger(_ settings: Settings, _ archive: ArchiveTree) throws -> Ledger {
    try FileOperations.makeDirectory(FilePath(settings.ledgerPath).removingLastComponent())
    try archive.prepare()
    return try Ledger(at: settings.ledgerPath)
  }
}
