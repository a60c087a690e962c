import ArgumentParser
import Configuration
import InvoiceRules
import Letters
import Payables
import Pipeline
import Reports

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the installation, and say what to do.",
    discussion: """
      Looks at programs, languages, permissions, keys, clamd, mail, disk, clock and limits, and \
      changes nothing; the reader reads a small document of its own. Run it with the account of \
      the daemon. Exit code 0 where nothing is bad, 1 otherwise.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Let SQLite look through the whole database, which takes its time.")
  var deep = false

  func run() async throws {
    let (settings, first) = configured()
    var findings = [first]
    if let settings {
      let checkup = Checkup(settings, at: Timestamp.now, isDeep: deep)
      findings += await checkup.run()
    }
    let language = settings?.language ?? .german
    let screen = Screen()
    for finding in findings {
      if json {
        Terminal.say(finding.json(in: language))
      } else {
        screen.say(finding.lines(in: language, columns: screen.columns))
      }
    }
    if findings.contains(where: { $0.state == .bad }) { throw ExitCode(1) }
  }

  private static let title = Wording("Konfiguration", "Configuration")

  /// The settings where they can be used, and what is to be said of them.
  private func configured() -> (Settings?, CheckupFinding) {
    do {
      let settings = try place.load()
      _ = try LetterTemplates(settings)
      return (
        settings,
        CheckupFinding(
          "configuration", Self.title, .ok, Wording("ist richtig", "is right"))
      )
    } catch {
      return (
        nil,
        CheckupFinding(
          "configuration", Self.title, .bad, Wording("\(error)", "\(error)"),
          advice: Wording("Prüfen: rohrpost check-config", "Look at it: rohrpost check-config"))
      )
    }
  }
}
