import ArgumentParser

/// The internal control system: the matrix, its evidence, samples.
struct ControlsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controls",
    abstract: "The internal control system: matrix, evidence, samples, report.",
    subcommands: [
      ControlsList.self, ControlsShow.self, ControlsSample.self, ControlsRecord.self,
      ControlsReport.self,
    ], defaultSubcommand: ControlsList.self)
}
