package import Files
import Hashing
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
  /// Durable only after ``sync(_:)``. What an earlier reading left and this one doesn't is removed.
  package func writeReading(
    _ files: [NewFile], of voucher: Voucher
  ) throws(FileFailure) -> [StoredFile] {
    let stored = try write(files, of: voucher)
    let kept = Set(stored.map(\.path))
    for old in voucher.reading?.files ?? [] where !kept.contains(old.path) {
      try FileOperations.removeFile(path(of: old, in: voucher))
    }
    return stored
  }

  /// Writes a voucher's record and its manifest over all that lies in the folder.
  ///
  /// Durable only after ``sync(_:)``. Writing it again gives the same files.
  package func writeRecord(
    _ files: [NewFile], of voucher: Voucher
  ) throws(FileFailure) -> ArchiveReceipt {
    try restrict(voucher)
    let written = try write(files, of: voucher)
    let manifest = Manifest(voucher.keptFiles + written)
    try removeFilesNotIn(manifest, of: voucher)
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

  func write(
    _ files: [NewFile], of voucher: Voucher
  ) throws(FileFailure) -> [StoredFile] {
    let folder = folder(of: voucher)
    var made: Set<String> = []
    var stored: [StoredFile] = []
    for file in files {
      let target = folder.appending(file.path)
      if made.insert(target.removingLastComponent().string).inserted {
        try makeFolder(target.removingLastComponent(), of: voucher)
      }
      try FileContents.replace(target, with: file.bytes)
      stored.append(
        StoredFile(
          path: file.path, size: Int64(file.bytes.count), sha256: SHA256Digest(of: file.bytes)))
    }
    return stored
  }

  /// Removes derived files of an earlier record; originals and readings are never removed here.
  private func removeFilesNotIn(
    _ manifest: Manifest, of voucher: Voucher
  ) throws(FileFailure) {
    let derived = folder(of: voucher).appending("derived")
    guard try FileStatus.ifExists(derived) != nil else { return }
    for name in try FileOperations.names(in: derived)
    where manifest.digests["derived/\(name.string)"] == nil {
      try FileOperations.removeFile(derived.child(name))
    }
  }
}
