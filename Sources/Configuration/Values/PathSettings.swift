import Payables

/// Where everything lies ([paths]).
///
/// Absolute once the settings are loaded; before, relative paths are below the spool.
package struct PathSettings: Hashable, Sendable {
  package var spool = "/var/lib/rohrpost"
  package var state = "state"
  /// Whether the channels below `inbox/` exist beside the configured ones.
  package var hasConventionalChannels = true

  /// The folders below the spool in which the daemon keeps documents.
  static let documentFolders = [
    Voucher.archiveRoot, Voucher.restrictedArchiveRoot, FileReference.treeRoot, "error", "work",
  ]
  /// The folder below the spool for other systems.
  static let output = "output"
}
