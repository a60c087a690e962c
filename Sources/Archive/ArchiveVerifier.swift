import Files
package import Hashing
package import Payables
import SystemPackage
import Threads

/// A difference between the archive and what the events say.
package struct ArchiveFinding: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case missing, changed, added, unreadable
  }

  package enum Detail: Hashable, Sendable {
    case digest(SHA256Digest, was: SHA256Digest)
    case otherInManifest, noManifest
    /// No event names the file.
    case notNamed
    case ofNoVoucher
    /// What the system says.
    case failure(String)
  }

  package let kind: Kind
  /// Below the spool.
  package let path: String
  package let detail: Detail

  package init(_ kind: Kind, path: String, detail: Detail) {
    self.kind = kind
    self.path = path
    self.detail = detail
  }
}

/// Compares the archive with the vouchers, file by file and byte by byte (L2).
///
/// Give it every voucher with ``check(_:isRecordPending:)``, then ask ``unknownFolders()`` for what
/// belongs to none. Several threads may check vouchers at a time.
package final class ArchiveVerifier: Sendable {
  private struct Seen {
    /// Folders and files, below the spool.
    var known: Set<String> = []
    var files = 0
    var bytes: Int64 = 0
  }

  private let tree: ArchiveTree
  private let seen = Lock(Seen())

  package init(_ tree: ArchiveTree) { self.tree = tree }

  package var files: Int { seen.withLock(\.files) }
  package var bytes: Int64 { seen.withLock(\.bytes) }

  /// The differences in one voucher's folder.
  ///
  /// While the voucher's record is still to be written, only the originals and what reading left
  /// are compared; one that turned out to be sensitive may then not have moved yet.
  package func check(_ voucher: Voucher, isRecordPending: Bool) -> [ArchiveFinding] {
    seen.withLock { seen in
      seen.known.insert(voucher.archivePath)
      if isRecordPending { seen.known.insert(voucher.archivePath(restricted: false)) }
    }
    let kept = voucher.keptFiles
    var expected = Manifest(kept)
    var findings: [ArchiveFinding] = []
    var complete = false
    if !isRecordPending, let receipt = voucher.archived {
      switch readManifest(of: voucher, receipt) {
      case .success(let manifest):
        expected = manifest
        for file in kept where manifest.digests[file.path] != file.sha256 {
          findings.append(finding(.changed, file.path, voucher, .otherInManifest))
        }
        complete = true
      case .failure(let difference): findings.append(difference.finding)
      }
    }
    let isToMove = isRecordPending && isThere(tree.openFolder(of: voucher))
    let folder = isToMove ? tree.openFolder(of: voucher) : tree.folder(of: voucher)
    for (path, digest) in expected.digests.sorted(by: { $0.key < $1.key }) {
      if let difference = compare(path, digest, of: voucher, in: folder) {
        findings.append(difference)
      }
    }
    if complete { findings += added(in: voucher, besides: expected) }
    return findings
  }

  private struct Difference: Error { let finding: ArchiveFinding }

  private func readManifest(
    of voucher: Voucher, _ receipt: ArchiveReceipt
  ) -> Result<Manifest, Difference> {
    let name = ArchiveTree.manifestName
    if let difference = compare(
      name, receipt.manifestSHA256, of: voucher, in: tree.folder(of: voucher))
    {
      return .failure(Difference(finding: difference))
    }
    guard let bytes = try? FileContents.read(tree.folder(of: voucher).appending(name)),
      let manifest = Manifest(text: String(decoding: bytes, as: UTF8.self))
    else {
      return .failure(Difference(finding: finding(.unreadable, name, voucher, .noManifest)))
    }
    return .success(manifest)
  }

  private func compare(
    _ path: String, _ digest: SHA256Digest, of voucher: Voucher, in folder: FilePath
  ) -> ArchiveFinding? {
    do {
      let there = try fingerprint(of: folder.appending(path))
      if there.sha256 == digest { return nil }
      return finding(.changed, path, voucher, .digest(there.sha256, was: digest))
    } catch {
      return finding(
        error.isNotFound ? .missing : .unreadable, path, voucher,
        .failure(error.description(naming: FilePath(shown(path, of: voucher)))))
    }
  }

  private func fingerprint(of path: FilePath) throws(FileFailure) -> FileContents.Fingerprint {
    let there = try FileContents.fingerprint(of: path)
    seen.withLock { seen in
      seen.files += 1
      seen.bytes += there.size
    }
    return there
  }

  private func isThere(_ folder: FilePath) -> Bool {
    (try? FileStatus.ifExists(folder)) != nil
  }

  /// The path below the spool, without the names of a sensitive document's files (A7).
  private func shown(_ path: String, of voucher: Voucher) -> String {
    guard voucher.isSensitive, let slash = path.lastIndex(of: "/") else {
      return "\(voucher.archivePath)/\(path)"
    }
    return "\(voucher.archivePath)/\(path[..<slash])/…"
  }

  private func finding(
    _ kind: ArchiveFinding.Kind, _ path: String, _ voucher: Voucher,
    _ detail: ArchiveFinding.Detail
  ) -> ArchiveFinding {
    ArchiveFinding(kind, path: shown(path, of: voucher), detail: detail)
  }

  private func added(in voucher: Voucher, besides manifest: Manifest) -> [ArchiveFinding] {
    let folder = tree.folder(of: voucher)
    var expected = Set(manifest.digests.keys)
    expected.insert(ArchiveTree.manifestName)
    var findings: [ArchiveFinding] = []
    var pending: [String] = [""]
    while let below = pending.popLast() {
      let directory = below.isEmpty ? folder : folder.appending(below)
      for name in (try? FileOperations.names(in: directory)) ?? [] {
        let path = below.isEmpty ? name.string : "\(below)/\(name.string)"
        if (try? FileStatus(of: directory.child(name)).kind) == .directory {
          pending.append(path)
        } else if !expected.contains(path) {
          findings.append(finding(.added, path, voucher, .notNamed))
        }
      }
    }
    return findings
  }

  /// The difference in a file of master data that was imported, or of decisions that was taken.
  package func check(importedFile path: String, _ digest: SHA256Digest) -> ArchiveFinding? {
    guard seen.withLock({ $0.known.insert(path).inserted }) else { return nil }
    do {
      let there = try fingerprint(of: tree.spool.appending(path))
      if there.sha256 == digest { return nil }
      return ArchiveFinding(
        .changed, path: path, detail: .digest(there.sha256, was: digest))
    } catch {
      return ArchiveFinding(
        error.isNotFound ? .missing : .unreadable, path: path,
        detail: .failure(error.description))
    }
  }

  /// What lies in the archive and belongs to no voucher and no import that was checked.
  package func unknownFolders() -> [ArchiveFinding] {
    let roots = [Voucher.archiveRoot, Voucher.restrictedArchiveRoot]
    let known = seen.withLock(\.known)
    // Files that were dropped lie a level higher: year, month, file.
    return (roots + Drawer.allCases.map(\.root)).flatMap {
      unknown(below: $0, depth: 0, besides: known)
    }
  }

  /// Where other things than vouchers lie, which are checked by themselves.
  private static let others =
    Drawer.allCases.map(\.root)
    + [ChronicleFiles.root, SealFiles.root, ErasureFiles.root]

  /// Years, months and vouchers: the levels of folders above a voucher's own files.
  private static let levels = 3

  private func unknown(
    below path: String, depth: Int, besides known: Set<String>
  ) -> [ArchiveFinding] {
    let names = (try? FileOperations.names(in: tree.spool.appending(path))) ?? []
    return names.flatMap { name -> [ArchiveFinding] in
      let child = "\(path)/\(name.string)"
      if known.contains(child) || Self.others.contains(child) {
        return []
      }
      let isFolder = (try? FileStatus(of: tree.spool.appending(child)).kind) == .directory
      guard isFolder, depth + 1 < Self.levels else {
        return [ArchiveFinding(.added, path: child, detail: .ofNoVoucher)]
      }
      return unknown(below: child, depth: depth + 1, besides: known)
    }
  }
}
