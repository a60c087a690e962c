import ArgumentParser

/// What accounting gets (J).
struct PostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post",
    abstract: "Hand approved documents to accounting: what is open, batches, corrections.",
    subcommands: [
      PostList.self, PostRun.self, PostBatches.self, PostShow.self, PostCode.self,
      PostReverse.self,
    ], defaultSubcommand: PostList.self)
}
