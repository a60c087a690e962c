import CLinux
import Glibc
package import SystemPackage

/// The permissions of what Rohrpost writes.
package enum Permissions {
  package static let directory: UInt32 = 0o750
  package static let file: UInt32 = 0o640
  /// An archived original: nobody writes to it again.
  package static let original: UInt32 = 0o440
  package static let restrictedDirectory: UInt32 = 0o700
}

/// Names in the file system: making, moving and removing them.
package enum FileOperations {
  /// Makes a directory and those above it; one that exists is left as it is.
  package static func makeDirectory(
    _ path: FilePath, permissions: UInt32 = Permissions.directory
  ) throws(FileFailure) {
    do {
      try checked("mkdir", path) { path.withPlatformString { mkdir($0, permissions) } }
    } catch {
      if error.errno == EEXIST { return }
      // A file in the place of a directory above it is nothing that could be made.
      guard error.errno == ENOENT, let parent = path.parent else { throw error }
      try makeDirectory(parent, permissions: permissions)
      try makeDirectory(path, permissions: permissions)
    }
  }

  package static func setPermissions(
    _ permissions: UInt32, of path: FilePath
  ) throws(FileFailure) {
    try checked("chmod", path) { path.withPlatformString { chmod($0, permissions) } }
  }

  /// Renames within a file system and never replaces an existing name.
  package static func move(_ source: FilePath, to target: FilePath) throws(FileFailure) {
    try checked("rename", source) {
      source.withPlatformString { from in
        target.withPlatformString { to in
          rohrpost_rename_noreplace(from, to)
        }
      }
    }
  }

  /// Renames within a file system; what had the target's name is gone.
  package static func replace(_ target: FilePath, with source: FilePath) throws(FileFailure) {
    try checked("rename", source) {
      source.withPlatformString { from in target.withPlatformString { to in rename(from, to) } }
    }
  }

  /// Removes a file's name; one that is gone already is fine.
  package static func removeFile(_ path: FilePath) throws(FileFailure) {
    do {
      try checked("unlink", path) { path.withPlatformString { unlink($0) } }
    } catch {
      guard error.isNotFound else { throw error }
    }
  }

  /// Makes a symbolic link that leads to a path, seen from the link's folder where it is relative.
  package static func makeLink(_ path: FilePath, to target: String) throws(FileFailure) {
    try checked("symlink", path) { path.withPlatformString { symlink(target, $0) } }
  }

  /// Where a symbolic link leads to, as it says.
  package static func linkTarget(of path: FilePath) throws(FileFailure) -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try checked("readlink", path) {
      path.withPlatformString { readlink($0, &bytes, bytes.count) }
    }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes an empty directory; one that is gone already is fine.
  package static func removeDirectory(_ path: FilePath) throws(FileFailure) {
    do {
      try checked("rmdir", path) { path.withPlatformString { rmdir($0) } }
    } catch {
      guard error.isNotFound else { throw error }
    }
  }

  /// Removes a directory with all that is in it, links not followed.
  package static func removeTree(_ path: FilePath) throws(FileFailure) {
    guard let status = try FileStatus.ifExists(path) else { return }
    guard status.kind == .directory else { return try removeFile(path) }
    for name in try names(in: path) { try removeTree(path.child(name)) }
    try removeDirectory(path)
  }

  /// The names in a directory without `.` and `..`, sorted by their bytes.
  package static func names(in path: FilePath) throws(FileFailure) -> [FilePath.Component] {
    guard let stream = path.withPlatformString({ opendir($0) }) else {
      throw FileFailure("opendir", path)
    }
    defer { closedir(stream) }
    var names: [(bytes: [UInt8], name: FilePath.Component)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure("readdir", path) }
        break
      }
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          // `.` and `..` are no regular components.
          guard let name = FilePath.Component(platformString: text), name.kind == .regular
          else { return }
          names.append((Array(UnsafeRawBufferPointer(start: text, count: strlen(text))), name))
        }
      }
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.name)
  }

  /// Waits until everything written to the file system of `directory` is on the disk.
  package static func syncFileSystem(of directory: FilePath) throws(FileFailure) {
    try OpenFile(directory, .directory).syncFileSystem()
  }

  /// Waits until the names in `directory` are on the disk.
  package static func syncDirectory(_ directory: FilePath) throws(FileFailure) {
    try OpenFile(directory, .directory).sync()
  }

  /// Bytes that an ordinary user may still write to the file system of `path`.
  package static func freeBytes(at path: FilePath) throws(FileFailure) -> Int64 {
    try space(at: path).free
  }

  /// Bytes that an ordinary user may still write to the file system of `path`, and those of the
  /// whole.
  package static func space(
    at path: FilePath
  ) throws(FileFailure) -> (free: Int64, total: Int64) {
    var raw = statvfs()
    try checked("statvfs", path) { path.withPlatformString { statvfs($0, &raw) } }
    func bytes(_ blocks: some BinaryInteger) -> Int64 {
      let (bytes, _) = UInt64(blocks).multipliedReportingOverflow(by: UInt64(raw.f_frsize))
      return Int64(clamping: bytes)
    }
    return (bytes(raw.f_bavail), bytes(raw.f_blocks))
  }
}

extension FilePath {
  /// The path's bytes as the file system knows them.
  package var bytes: [UInt8] {
    withPlatformString { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }

  /// The directory above, nil for a path of one component.
  package var parent: FilePath? {
    let above = removingLastComponent()
    return above.isEmpty || above == self ? nil : above
  }

  /// The path with one more component.
  package func child(_ component: FilePath.Component) -> FilePath {
    var path = self
    path.append(component)
    return path
  }
}

extension FilePath {
  /// A path of the given bytes; they end at a zero.
  package init(bytes: [UInt8]) {
    self = (bytes.prefix { $0 != 0 } + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { FilePath(platformString: $0) } ?? FilePath("")
      }
    }
  }
}

extension FilePath.Component {
  /// A name of the given bytes; nil where they hold a separator or are no name.
  package init?(bytes: [UInt8]) {
    let path = FilePath(bytes: bytes)
    guard path.components.count == 1, let component = path.lastComponent,
      component.kind == .regular, component.bytes == bytes
    else { return nil }
    self = component
  }

  /// The name's bytes as the file system knows them.
  package var bytes: [UInt8] { FilePath(root: nil, [self]).bytes }
}
