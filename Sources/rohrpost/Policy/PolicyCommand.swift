import ArgumentParser

/// The rules of who approves: why these people, and what other rules would do.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "The rules of who approves: explain them, try others.",
    subcommands: [PolicyExplain.self, PolicyTest.self])
}
