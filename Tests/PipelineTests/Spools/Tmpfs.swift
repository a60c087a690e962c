import Files
import Foundation
import Glibc
import SystemPackage
import TestSupport

/// A file system in memory, mounted for one test and taken away with it.
final class Tmpfs {
  struct Refused: Error { let errno: CInt }

  private let folder: TemporaryFolder
  let path: FilePath

  /// Mounts it on `path`, or on a folder of its own.
  init(mebibytes: Int, at path: FilePath? = nil) throws {
    folder = try TemporaryFolder()
    self.path = path ?? folder.path
    try FileOperations.makeDirectory(self.path)
    guard mount("rohrpost-test", self.path.string, "tmpfs", 0, "size=\(mebibytes)m") == 0 else {
      throw Refused(errno: errno)
    }
  }

  deinit { detach() }

  /// Takes it away, whoever still uses it.
  func detach() { _ = umount2(path.string, CInt(MNT_DETACH)) }

  /// Whether writing is allowed from now on.
  func makeWritable(_ isWritable: Bool) throws {
    let flags = MS_REMOUNT | (isWritable ? 0 : MS_RDONLY)
    guard mount(nil, path.string, nil, UInt(flags), nil) == 0 else { throw Refused(errno: errno) }
  }

  /// Whether this process may mount anything: root outside of a container may.
  static let isPermitted: Bool = (try? Tmpfs(mebibytes: 1)) != nil

  // MARK: - Filling

  private var filler: FilePath { path.appending("filler") }

  /// Fills it until only so many KiB are free.
  func fill(leaving kibibytes: Int64) throws {
    let file = try OpenFile(filler, .writing(permissions: Permissions.file))
    let block = [UInt8](repeating: 0, count: 4096)
    let free = try FileOperations.freeBytes(at: path)
    for _ in 0..<max(0, (free - kibibytes << 10) / 4096) {
      do { try file.write(block) } catch {
        guard error.isOutOfSpace else { throw error }
        return
      }
    }
  }

  /// Gives the space back.
  func empty() throws { try FileOperations.removeFile(filler) }
}
