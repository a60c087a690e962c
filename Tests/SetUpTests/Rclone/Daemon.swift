import Files
import Foundation
import Synchronization
import SystemPackage

/// Takes every file out of a channel the moment it is seen, as the daemon does at worst.
///
/// It looks at nothing that the daemon does not look at, and takes files as they are, so whatever
/// is not whole is seen.
final class Daemon: Sendable {
  typealias Taken = (path: String, bytes: [UInt8])

  private struct State: Sendable {
    var taken: [Taken] = []
    var isEnding = false
    var hasEnded = false
  }

  private let state = Mutex(State())
  private let channel: FilePath

  init(_ channel: FilePath) {
    self.channel = channel
    Thread.detachNewThread { [self] in
      while !state.withLock(\.isEnding) {
        look()
        usleep(500)
      }
      look()
      state.withLock { $0.hasEnded = true }
    }
  }

  private func look() {
    for (path, bytes) in Tree(channel).visible {
      unlink(channel.pushing(FilePath(path)).string)
      state.withLock { $0.taken.append((path, bytes)) }
    }
  }

  /// Ends it, and returns what it has taken.
  func end() -> [Taken] {
    state.withLock { $0.isEnding = true }
    while !state.withLock(\.hasEnded) { usleep(500) }
    return state.withLock(\.taken)
  }
}
