package import Files
package import Hashing
package import Payables
import SystemPackage

extension ArchiveTree {
  /// A file to be written into a voucher's folder.
  package struct NewFile: Sendable {
    /// Below the folder: `derived/view.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Writes what reading left (`derived/reading.json`, `structured/…`, `attachments/…`).
  ///
  /// Durable only after ``sync(_:)``. What an earlier reading left and this one doesn't is removed;
  /// where a seal covers the manifest with the hash `sealed`, it becomes a version. An earlier
  /// reading itself always stays (``earlierReadings(before:of:)``).
  package func writeReading(
    _ files: [NewFile], of voucher: Voucher, sealed: SHA256Digest? = nil
  ) throws(FileFailure) -> [StoredFile] {
    let version = try version(of: voucher, sealed)
    let earlier = try earlierReadings(before: files, of: voucher)
    let stored = try write(files, of: voucher, version) + earlier
    let kept = Set(stored.map(\.path))
    for old in voucher.reading?.files ?? [] where !kept.contains(old.path) {
      try version?.keep(old.path)
      try FileOperations.removeFile(path(of: old, in: voucher))
    }
    return stored
  }

  private func version(
    of voucher: Voucher, _ sealed: SHA256Digest?
  ) throws(FileFailure) -> SealedVersion? {
    guard let sealed else { return nil }
    return try SealedVersion(in: folder(of: voucher), sealed: sealed)
  }

  /// Writes a voucher's record and its manifest over all that lies in the folder.
  ///
  /// Durable only after ``sync(_:)``. Writing it again gives the same files. What the manifest with
  /// the hash `sealed` names becomes a version where it changes.
  package func writeRecord(
    _ files: [NewFile], of voucher: Voucher, sealed: SHA256Digest? = nil
  ) throws(FileFailure) -> ArchiveReceipt {
    try restrict(voucher)
    let version = try version(of: voucher, sealed)
    let written = try write(files, of: voucher, version)
    var manifest = Manifest(voucher.keptFiles + written)
    try removeFilesNotIn(manifest, of: voucher, version)
    if let version {
      let isSame =
        manifest.digests
        == version.digests.filter {
          !$0.key.hasPrefix(SealedVersion.folder)
        }
      manifest.add(isSame ? try earlierVersions(of: voucher) : try version.entries)
      if !isSame { try version.keepManifest() }
    } else {
      manifest.add(try earlierVersions(of: voucher))
    }
    let bytes = Array(manifest.text.utf8)
    try FileContents.replace(
      folder(of: voucher).appending(Self.manifestName), with: bytes)
    // What may do harm to who opens it stays closed as it was before the first record.
    try FileOperations.setPermissions(
      voucher.isWithheld ? Permissions.restrictedDirectory : Self.permissions(for: voucher),
      of: folder(of: voucher))
    return ArchiveReceipt(manifestSHA256: SHA256Digest(of: bytes), files: manifest.digests.count)
  }

  /// Waits until everything written to the archive is on the disk, or on both disks where the
  /// restricted one has its own.
  package func sync() throws(FileFailure) {
    let open = try OpenFile(root, .directory)
    let restricted = try OpenFile(restrictedRoot, .directory)
    try open.syncFileSystem()
    if try open.status().device != restricted.status().device { try restricted.syncFileSystem() }
  }

  /// What the manifest that is there says of earlier versions.
  private func earlierVersions(of voucher: Voucher) throws(FileFailure) -> [StoredFile] {
    let path = folder(of: voucher).appending(Self.manifestName)
    guard voucher.archived != nil, try FileStatus.ifExists(path) != nil else { return [] }
    let text = String(decoding: try FileContents.read(path), as: UTF8.self)
    return (Manifest(text: text)?.digests ?? [:])
      .filter { $0.key.hasPrefix(SealedVersion.folder) }
      .map { StoredFile(path: $0.key, size: 0, sha256: $0.value) }
  }

  func write(
    _ files: [NewFile], of voucher: Voucher, _ version: SealedVersion? = nil
  ) throws(FileFailure) -> [StoredFile] {
    let folder = folder(of: voucher)
    var made: Set<FilePath> = []
    var stored: [StoredFile] = []
    for file in files {
      let target = folder.appending(file.path)
      let parent = target.removingLastComponent()
      if made.insert(parent).inserted { try makeFolder(parent, of: voucher) }
      let sha256 = SHA256Digest(of: file.bytes)
      try version?.keep(file.path, insteadOf: sha256)
      try FileContents.replace(target, with: file.bytes)
      stored.append(
        StoredFile(path: file.path, size: Int64(file.bytes.count), sha256: sha256))
    }
    return stored
  }

  /// Removes derived files of an earlier record; originals and readings are never removed here.
  private func removeFilesNotIn(
    _ manifest: Manifest, of voucher: Voucher, _ version: SealedVersion?
  ) throws(FileFailure) {
    let derived = folder(of: voucher).appending("derived")
    guard try FileStatus.ifExists(derived) != nil else { return }
    for name in try FileOperations.names(in: derived)
    where manifest.digests["derived/\(name.string)"] == nil {
      try version?.keep("derived/\(name.string)")
      try FileOperations.removeFile(derived.child(name))
    }
  }
}
