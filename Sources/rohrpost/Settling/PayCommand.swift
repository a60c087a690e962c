import ArgumentParser

/// How suppliers are paid (K).
struct PayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "Payment runs: propose, release, withdraw, confirm; hold single documents.",
    subcommands: [
      PayList.self, PayShow.self, PayPropose.self, PayRelease.self, PayWithdraw.self,
      PayConfirm.self, PayHold.self, PayUnhold.self,
    ], defaultSubcommand: PayList.self)
}
