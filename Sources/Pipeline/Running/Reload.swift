import Configuration
import InvoiceRules
import Letters
import Logging
import ReadingClient

/// Takes over a changed configuration while the daemon runs (SIGHUP).
struct Reload: Sendable {
  private static let subject = "configuration"

  let workshop: Workshop
  /// Reads the settings as they are on the disk, below another spool than the configured one where
  /// one is given.
  let load: @Sendable (_ spool: String?) throws -> Settings

  /// Takes it over as a whole, or refuses it as a whole: then the settings so far stay in force and
  /// the mistakes are a fault.
  func run() {
    do {
      for key in try takeOver() {
        workshop.logger.warning("a changed setting needs a restart", metadata: ["key": "\(key)"])
      }
      workshop.settle(Self.subject)
      workshop.logger.notice("configuration reloaded")
      workshop.bells.intake.ring()
    } catch {
      // Each attempt is told, also after one that was refused as well.
      workshop.faults.clear(Self.subject)
      workshop.fault(
        Self.subject, "the changed configuration is not taken over: \(Self.text(of: error))")
    }
  }

  /// Puts the settings in force and returns the keys of those that need a restart.
  func takeOver() throws -> [String] {
    let running = workshop.settings.current
    let wanted = try load(nil)
    // Folders are given below the spool, and the spool is the one there is until a restart.
    let settings = (wanted.spool == running.spool ? wanted : try load(running.spool))
      .reloaded(over: running)
    for channel in settings.allChannels {
      try channel.prepare()
    }
    let templates = try LetterTemplates(settings)
    let connectors = try settings.loadConnectors()
    let knowledge = try workshop.knowledge(under: settings)
    try ConfigurationJournal(workshop.ledger).note(settings, at: workshop.clock()) {
      workshop.settings.replace(with: settings)
    }
    workshop.templates.replace(with: templates)
    workshop.connectors.replace(with: connectors)
    workshop.readers.teach(knowledge)
    return wanted.differences(from: running).filter(\.takesRestart).map(\.key)
  }

  private static func text(of error: any Error) -> String {
    guard let mistakes = error as? ConfigurationError else { return "\(error)" }
    return mistakes.problems.map { $0.text(in: .english) }.joined(separator: " ")
  }
}
