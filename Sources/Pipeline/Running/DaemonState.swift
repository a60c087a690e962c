package import Configuration
import Files
import Foundation
import SystemPackage

/// What the running daemon says of itself in `state/daemon.json`: the faults that last now.
package struct DaemonState: Codable, Sendable {
  package var faults: [Fault] = []

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

  func save(to settings: Settings) throws {
    try FileContents.replace(
      Self.path(settings), with: Array(try JSONEncoder().encode(self)))
  }
}
