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
