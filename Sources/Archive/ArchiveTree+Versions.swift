import Files
import Hashing
import Payables
import SystemPackage

/// What a seal covers is never written over: it moves to `versions/1/…` below the voucher's folder,
/// with the manifest that names it (L1).
///
/// A version holds only what became another; what did not change lies where it lay.
struct SealedVersion {
  static let folder = "versions/"

  /// The folder of the version, below the voucher's: `versions/2/`.
  private let place: String
  private let root: FilePath
  /// What the sealed manifest names, with all earlier versions.
  let digests: [String: SHA256Digest]
  private let sha256: SHA256Digest

  /// The version of a voucher's folder whose manifest has this hash; nil where another one took its
  /// place already.
  ///
  /// After a crash the manifest may have moved and the next one not be there yet.
  init?(in root: FilePath, sealed sha256: SHA256Digest) throws(FileFailure) {
    let own = root.appending(ArchiveTree.manifestName)
    var found = try Self.manifest(at: own, sha256)
    var number = found.map(Self.next)
    if try FileStatus.ifExists(own) == nil, let last = try Self.last(in: root) {
      found = try Self.manifest(
        at: root.appending("\(Self.folder)\(last)/\(ArchiveTree.manifestName)"), sha256)
      number = last
    }
    guard let found, let number else { return nil }
    self.root = root
    self.sha256 = sha256
    digests = found.digests
    place = "\(Self.folder)\(number)/"
  }

  private static func manifest(
    at path: FilePath, _ sha256: SHA256Digest
  ) throws(FileFailure) -> Manifest? {
    guard try FileStatus.ifExists(path) != nil else { return nil }
    let bytes = try FileContents.read(path)
    guard SHA256Digest(of: bytes) == sha256 else { return nil }
    return Manifest(text: String(decoding: bytes, as: UTF8.self))
  }

  private static func next(after manifest: Manifest) -> Int {
    (manifest.digests.keys.compactMap(number).max() ?? 0) + 1
  }

  private static func number(of path: String) -> Int? {
    guard path.hasPrefix(folder) else { return nil }
    return Int(path.dropFirst(folder.count).prefix { $0 != "/" })
  }

  private static func last(in root: FilePath) throws(FileFailure) -> Int? {
    let path = root.appending(folder)
    guard try FileStatus.ifExists(path) != nil else { return nil }
    return try FileOperations.names(in: path).compactMap { Int($0.string) }.max()
  }

  // MARK: - Keeping

  /// Moves a file out of the way that is about to be another, or none; what is no more the file
  /// that was sealed is left.
  func keep(_ path: String, insteadOf new: SHA256Digest? = nil) throws(FileFailure) {
    guard let old = digests[path], old != new, !path.hasPrefix(Self.folder) else { return }
    let (file, target) = (root.appending(path), root.appending(place + path))
    guard try FileStatus.ifExists(file) != nil, try FileStatus.ifExists(target) == nil,
      try FileContents.fingerprint(of: file).sha256 == old
    else { return }
    try FileOperations.makeDirectory(
      target.removingLastComponent(), permissions: Permissions.directory)
    try FileOperations.move(file, to: target)
  }

  /// What the next manifest says of this version and of the earlier ones.
  var entries: [StoredFile] {
    get throws(FileFailure) {
      var files: [StoredFile] = []
      for (path, digest) in digests {
        if path.hasPrefix(Self.folder) {
          files.append(StoredFile(path: path, size: 0, sha256: digest))
        } else if try FileStatus.ifExists(root.appending(place + path)) != nil {
          files.append(StoredFile(path: place + path, size: 0, sha256: digest))
        }
      }
      let manifest = place + ArchiveTree.manifestName
      return files + [StoredFile(path: manifest, size: 0, sha256: sha256)]
    }
  }

  /// Moves the manifest, as the last of its version.
  func keepManifest() throws(FileFailure) {
    let (file, target) = (
      root.appending(ArchiveTree.manifestName), root.appending(place + ArchiveTree.manifestName)
    )
    guard try FileStatus.ifExists(file) != nil else { return }
    try FileOperations.makeDirectory(
      target.removingLastComponent(), permissions: Permissions.directory)
    try FileOperations.move(file, to: target)
  }
}
