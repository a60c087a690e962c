import ArgumentParser

/// The indicators of the house and its cockpit.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The indicators of a period, the documents behind them, the cockpit.",
    subcommands: [ReportShow.self, ReportList.self, ReportDefinitions.self, ReportWrite.self],
    defaultSubcommand: ReportShow.self)
}
