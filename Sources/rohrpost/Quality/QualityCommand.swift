import ArgumentParser

/// The quality control of scans: the tasks, what people say of them, the figures.
struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality", abstract: "The quality control of scans: tasks, verdicts, figures.",
    subcommands: [
      QualityTasks.self, QualityPass.self, QualityFail.self, QualityReplace.self,
      QualityReportCommand.self,
    ], defaultSubcommand: QualityTasks.self)
}
