import Glibc
package import SystemPackage

/// A folder of its own for work that nobody else looks at; removed with all that is in it.
///
/// It lies in `TMPDIR`, or in `/var/tmp`, which is on a disk.
package final class ScratchFolder: Sendable {
  package let path: FilePath

  package init() throws(FileFailure) {
    let place = FilePath(getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp")
    var template = Array(place.appending("rohrpost-XXXXXX").string.utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure("mkdtemp", place, errno: errno) }
    path = FilePath(platformString: template)
  }

  deinit { try? FileOperations.removeTree(path) }
}
