import Archive
import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Procedure
import Reports
import SystemPackage

struct ProcedureWrite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write the documentation from the settings (the default).",
    discussion: """
      Without an option the Markdown is printed. The text follows from the settings, the tables of \
      the program and the versions in the journal; the same of them give the same bytes. Where the \
      settings are those in force, the page is kept in archive/procedure and journaled when it \
      says something else than the one kept last; a draft is not kept.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var files: ManualFiles
  @Flag(help: "Only write; keep nothing.") var dry = false

  func run() async throws {
    let settings = try place.settings()
    let now = Timestamp.now
    let facts = try place.procedureFacts(settings, at: now)
    for name in facts.supplements.unknown {
      let left = Wording(
        "\(name) ist weder ein Kapitel noch ein Gegenstand und wird ausgelassen.",
        "\(name) is neither a chapter nor a subject; it is left out.")
      Terminal.complain(left[settings.language])
    }
    let manual = ProcedureDocument.manual(facts)
    try await files.write(manual, named: "verfahrensdokumentation", in: settings.language)
    guard let version = facts.version else {
      let draft = Wording(
        "Ein Entwurf: Diese Einstellungen sind nicht in Kraft, deshalb wird er nicht aufbewahrt.",
        "A draft: these settings are not in force, so it is not kept.")
      return Terminal.complain(draft[settings.language])
    }
    if dry { return }
    let ledger = try place.ledgerForActing()
    let kept = try Terminal.reporting {
      try ProcedureBook(ledger).keep(
        manual.html, of: version, in: ArchiveTree(spool: FilePath(settings.spool)), at: now,
        actor: ActingAccount.actor)
    }
    if let kept {
      let done = Wording(
        "Fassung \(kept.version) ist aufbewahrt: \(kept.path)",
        "Version \(kept.version) is kept: \(kept.path)")
      Terminal.complain(done[settings.language])
    }
  }
}

extension Spool {
  /// What the documentation is made from; without a ledger there are no versions yet.
  func procedureFacts(_ settings: Settings, at now: Timestamp) throws -> ProcedureFacts {
    let ledger =
      FileManager.default.fileExists(atPath: settings.ledgerPath) ? try ledgerForLooking() : nil
    do {
      return try ProcedureFacts(settings, ledger, at: now)
    } catch let error as ConfigurationError {
      Terminal.complain("\(error)")
      throw ExitCode(2)
    } catch {
      Terminal.complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
  }
}
