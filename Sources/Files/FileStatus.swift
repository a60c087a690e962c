import Glibc
package import SystemPackage

/// What `lstat` says of a file.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case regular, directory, symbolicLink, other
  }

  package let kind: Kind
  /// Bytes.
  package let size: Int64
  /// Nanoseconds since 1970 UTC of the last write to the bytes.
  package let modified: Int64
  /// Nanoseconds since 1970 UTC of the last change of bytes, name, owner or mode.
  ///
  /// No program can set it, so it tells how long a file has rested even where copying kept an old
  /// ``modified``.
  package let changed: Int64
  package let device: UInt64
  package let inode: UInt64
  /// How many names the file has.
  package let links: Int
  /// The user id of its owner.
  package let owner: UInt32
  /// What owner, group and others may, without the kind: `0o750`.
  package let permissions: UInt32

  package init(of path: FilePath) throws(FileFailure) {
    var raw = stat()
    try checked("lstat", path) { path.withPlatformString { lstat($0, &raw) } }
    self.init(raw)
  }

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int64(raw.st_size)
    modified = Int64(raw.st_mtim.tv_sec) * 1_000_000_000 + Int64(raw.st_mtim.tv_nsec)
    changed = Int64(raw.st_ctim.tv_sec) * 1_000_000_000 + Int64(raw.st_ctim.tv_nsec)
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    links = Int(raw.st_nlink)
    owner = raw.st_uid
    permissions = raw.st_mode & 0o7777
  }

  /// The name of its owner's account; nil where the system knows none.
  package var ownerName: String? { getpwuid(owner).map { String(cString: $0.pointee.pw_name) } }

  /// The status, or nil where no such file is.
  package static func ifExists(_ path: FilePath) throws(FileFailure) -> FileStatus? {
    do {
      return try FileStatus(of: path)
    } catch {
      guard error.isNotFound else { throw error }
      return nil
    }
  }
}
