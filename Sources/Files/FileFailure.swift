import Glibc
package import SystemPackage

/// A system call on a file that failed: a fault of our side, never of a document.
package struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system call or step: `open`, `rename`.
  package let operation: String
  package let path: FilePath
  package let errno: CInt

  package init(_ operation: String, _ path: FilePath, errno code: CInt? = nil) {
    self.operation = operation
    self.path = path
    errno = code ?? Glibc.errno
  }

  package var description: String { description(naming: path) }

  /// What happened, with another name for the path; on one line, whatever the names are: it is
  /// written into logs.
  package func description(naming path: FilePath) -> String {
    "\(operation) “\(CleanName.forShowing(path.bytes))”: \(String(cString: strerror(errno)))"
  }

  package var isNotFound: Bool { errno == ENOENT || errno == ENOTDIR }
  package var isExisting: Bool { errno == EEXIST || errno == ENOTEMPTY }
  package var isOtherFileSystem: Bool { errno == EXDEV }
  package var isOutOfSpace: Bool { errno == ENOSPC || errno == EDQUOT }
  package var isReadOnly: Bool { errno == EROFS }
  package var isPermission: Bool { errno == EACCES || errno == EPERM }
}

/// Runs a system call again while a signal interrupts it, and turns −1 into a ``FileFailure``.
@discardableResult
func checked<Value: FixedWidthInteger & SignedInteger>(
  _ operation: String, _ path: FilePath, _ call: () -> Value
) throws(FileFailure) -> Value {
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw FileFailure(operation, path) }
  }
}
