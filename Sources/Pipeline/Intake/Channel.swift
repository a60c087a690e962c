package import Configuration
import Files
package import SystemPackage

/// A place where documents arrive: a Maildir or a folder (A1, A2, A3).
package struct Channel: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Mails in `new/`; they move to `cur/` when they are registered.
    case maildir
    /// Scans with sidecar index files beside them.
    case scan
    /// Uploads, portals, synchronised folders; sub-folders may stand for a department.
    case upload
  }

  package var name: String
  package var kind: Kind
  package var path: FilePath
  /// Nanoseconds a file must have rested before it is taken.
  package var settle: Int64 = 2_000_000_000
  /// Nanoseconds after which a file that never became whole is taken as it is.
  package var patience: Int64 = 300_000_000_000
  /// The time between two looks at the folder.
  package var poll = Duration.seconds(2)
  /// Further glob patterns of names that are never taken.
  package var ignored: [String] = []
  /// A file is taken only when a file of its name with this ending lies beside it.
  package var readyMarker: String?
  package var department: String?
  /// What the folders below the channel stand for.
  package var subfolders = ChannelSettings.Subfolders.none
  package var isSensitive = false

  package init(name: String, kind: Kind, path: FilePath) {
    self.name = name
    self.kind = kind
    self.path = path
  }
}

extension Channel {
  /// Makes the folders that are missing.
  func prepare() throws(FileFailure) {
    if kind == .maildir {
      try MaildirFolder.prepare(path)
    } else {
      try FileOperations.makeDirectory(path)
    }
  }
}
