import Configuration

/// Enters what files of one kind say: decisions, answers of accounting, statements of the bank.
protocol DropDesk: Sendable {
  /// The kind of the channels it gets its files from.
  static var kind: ChannelSettings.Kind { get }
  /// Bytes of a file that are read; a larger one is refused.
  static var bytesMax: Int { get }

  /// Enters a file; what was entered before is found entered, since a file may be taken again after
  /// a crash.
  func settle(_ file: DroppedFile) async throws -> DropVerdict
}

/// What became of a file.
struct DropVerdict {
  /// Whether nothing of it was refused.
  let isDone: Bool
  /// For who dropped it, in complete sentences.
  let note: String
}
