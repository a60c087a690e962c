package import Configuration
import Files
import Foundation
package import Payables
package import Reports
import SystemPackage

/// What the running daemon says of itself in `state/daemon.json`: the faults that last now, and
/// how it gets on; what an earlier version did not write is nil.
package struct DaemonState: Codable, Sendable {
  package var faults: [Fault] = []
  package var startedAt: Timestamp?
  package var lastProgress: Timestamp?
  package var lanes: [SpoolStatus.Lane]?

  private static func path(_ settings: Settings) -> FilePath {
    FilePath(settings.ledgerPath).removingLastComponent().appending("daemon.json")
  }

  /// Reads it; nothing where no daemon ever ran.
  package static func load(from settings: Settings) -> DaemonState {
    guard let bytes = try? FileContents.read(path(settings)),
      let state = try? JSONDecoder().decode(DaemonState.self, from: Data(bytes))
    else { return DaemonState() }
    return state
  }

  /// Writes it, also on a full disk: over the old bytes then, since that is what it has to tell.
  func save(to settings: Settings) throws {
    let bytes = Array(try JSONEncoder().encode(self))
    do {
      try FileContents.replace(Self.path(settings), with: bytes)
    } catch {
      guard error.isOutOfSpace else { throw error }
      try FileContents.overwrite(Self.path(settings), with: bytes)
    }
  }
}
