import Archive
import ArgumentParser
import Configuration
import Files
import InvoiceRules
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
    let language = settings.language
    let line = ProgressLine(in: language)
    let outcome = try Terminal.reporting {
      defer { line.end() }
      do {
        return try SpoolLock(settings).holding {
          try rebuild.run(
            options, at: Timestamp.now, actor: ActingAccount.actor, progress: line.observer,
            report: { fault in line.aside { Terminal.complain(fault[language]) } })
        }
      } catch let refusal as Rebuild.Refusal {
        line.end()
        throw Terminal.refused(refusal.text, in: language)
      }
    }
    for fact in Self.facts(outcome) { Terminal.say(fact[language]) }
  }

  /// What was made, and what is left to do.
  private static func facts(_ outcome: Rebuild.Outcome) -> [Wording] {
    let replaced = outcome.replaced.map {
      Wording("Die alte Datenbank ist jetzt \($0).", "The old database is now \($0).")
    }
    let recovered = outcome.recovered.map { path in
      Wording(
        "\(path): Nach der letzten Zeile der Chronik eingegangen; reichen Sie es neu ein.",
        "\(path): arrived after the last line of the chronicle; hand it in again.")
    }
    let end = outcome.end
    let documents = Wording(
      outcome.vouchers, ("Beleg", "Belege"), ("document", "documents"))
    let sum = Wording(
      "\(documents.german) aus \(end.seq) Journaleinträgen, bis zur Marke \(end.mark).",
      "\(documents.english) from \(end.seq) journal entries, up to mark \(end.mark).")
    return [replaced].compactMap(\.self) + recovered + [sum]
  }
}
