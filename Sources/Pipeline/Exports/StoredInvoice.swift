import Archive
import Files
import Foundation
import Hashing
import Invoice
import Payables
import ReadResult

/// The invoice in a voucher's reading, without its words.
enum StoredInvoice {
  private struct Part: Decodable { let invoice: Invoice? }

  /// Nil where it was not read from a structured part; fails where the reading is not as the
  /// journal says.
  static func load(of voucher: Voucher, from archive: ArchiveTree) throws -> Invoice? {
    guard let reading = voucher.reading, reading.source != .none, !reading.isKnownByWords,
      let file = reading.files.first(where: { $0.path == StoredReading.path })
    else { return nil }
    let path = archive.path(of: file, in: voucher)
    guard try FileStatus.ifExists(path) != nil else {
      throw ExportFault.missing(voucher.id, path: file.path)
    }
    let bytes = try FileContents.read(path)
    guard SHA256Digest(of: bytes) == file.sha256 else {
      throw ExportFault.changed(voucher.id, path: file.path)
    }
    return try JSONDecoder().decode(Part.self, from: Data(bytes)).invoice
  }
}
