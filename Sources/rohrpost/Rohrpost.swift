import ArgumentParser

/// The command line of Rohrpost.
struct Rohrpost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rohrpost",
    abstract: "Takes every incoming document from drop folder to archive.",
    discussion: """
      Rohrpost watches Maildirs, scan and upload folders, registers each document, reads \
      e-invoices (XRechnung, ZUGFeRD, Factur-X), checks them and files them so that an auditor \
      can follow every step.

      Exit codes: 0 fine, 1 the answer is no, 2 usage or configuration, 3 could not work.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Working",
        subcommands: [
          Run.self, Tasks.self, MonthEndCommand.self, Decide.self, Retry.self, Correct.self,
          Complaints.self, LetterCommand.self, PostCommand.self, PayCommand.self,
          DeliveriesCommand.self, QualityCommand.self, OriginalsCommand.self,
        ]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          StatusCommand.self, WatchCommand.self, List.self, SearchCommand.self, Show.self, Why.self,
          Errors.self, Intake.self, Journal.self, ReportCommand.self,
        ]),
      CommandGroup(
        name: "Data protection", subcommands: [AccessCommand.self, PersonCommand.self]),
      CommandGroup(name: "Master data", subcommands: [Import.self] + NamedTables.commands),
      CommandGroup(
        name: "Proving",
        subcommands: [
          Verify.self, ReplayCommand.self, Account.self, FilingCommand.self, SealCommand.self,
          RebuildCommand.self, ExportCommand.self, ControlsCommand.self, RetentionCommand.self,
        ]),
      CommandGroup(name: "Single files", subcommands: [Validate.self, Inspect.self]),
      CommandGroup(
        name: "Setting up",
        subcommands: [
          CheckConfig.self, DoctorCommand.self, SettingsCommand.self, PolicyCommand.self,
          ProcedureCommand.self,
        ]),
    ])
}
