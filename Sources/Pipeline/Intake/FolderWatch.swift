import Dispatch
import Glibc
import Synchronization
import SystemPackage

/// Rings a bell when something changes in a folder (inotify), so that polling may be slow.
///
/// Events are hints only: what is taken is decided by the sweep. Where inotify fails (network file
/// systems, no watches left) polling alone suffices.
final class FolderWatch: Sendable {
  private let descriptor: CInt
  /// Set once in `init` and only cancelled after.
  private nonisolated(unsafe) let source: (any DispatchSourceRead)?

  init(_ bell: Bell) {
    let descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
    self.descriptor = descriptor
    guard descriptor >= 0 else {
      source = nil
      return
    }
    let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "rohrpost.inotify"))
    source.setEventHandler {
      Self.drain(descriptor)
      bell.ring()
    }
    source.setCancelHandler { close(descriptor) }
    source.resume()
    self.source = source
  }

  deinit { source?.cancel() }

  /// Watches a folder; watching it again changes nothing.
  func watch(_ folder: FilePath) {
    guard descriptor >= 0 else { return }
    // A linked file (qmail style) gives no close or move event for its name, only a create.
    let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_ONLYDIR)
    _ = folder.withPlatformString { inotify_add_watch(descriptor, $0, events) }
  }

  private static func drain(_ descriptor: CInt) {
    withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
