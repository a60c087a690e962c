package import Files
import Hashing
package import Payables
import SystemPackage

/// Earlier readings of a document: what was decided by one of them must be decided again some day
/// (P3).
extension ArchiveTree {
  private static let reading = "derived/reading.json"
  private static let earlier = "derived/reading-"

  /// Keeps a reading that another is about to take the place of, as `derived/reading-1.json` and so
  /// on; with all that were kept before.
  ///
  /// Called again after a crash, it gives the same.
  func earlierReadings(
    before files: [NewFile], of voucher: Voucher
  ) throws(FileFailure) -> [StoredFile] {
    let known = voucher.reading?.files ?? []
    let kept = known.filter { $0.path.hasPrefix(Self.earlier) }
    guard let last = known.first(where: { $0.path == Self.reading }),
      let new = files.first(where: { $0.path == Self.reading }),
      SHA256Digest(of: new.bytes) != last.sha256
    else { return kept }
    let path = "\(Self.earlier)\(kept.count + 1).json"
    let target = folder(of: voucher).appending(path)
    if try FileStatus.ifExists(target) == nil {
      guard let bytes = try bytes(of: last, whereverIn: voucher) else { return kept }
      try FileContents.replace(target, with: bytes)
    }
    return kept + [StoredFile(path: path, size: last.size, sha256: last.sha256)]
  }

  /// The bytes of a file that a voucher of an earlier day had; nil where there is no file with its
  /// hash any more.
  ///
  /// What a seal covers has moved to `versions/` by now, an earlier reading has a number, and the
  /// document may have turned out to be sensitive.
  package func bytes(
    of file: StoredFile, whereverIn voucher: Voucher
  ) throws(FileFailure) -> [UInt8]? {
    for isRestricted in [voucher.isSensitive, !voucher.isSensitive] {
      let folder = spool.appending(voucher.archivePath(restricted: isRestricted))
      for path in try places(of: file, in: folder)
      where try FileStatus.ifExists(folder.appending(path)) != nil {
        let bytes = try FileContents.read(folder.appending(path))
        if SHA256Digest(of: bytes) == file.sha256 { return bytes }
      }
    }
    return nil
  }

  private func places(
    of file: StoredFile, in folder: FilePath
  ) throws(FileFailure) -> [String] {
    var places = [file.path]
    if file.path == Self.reading, try FileStatus.ifExists(folder.appending("derived")) != nil {
      places += try FileOperations.names(in: folder.appending("derived"))
        .map { "derived/\($0.string)" }.filter { $0.hasPrefix(Self.earlier) }.sorted()
    }
    let versions = folder.appending(SealedVersion.folder)
    if try FileStatus.ifExists(versions) != nil {
      places += try FileOperations.names(in: versions)
        .map { "\(SealedVersion.folder)\($0.string)/\(file.path)" }.sorted()
    }
    return places
  }
}
