import ArgumentParser

/// The documentation of the procedure, work instructions and the leaflet for suppliers.
struct ProcedureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure",
    abstract: "The documentation of the procedure (Verfahrensdokumentation), in German.",
    subcommands: [
      ProcedureWrite.self, ProcedureVersions.self, ProcedureDiff.self, ProcedureSOP.self,
      ProcedureLeaflet.self,
    ], defaultSubcommand: ProcedureWrite.self)
}
