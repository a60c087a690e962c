package import Hashing
package import SystemPackage

/// Whole files: reading, writing, copying, hashing.
package enum FileContents {
  /// Bytes that are moved at a time.
  private static let chunk = 256 << 10

  /// All bytes of a regular file of at most `limit` bytes; more is a failure with `EFBIG`.
  package static func read(_ path: FilePath, limit: Int64 = .max) throws(FileFailure) -> [UInt8] {
    let file = try OpenFile(path, .reading)
    let status = try file.status()
    guard status.size <= limit else { throw FileFailure("read", path, errno: Self.tooLarge) }
    return try file.bytes(at: 0, count: Int(status.size))
  }

  private static let tooLarge = Errno.fileTooLarge.rawValue

  /// Writes a file in place, not atomically: for folders nobody looks at before they are renamed,
  /// and for what is written again after a crash.
  package static func write(
    _ bytes: [UInt8], to path: FilePath, permissions: UInt32 = Permissions.file
  ) throws(FileFailure) {
    try OpenFile(path, .writing(permissions: permissions)).write(bytes)
  }

  /// Replaces a file: readers see the old bytes or the new ones, never a part.
  ///
  /// The temporary name starts with a dot. Durable only after a sync of the file system.
  package static func replace(
    _ path: FilePath, with bytes: [UInt8], permissions: UInt32 = Permissions.file
  ) throws(FileFailure) {
    guard let temporary = arriving(path) else { throw FileFailure("write", path, errno: 22) }
    try write(bytes, to: temporary, permissions: permissions)
    try FileOperations.replace(path, with: temporary)
  }

  /// `.NAME.new` beside a file, nil where the path names none.
  ///
  /// Put together from bytes: pages are replaced by the hundred, and taking paths apart into their
  /// components costs more than writing them where the library checks itself.
  private static func arriving(_ path: FilePath) -> FilePath? {
    let bytes = path.bytes
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    guard start < bytes.count else { return nil }
    let shortened = String(decoding: bytes[start...].prefix(200), as: UTF8.self)
    return FilePath(bytes: bytes[..<start] + Array(".\(shortened).new".utf8))
  }

  /// Writes over the bytes of a file that exists: needs no free space where it is long enough, but
  /// a reader may see a part.
  package static func overwrite(_ path: FilePath, with bytes: [UInt8]) throws(FileFailure) {
    let file = try OpenFile(path, .overwriting)
    try file.write(bytes)
    try file.truncate(to: Int64(bytes.count))
  }

  /// What one pass over a file gives.
  package struct Fingerprint: Hashable, Sendable {
    package let size: Int64
    package let sha256: SHA256Digest
  }

  /// Copies a file's bytes into a new file and hashes them in the same pass.
  package static func copy(
    _ source: FilePath, to target: FilePath, permissions: UInt32 = Permissions.file
  ) throws(FileFailure) -> Fingerprint {
    let input = try OpenFile(source, .reading)
    let output = try OpenFile(target, .writing(permissions: permissions))
    return try pass(over: input) { (bytes) throws(FileFailure) in try output.write(bytes) }
  }

  /// The size and hash of a file.
  package static func fingerprint(of path: FilePath) throws(FileFailure) -> Fingerprint {
    try pass(over: OpenFile(path, .reading)) { (_) throws(FileFailure) in }
  }

  /// The hash of the first `count` bytes, or nil where the file is shorter.
  package static func fingerprint(
    of path: FilePath, first count: Int64
  ) throws(FileFailure) -> Fingerprint? {
    let file = try OpenFile(path, .reading)
    guard try file.status().size >= count else { return nil }
    var hasher = SHA256Hasher()
    var offset: Int64 = 0
    while offset < count {
      let bytes = try file.bytes(at: offset, count: Int(min(Int64(chunk), count - offset)))
      guard !bytes.isEmpty else { return nil }
      hasher.update(bytes)
      offset += Int64(bytes.count)
    }
    return Fingerprint(size: count, sha256: hasher.finalize())
  }

  private static func pass(
    over file: borrowing OpenFile, _ body: (UnsafeRawBufferPointer) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Fingerprint {
    var hasher = SHA256Hasher()
    var size: Int64 = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try file.read(into: buffer)
      if count == 0 { break }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      hasher.update(bytes)
      try body(bytes)
      size += Int64(count)
    }
    return Fingerprint(size: size, sha256: hasher.finalize())
  }
}
