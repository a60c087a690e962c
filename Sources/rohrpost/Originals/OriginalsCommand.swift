import ArgumentParser

/// The papers that documents were scanned from (B4).
struct OriginalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "originals",
    abstract: "Paper originals of scans: what is kept, goes back or is destroyed.",
    subcommands: [
      OriginalsList.self, OriginalsPropose.self, OriginalsRelease.self, OriginalsDestroyed.self,
      OriginalsKeep.self, OriginalsReturn.self, OriginalsRecord.self,
    ], defaultSubcommand: OriginalsList.self)
}
