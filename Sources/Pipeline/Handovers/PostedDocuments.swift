import Accounting
import Archive
import Files
import Ledger
import Logging
import Payables
import SystemPackage

/// The documents of a batch, as accounting gets them beside the postings.
struct PostedDocuments {
  let workshop: Workshop
  let batch: PostingBatch

  /// Bytes of one document; a larger one is not handed over.
  private static let bytesMax: Int64 = 20 << 20
  /// Endings that DATEV takes; other files are given as text.
  private static let endings: Set<String> = [
    "pdf", "xml", "tif", "tiff", "gif", "jpeg", "jpg", "png", "txt",
  ]

  /// Writes them as packages for DATEV, or each as a file of its own.
  func write(into folder: FilePath, asPackages: Bool) throws {
    let entries = batch.entries.filter { $0.kind != .reversal }
    if asPackages {
      try writePackages(of: entries, into: folder)
    } else {
      try copy(entries, into: folder.appending("belege"))
    }
  }

  private func original(of entry: PostingEntry) throws -> (path: FilePath, name: String)? {
    guard let voucher = try workshop.ledger.voucher(entry.voucher), !voucher.isSensitive,
      !voucher.isWithheld
    else { return nil }
    let path = workshop.archive.path(of: voucher.original, in: voucher)
    guard let status = try FileStatus.ifExists(path), status.size <= Self.bytesMax else {
      workshop.logger.warning(
        "a document is too large for accounting", metadata: ["voucher": "\(entry.voucher)"])
      return nil
    }
    let ending = path.extension?.lowercased() ?? ""
    let known = Self.endings.contains(ending) ? ending : "txt"
    return (path, "\(entry.voucher).\(known)")
  }

  private func copy(_ entries: [PostingEntry], into folder: FilePath) throws {
    try FileOperations.makeDirectory(folder)
    for entry in entries {
      guard let original = try original(of: entry) else { continue }
      _ = try FileContents.copy(original.path, to: folder.appending(original.name))
    }
  }

  private func writePackages(of entries: [PostingEntry], into folder: FilePath) throws {
    var paths: [VoucherID: FilePath] = [:]
    var documents: [PackageDocument] = []
    for entry in entries {
      guard let original = try original(of: entry) else { continue }
      let size = try FileStatus(of: original.path).size
      paths[entry.voucher] = original.path
      documents.append(
        try PackageDocument(entry, files: [(name: original.name, bytes: Int(size))]))
    }
    for package in DocumentPackage.all(of: batch, documents) {
      let file = try OpenFile(
        folder.appending(package.name), .writing(permissions: Permissions.file))
      _ = try package.write { part in
        guard let path = paths[part.voucher] else { return [] }
        return try FileContents.read(path, limit: Self.bytesMax)
      } to: { piece in
        try file.write(piece)
      }
    }
  }
}
