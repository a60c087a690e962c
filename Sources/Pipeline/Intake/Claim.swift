import Files
import Payables
import SystemPackage

/// A file that was taken out of a channel and is not yet in the archive.
///
/// The claims of a batch are on the disk before the first file moves, so that a crash between any
/// two steps can be healed from the work folder alone.
struct Claim: Codable, Hashable, Sendable {
  /// How the bytes came into the work folder, and so what becomes of the source.
  enum Origin: String, Codable, Hashable, Sendable {
    /// Renamed out of the channel: nothing lies there any more.
    case renamed
    /// Copied, since the channel is on another file system; the source is removed when the copy is
    /// registered.
    case copied
    /// Copied out of `new/` of a Maildir; the mail moves to `cur/` when it is registered.
    case mail
    /// Taken out of a document that was read.
    case child
  }

  /// Counts from 1 in the batch.
  let number: Int
  let origin: Origin
  let channel: String
  /// The bytes of the path it was taken from; empty for a child.
  let source: [UInt8]
  /// The source's inode, size and modification time, so that only the very file is removed.
  var identity: [Int64] = []
  /// The paths of the index files that go with it.
  var sidecars: [[UInt8]] = []
  var folder: String?
  /// The ledger's key of a child, which is known by its parent and not by its batch.
  var childKey: String?
  let receivedAt: Timestamp

  var sourcePath: FilePath { FilePath(bytes: source) }
}

extension FileStatus {
  /// What tells a file from another that later has its name.
  var identity: [Int64] { [Int64(bitPattern: inode), size, modified] }
}
