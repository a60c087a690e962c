import ArgumentParser
import Configuration
import Files
import InvoiceRules
import Payables
import Pipeline
import ReadingClient
import SystemPackage

struct PayConfirm: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Take statements and answers of the bank (camt.053, camt.054, pain.002).",
    discussion: """
      The same as dropping them into the channel of the kind bank. Payments that another system \
      made are brought in by `import payments.csv`. Exit code 1 where something is unclear.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "The files.") var files: [String]

  func run() async throws {
    let desk = try ActingDesk(place, person)
    try desk.demand(.payment)
    let (settings, ledger) = (desk.settings, desk.ledger)
    let paths = files
    let results = try await Terminal.reporting {
      var pool = settings.readerPool(executable: try ReaderExecutable.locate())
      pool.readers = 1
      return try await ReaderPool.withReaders(pool, logger: Log.quiet) { readers in
        var results: [(name: String, result: BankFile.Result)] = []
        for path in paths.map({ FilePath($0) }) {
          let name = CleanName.forShowing(path.lastComponent?.bytes ?? [])
          let bytes = try FileContents.read(path, limit: Int64(BankFile.bytesMax))
          let file = BankFile(
            name, bytes, settings, at: desk.now, actor: ActingAccount.actor, by: desk.author)
          results.append((name, try await file.enter(ledger, readers)))
        }
        return results
      }
    }
    for (name, result) in results {
      Terminal.say("\(name): \(result.summary[settings.language])")
      for problem in result.problems { Terminal.say("  \(problem[settings.language])") }
    }
    if results.contains(where: { !$0.result.problems.isEmpty }) { throw ExitCode(1) }
  }
}
