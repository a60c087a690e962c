import Archive
import Exports
import Files
import Hashing
import Payables
import SystemPackage

/// The files of vouchers that go onto a data carrier, and the list of their hashes.
final class DocumentCopies {
  private let archive: ArchiveTree
  private let carrier: ExportCarrier
  private let plan: FilingPlan
  private let sums: ExportFile
  private(set) var counted = Reconciliation.Documents()
  private(set) var withheld = 0

  init(from archive: ArchiveTree, on carrier: ExportCarrier, by plan: FilingPlan) throws {
    self.archive = archive
    self.plan = plan
    self.carrier = carrier
    sums = try carrier.open(ExportedFile.sumsName)
  }

  /// Copies the files of a voucher: nothing of one that the malware scanner holds back.
  func add(_ voucher: Voucher) throws -> ExportedVoucher {
    let filing = plan.reference(for: voucher)
    guard !voucher.isWithheld else {
      withheld += 1
      return ExportedVoucher(voucher, files: [], filing: filing)
    }
    let files = try Self.chosen(of: voucher, in: archive).map { role, file in
      // As in the archive: year, month, id.
      let folder = voucher.archivePath.split(separator: "/").dropFirst().joined(separator: "/")
      let path = "belege/\(folder)/\(file.path)"
      let copied = try Self.copy(
        file.path, file.sha256, of: voucher, from: archive, to: carrier, as: path)
      try sums.write(copied.sumsLine)
      counted.files += 1
      counted.bytes += copied.size
      return ExportedVoucher.File(role, path: path, sha256: file.sha256)
    }
    return ExportedVoucher(voucher, files: files, filing: filing)
  }

  /// Copies one file of a voucher's folder.
  static func copy(
    _ name: String, _ digest: SHA256Digest, of voucher: Voucher, from archive: ArchiveTree,
    to carrier: ExportCarrier, as path: String
  ) throws -> ExportedFile {
    do {
      let source = archive.folder(of: voucher).appending(name)
      if let copied = try carrier.copy(source, digest, as: path) { return copied }
    } catch let failure as FileFailure {
      guard failure.isNotFound else { throw failure }
      throw ExportFault.missing(voucher.id, path: name)
    }
    throw ExportFault.changed(voucher.id, path: name)
  }

  /// The original, the structured part where it lies apart from it, and what is best looked at.
  private static func chosen(
    of voucher: Voucher, in archive: ArchiveTree
  ) throws -> [(ExportedVoucher.Role, Chosen)] {
    let original = Chosen(path: voucher.original.path, sha256: voucher.original.sha256)
    var files: [(ExportedVoucher.Role, Chosen)] = [(.original, original)]
    let read = voucher.reading?.files ?? []
    if let part = read.first(where: { $0.path.hasPrefix("structured/") }) {
      files.append((.structured, Chosen(path: part.path, sha256: part.sha256)))
    }
    if let scan = read.first(where: { $0.path == StoredFile.searchablePath }) {
      files.append((.view, Chosen(path: scan.path, sha256: scan.sha256)))
    } else if let view = try manifest(of: voucher, in: archive)?.digests[Self.viewPath] {
      files.append((.view, Chosen(path: Self.viewPath, sha256: view)))
    }
    return files
  }

  private struct Chosen {
    let path: String
    let sha256: SHA256Digest
  }

  private static let viewPath = "derived/view.html"

  /// The list of what lies in a voucher's folder, as its last record says; nil where it has none.
  static func manifest(of voucher: Voucher, in archive: ArchiveTree) throws -> Manifest? {
    guard let receipt = voucher.archived else { return nil }
    let name = ArchiveTree.manifestName
    let path = archive.folder(of: voucher).appending(name)
    guard try FileStatus.ifExists(path) != nil else {
      throw ExportFault.missing(voucher.id, path: name)
    }
    let bytes = try FileContents.read(path)
    guard SHA256Digest(of: bytes) == receipt.manifestSHA256,
      let manifest = Manifest(text: String(decoding: bytes, as: UTF8.self))
    else { throw ExportFault.changed(voucher.id, path: name) }
    return manifest
  }

  /// Ends the list of hashes.
  func finish(adding files: [ExportedFile]) throws -> ExportedFile {
    for file in files { try sums.write(file.sumsLine) }
    return try carrier.take(sums, as: ExportedFile.sumsName)
  }
}
