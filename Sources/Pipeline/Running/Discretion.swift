import Configuration
import Files
import Payables
import SystemPackage

/// Says paths and errors without the names of documents that may be nobody else's business (A7):
/// those in sensitive channels, and those of files in a voucher's archive folder.
struct Discretion: Sendable {
  /// Year, month and id are no secret.
  private static let archiveLevels = 3

  /// Folders whose contents are not named, and how many names below each are.
  private let folders: [(path: FilePath, levels: Int)]

  init(spool: FilePath, channels: [ChannelSettings]) {
    folders =
      [Voucher.archiveRoot, Voucher.restrictedArchiveRoot]
      .map { (spool.appending($0), Self.archiveLevels) }
      + channels.filter(\.isSensitive).map { (FilePath($0.path), 0) }
  }

  /// The path as it may be said.
  func shown(_ path: FilePath) -> FilePath {
    for folder in folders where path.starts(with: folder.path) {
      let below = path.components.dropFirst(folder.path.components.count)
      guard below.count > folder.levels else { return path }
      return below.prefix(folder.levels).reduce(folder.path) { $0.child($1) }.appending("…")
    }
    return path
  }

  /// What went wrong, without such names.
  func text(of error: any Error) -> String {
    guard let failure = error as? FileFailure else { return "\(error)" }
    return failure.description(naming: shown(failure.path))
  }
}
