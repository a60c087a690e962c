import Files
import Glibc
import Payables
import Reports
import SystemPackage

extension Channel {
  /// Folders below each other that are looked at, and files whose age is asked for.
  private static let backlogDepth = 16
  private static let agesMax = 10_000

  /// What lies in the channel and is not yet taken, index files among it, without opening a file.
  ///
  /// How long a file lies there is told by the last change of its bytes, name or owner, which no
  /// copying sets back. Where there are very many it is the age of the oldest of some.
  func backlog(at now: Timestamp) -> SpoolStatus.Channel {
    let ignored = IgnoredNames(ignored)
    var (files, asked, oldest, isReadable) = (0, 0, Int64?.none, true)
    var folders = [(path: entrance, depth: 0)]
    while let folder = folders.popLast() {
      do throws(FileFailure) {
        try FileOperations.eachName(in: folder.path) { name, kind, status in
          guard !ignored.contains(name) else { return }
          let looked = asked < Self.agesMax || kind == nil ? status() : nil
          // One that was taken meanwhile waits no more.
          guard let kind = looked?.kind ?? kind else { return }
          switch kind {
          case .regular:
            (files, asked) = (files + 1, asked + 1)
            if let changed = looked?.changed { oldest = min(oldest ?? .max, changed) }
          case .directory where self.kind != .maildir && folder.depth < Self.backlogDepth:
            if let name = FilePath.Component(platformString: name) {
              folders.append((folder.path.child(name), folder.depth + 1))
            }
          case .directory, .symbolicLink, .other: break
          }
        }
      } catch {
        isReadable = false
      }
    }
    let age = oldest.map { max(0, (now.microseconds - $0 / 1000) / 1_000_000) }
    return SpoolStatus.Channel(name, files: files, oldestSeconds: age, isReadable: isReadable)
  }
}
