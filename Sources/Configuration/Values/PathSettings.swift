/// Where everything lies ([paths]).
///
/// Absolute once the settings are loaded; before, relative paths are below the spool.
package struct PathSettings: Hashable, Sendable {
  package var spool = "/var/lib/rohrpost"
  package var archive = "archive"
  /// The archive of sensitive documents (A7).
  package var archiveRestricted = "archive-restricted"
  package var error = "error"
  package var output = "output"
  package var state = "state"
  package var work = "work"
  /// Whether the channels below `inbox/` exist beside the configured ones.
  package var hasConventionalChannels = true
}
