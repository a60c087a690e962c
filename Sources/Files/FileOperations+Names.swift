import Glibc
package import SystemPackage

extension FileOperations {
  /// Calls `body` with each name in a directory, without `.` and `..`, in no order.
  ///
  /// For folders with very many names: nothing is kept, and a status is only asked for where `body`
  /// does so. The kind is nil where the file system does not tell it with the name; the name is
  /// valid during the call.
  package static func eachName(
    in path: FilePath,
    _ body: (
      _ name: UnsafePointer<CChar>, _ kind: FileStatus.Kind?, _ status: () -> FileStatus?
    ) -> Void
  ) throws(FileFailure) {
    guard let stream = path.withPlatformString({ opendir($0) }) else {
      throw FileFailure("opendir", path)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure("readdir", path) }
        return
      }
      let kind = FileStatus.Kind(directoryType: entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
          body(name, kind) {
            var raw = stat()
            let isThere = fstatat(dirfd(stream), name, &raw, AT_SYMLINK_NOFOLLOW) == 0
            return isThere ? FileStatus(raw) : nil
          }
        }
      }
    }
  }
}

extension FileStatus.Kind {
  /// Nil for a type that the file system does not tell.
  fileprivate init?(directoryType type: UInt8) {
    switch Int(type) {
    case Int(DT_UNKNOWN): return nil
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .directory
    case Int(DT_LNK): self = .symbolicLink
    default: self = .other
    }
  }
}
