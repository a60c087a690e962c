import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

/// What people outside the house get (L4).
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export for auditors: the data carrier of a tax audit, one case, lists.",
    discussion: "Each export is journaled: who, why, of what, and the hash of its protocol.",
    subcommands: [
      ExportCarrierCommand.self, ExportCaseCommand.self, ExportIntake.self, ExportJournal.self,
    ])
}

/// Who exports something, and why.
struct ExportPerson: ParsableArguments {
  @Option(help: "What it is for; kept in the journal.") var reason: String?
  @OptionGroup var acting: ActingPerson

  func mark(_ settings: Settings) throws -> ExportMark {
    let user = try settings.person(named: acting.name)
    return ExportMark(by: user, actor: ActingAccount.actor, reason: purpose, at: .now)
  }

  /// The reason; nil for one of blanks, which says nothing.
  var purpose: String? { reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}

/// From which day to which.
struct ExportDays: ParsableArguments {
  @Option(help: "The first day, 2026-01-01.") var from: String
  @Option(help: "The last day, 2026-12-31.") var to: String

  /// Ends the program with 2 where they are no days, or the wrong way round.
  func days() throws -> (from: CalendarDate, to: CalendarDate) {
    let days = (try Terminal.day(from), try Terminal.day(to))
    guard days.0 <= days.1 else {
      Terminal.complain("--from is behind --to.")
      throw ExitCode(2)
    }
    return days
  }
}

extension Terminal {
  /// Runs an export: 1 where figures differ or the place is taken, 3 where it could not work.
  static func exporting<Value>(
    in language: Language, _ body: () throws -> Value
  ) throws -> Value {
    try reporting {
      do {
        return try body()
      } catch let fault as ExportFault {
        complain(fault.text[language])
        switch fault {
        case .occupied: throw ExitCode(2)
        case .unbalanced, .nothingThere: throw ExitCode(1)
        case .changed, .missing: throw ExitCode(3)
        }
      }
    }
  }
}
