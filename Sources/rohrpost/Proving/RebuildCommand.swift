import Archive
import ArgumentParser
import Configuration
import Files
import Ledger
import Payables
import Pipeline
import SystemPackage

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the database again from the archive.",
    discussion: """
      For a spool whose database is lost or damaged: documents, tasks, outboxes and master data \
      are as they were at the last line of the chronicle in the archive. The daemon must not run. \
      Documents that arrived after that line are moved to `recovered/`: hand them in again.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "Put a database that is there aside.") var replace = false
  @Flag(help: "Take what can be read of a damaged chronicle.") var despiteDamage = false

  func run() throws {
    let settings = try place.settings()
    try place.refuseForeignSpool(settings)
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let rebuild = Rebuild(archive, ledger: settings.ledgerPath)
    let options = Rebuild.Options(replacing: replace, despiteDamage: despiteDamage)
    let line = ProgressLine(in: settings.language)
    let outcome = try Terminal.reporting {
      defer { line.end() }
      do {
        return try SpoolLock(settings).holding {
          try rebuild.run(
            options, at: Timestamp.now, actor: Person.actor, progress: line.observer,
            report: { fault in line.aside { Terminal.complain(fault) } })
        }
      } catch let refusal as Rebuild.Refusal {
        line.end()
        Terminal.complain("rohrpost: \(refusal)")
        throw ExitCode(1)
      }
    }
    if let replaced = outcome.replaced { Terminal.say("The old database is now \(replaced).") }
    for path in outcome.recovered {
      Terminal.say("\(path): arrived after the last line of the chronicle; hand it in again.")
    }
    Terminal.say(
      "\(outcome.vouchers) documents from \(outcome.end.seq) journal entries, up to mark "
        + "\(outcome.end.mark).")
  }
}
