import CLinux
import Glibc
package import SystemPackage

/// An open file, closed exactly once.
package struct OpenFile: ~Copyable, Sendable {
  package let path: FilePath
  let descriptor: CInt

  package enum Mode: Sendable {
    case reading
    /// Creates the file or empties it.
    case writing(permissions: UInt32)
    /// Creates the file and fails where it exists.
    case creating(permissions: UInt32)
    /// Leaves the bytes of a file that exists as they are until they are written over.
    case overwriting
    /// Creates the file or writes behind its end.
    case appending(permissions: UInt32)
    case directory
  }

  package init(_ path: FilePath, _ mode: Mode) throws(FileFailure) {
    let (flags, permissions): (CInt, UInt32) =
      switch mode {
      case .reading: (O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
      case .writing(let permissions): (O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, permissions)
      case .creating(let permissions): (O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions)
      case .overwriting: (O_WRONLY | O_NOFOLLOW, 0)
      case .appending(let permissions): (O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, permissions)
      case .directory: (O_RDONLY | O_DIRECTORY, 0)
      }
    self.path = path
    descriptor = try checked("open", path) {
      path.withPlatformString { open($0, flags | O_CLOEXEC, permissions) }
    }
  }

  deinit { close(descriptor) }

  package borrowing func status() throws(FileFailure) -> FileStatus {
    var raw = stat()
    let descriptor = descriptor
    try checked("fstat", path) { fstat(descriptor, &raw) }
    return FileStatus(raw)
  }

  /// Reads up to `buffer.count` bytes at the current place; 0 at the end.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure)
    -> Int
  {
    let descriptor = descriptor
    return try checked("read", path) { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Reads up to `count` bytes from `offset` without moving the current place.
  package borrowing func bytes(at offset: Int64, count: Int) throws(FileFailure) -> [UInt8] {
    let (descriptor, path) = (descriptor, path)
    var failure: FileFailure?
    // Not cleared before: that would be as much work as reading.
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileFailure) {
        while filled < count {
          let (base, start) = (buffer.baseAddress, filled)
          let got = try checked("pread", path) {
            pread(descriptor, base.map { $0 + start }, count - start, off_t(offset) + start)
          }
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var rest = bytes
    let descriptor = descriptor
    while !rest.isEmpty {
      let now = rest
      let written = try checked("write", path) {
        Glibc.write(descriptor, now.baseAddress, now.count)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  package borrowing func write(_ bytes: [UInt8]) throws(FileFailure) {
    do {
      try bytes.withUnsafeBytes { buffer in try write(buffer) }
    } catch let failure as FileFailure {
      throw failure
    } catch {
      preconditionFailure("write throws file failures only")
    }
  }

  /// Cuts the file off at a length.
  package borrowing func truncate(to size: Int64) throws(FileFailure) {
    let descriptor = descriptor
    try checked("ftruncate", path) { ftruncate(descriptor, off_t(size)) }
  }

  /// Waits until the file's bytes are on the disk.
  package borrowing func sync() throws(FileFailure) {
    let descriptor = descriptor
    try checked("fsync", path) { fsync(descriptor) }
  }

  /// Waits until everything written to the file's file system is on the disk: one call makes a
  /// whole batch of new files and names durable.
  package borrowing func syncFileSystem() throws(FileFailure) {
    let descriptor = descriptor
    try checked("syncfs", path) { rohrpost_syncfs(descriptor) }
  }

  /// Takes the exclusive lock of a running program, or returns false where another holds it.
  ///
  /// A shared one only asks: any number of programs may hold it beside each other.
  package borrowing func tryLock(isShared: Bool = false) throws(FileFailure) -> Bool {
    let descriptor = descriptor
    do {
      try checked("flock", path) { flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
      return true
    } catch {
      guard error.errno == EWOULDBLOCK else { throw error }
      return false
    }
  }
}
