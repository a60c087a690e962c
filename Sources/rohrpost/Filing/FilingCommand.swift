import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline

/// The filing plan and its tree.
struct FilingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing",
    abstract: "Show the filing plan; check the filing tree or make it anew.",
    subcommands: [Plan.self, Check.self, Remake.self], defaultSubcommand: Plan.self)

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The filing plan in force, a line for each file.")

    @OptionGroup var place: Spool

    func run() throws {
      let settings = try place.settings()
      for entry in settings.filingPlan.entries {
        let conditions = entry.condition.words(in: settings.language)
        Terminal.say("\(entry.code)  \(entry.title): \(conditions)")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what of the filing tree is not as it should be.",
      discussion: """
        Each difference is a line: a link that is missing, leads elsewhere, is superfluous, or \
        belongs to no document. Exit code 0 where there is none, 1 otherwise.
        """)

    @OptionGroup var place: Spool

    func run() throws {
      let settings = try place.settings()
      let ledger = try place.ledgerForLooking()
      var findings = 0
      let filed = try Terminal.reporting {
        try FilingDesk(settings, ledger).check { finding in
          findings += 1
          Terminal.say(finding[settings.language])
        }
      }
      let found = Wording(findings, ("Befund", "Befunde"), ("finding", "findings"))
      let documents = Wording(filed, ("Beleg", "Belege"), ("document", "documents"))
      let sum = Wording(
        "\(documents.german) im Aktenbaum: \(found.german)",
        "\(documents.english) in the filing tree: \(found.english)")
      Terminal.say(sum[settings.language])
      if findings > 0 { throw ExitCode(1) }
    }
  }

  struct Remake: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rebuild", abstract: "Make the filing tree anew from ledger and archive.")

    @OptionGroup var place: Spool

    func run() throws {
      let settings = try place.settings()
      let ledger = try place.ledgerForLooking()
      let isDone = try Terminal.reporting { try FilingDesk(settings, ledger).rebuild() }
      let words =
        isDone
        ? Wording("Der Aktenbaum ist neu aufgebaut.", "The filing tree is made anew.")
        : Wording(
          "Der laufende Dienst baut den Aktenbaum neu auf.",
          "The running daemon makes the filing tree anew.")
      Terminal.say(words[settings.language])
    }
  }
}
