package import Files
import Payables
package import Seals
package import Signing
package import SystemPackage

/// The seals of an archive, each with the list of the manifests that are new in it, and the public
/// keys they are checked with.
///
///     archive/seals/2026/000012-2026-11-27.seal
///     archive/seals/2026/000012-2026-11-27.manifests
///     archive/seals/keys/<fingerprint>.pem
package struct SealFiles: Sendable {
  /// Below the folder that holds the archive.
  package static let root = "archive/seals"
  package static let sealEnding = ".seal"
  package static let listEnding = ".manifests"
  /// A time stamp of an authority over a seal (RFC 3161).
  package static let stampEnding = ".tsr"
  private static let keys = "keys"
  private static let permissions: UInt32 = 0o444
  /// Bytes of a time stamp, at most.
  private static let stampMax: Int64 = 1 << 20
  /// Bytes of a seal, at most.
  private static let sealMax: Int64 = 1 << 16

  /// The folder that holds the archive: the spool, or a place for copies.
  private let base: FilePath

  package init(in base: FilePath) { self.base = base }

  /// The place of a seal, below the base and without its ending.
  package static func stem(of contents: Seal.Contents) -> String {
    let day = contents.time.description.prefix(10)
    let number = String(contents.number)
    let digits = String(repeating: "0", count: max(0, 6 - number.count)) + number
    return "\(root)/\(day.prefix(4))/\(digits)-\(day)"
  }

  /// The place of a public key.
  package static func path(of key: VerifyingKey) -> String {
    "\(root)/\(keys)/\(key.fingerprint).pem"
  }

  package func location(of path: String) -> FilePath { base.appending(path) }

  // MARK: Writing

  /// Writes a seal and its list, and the public keys that it names; durable when it returns.
  ///
  /// The list comes first: a seal without its list is never there.
  package func write(_ seal: Seal, _ manifests: [SealedManifest]) throws(FileFailure) {
    let stem = Self.stem(of: seal.contents)
    let folder = base.appending(stem).removingLastComponent()
    try FileOperations.makeDirectory(folder)
    try write(key: seal.key)
    if let next = seal.contents.nextKey { try write(key: next) }
    let list = manifests.map { $0.line + "\n" }.joined()
    try write(list, to: stem + Self.listEnding)
    try FileOperations.syncFileSystem(of: folder)
    try write(seal.text, to: stem + Self.sealEnding)
    try FileOperations.syncFileSystem(of: folder)
  }

  /// Keeps what an authority stamped.
  package func write(stamp: [UInt8], of contents: Seal.Contents) throws(FileFailure) {
    let path = base.appending(Self.stem(of: contents) + Self.stampEnding)
    try FileOperations.makeDirectory(path.removingLastComponent())
    try FileContents.replace(path, with: stamp, permissions: Self.permissions)
    try FileOperations.syncFileSystem(of: path.removingLastComponent())
  }

  private func write(key: VerifyingKey) throws(FileFailure) {
    let path = Self.path(of: key)
    try FileOperations.makeDirectory(base.appending(path).removingLastComponent())
    try write(key.pem, to: path)
  }

  /// What lies there already is left alone where it is the same.
  private func write(_ text: String, to path: String) throws(FileFailure) {
    let (target, bytes) = (base.appending(path), Array(text.utf8))
    if try FileStatus.ifExists(target)?.size == Int64(bytes.count),
      try FileContents.read(target) == bytes
    {
      return
    }
    try FileContents.replace(target, with: bytes, permissions: Self.permissions)
  }

  /// Takes a file from the seals of another place; durable when it returns.
  package func take(_ path: String, from other: SealFiles) throws(FileFailure) {
    let target = base.appending(path)
    try FileOperations.makeDirectory(target.removingLastComponent())
    let bytes = try FileContents.read(other.location(of: path))
    try FileContents.replace(target, with: bytes, permissions: Self.permissions)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
  }

  // MARK: Reading

  /// The stems of all seals, in the order of their numbers.
  package func stems() throws(FileFailure) -> [String] {
    try files().filter { $0.hasSuffix(Self.sealEnding) }
      .map { String($0.dropLast(Self.sealEnding.count)) }
      .sorted { Self.name(of: $0) < Self.name(of: $1) }
  }

  private static func name(of stem: String) -> Substring {
    stem[(stem.lastIndex(of: "/") ?? stem.startIndex)...]
  }

  /// All files below the root, with their paths below the base.
  package func files() throws(FileFailure) -> [String] {
    var files: [String] = []
    for name in try names(in: Self.root) {
      let path = "\(Self.root)/\(name)"
      if try FileStatus(of: base.appending(path)).kind == .directory {
        files += try names(in: path).map { "\(path)/\($0)" }
      } else {
        files.append(path)
      }
    }
    return files.sorted()
  }

  private func names(in folder: String) throws(FileFailure) -> [String] {
    let path = base.appending(folder)
    guard try FileStatus.ifExists(path)?.kind == .directory else { return [] }
    return try FileOperations.names(in: path).map(\.string)
  }

  /// A seal; nil where the file holds none.
  package func seal(_ stem: String) throws(FileFailure) -> Seal? {
    let bytes = try FileContents.read(
      base.appending(stem + Self.sealEnding), limit: Self.sealMax)
    return Seal(text: String(decoding: bytes, as: UTF8.self))
  }

  /// The seal with a number; nil where there is none.
  package func seal(number: Int) throws(FileFailure) -> Seal? {
    for stem in try stems() {
      guard let seal = try seal(stem), seal.contents.number == number else { continue }
      return seal
    }
    return nil
  }

  /// The stamp of a seal; nil where it has none.
  package func stamp(_ stem: String) throws(FileFailure) -> [UInt8]? {
    let path = base.appending(stem + Self.stampEnding)
    guard try FileStatus.ifExists(path) != nil else { return nil }
    return try FileContents.read(path, limit: Self.stampMax)
  }

  /// The last seal; nil where there is none, or where its file holds none.
  package func last() throws(FileFailure) -> Seal? {
    guard let stem = try stems().last else { return nil }
    return try seal(stem)
  }

  /// The manifests that are new in a seal; nil where the list holds anything else.
  package func manifests(_ stem: String) throws -> [SealedManifest]? {
    var manifests: [SealedManifest]? = []
    let path = base.appending(stem + Self.listEnding)
    let end = try FileLines.forEach(in: path) { line, _ in
      guard let manifest = SealedManifest(line: String(decoding: line, as: UTF8.self)),
        manifest.line.utf8.elementsEqual(line)
      else {
        manifests = nil
        return
      }
      manifests?.append(manifest)
    }
    return try FileStatus(of: path).size == end ? manifests : nil
  }
}
