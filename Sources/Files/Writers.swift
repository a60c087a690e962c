import CLinux
import Glibc
package import SystemPackage

/// Whether somebody may still be writing to a file.
package enum Writers: Hashable, Sendable {
  /// The kernel says that nobody has it open for writing.
  case none
  /// Somebody has it open for writing.
  case some
  /// Neither a lease nor `/proc` can tell (network file systems, foreign owners).
  case unknown

  /// Asks the kernel for a read lease, which it refuses while a writer has the file open.
  package init(of path: FilePath) throws(FileFailure) {
    let file = try OpenFile(path, .reading)
    let descriptor = file.descriptor
    if rohrpost_probe_read_lease(descriptor) == 0 {
      self = .none
    } else {
      self = errno == EAGAIN ? .some : .unknown
    }
  }
}
