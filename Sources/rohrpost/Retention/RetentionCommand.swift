import ArgumentParser

/// How long documents are kept, and how they are erased (L3).
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Periods of retention, legal holds, and erasing with a second person's release.",
    discussion: """
      Nothing is erased by itself: a person proposes a list, a second one with a role of \
      [erasure] release_roles releases it, and the daemon (or `run --once`) carries it out and \
      leaves a record in archive/erasures.
      """,
    subcommands: [
      RetentionList.self, RetentionPropose.self, RetentionErase.self, RetentionLists.self,
      RetentionShow.self, RetentionRelease.self, RetentionReject.self, RetentionHolds.self,
      RetentionHold.self, RetentionUnhold.self, RetentionApply.self,
    ], defaultSubcommand: RetentionList.self)
}
