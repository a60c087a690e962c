import Archive
import Files
import Foundation
import Invoice
import JSON
import Payables
import ReadResult

/// A reading as it lies in the archive: `derived/reading.json`.
enum StoredReading {
  static let path = "derived/reading.json"

  static func encode(_ result: ReadResult) throws -> [UInt8] {
    try JSONTextEncoder.encode(result)
  }

  /// Reads it back; nil where the voucher has not been read.
  static func load(of voucher: Voucher, from archive: ArchiveTree) throws -> ReadResult? {
    guard let reading = voucher.reading,
      let file = reading.files.first(where: { $0.path == path })
    else { return nil }
    let bytes = try FileContents.read(archive.path(of: file, in: voucher))
    return try JSONDecoder().decode(ReadResult.self, from: Data(bytes))
  }

  /// Reads back what a voucher of an earlier day was decided by; nil where the archive has no file
  /// with its hash.
  static func load(asOf voucher: Voucher, from archive: ArchiveTree) throws -> ReadResult? {
    guard let file = voucher.reading?.files.first(where: { $0.path == path }),
      let bytes = try archive.bytes(of: file, whereverIn: voucher)
    else { return nil }
    return try JSONDecoder().decode(ReadResult.self, from: Data(bytes))
  }
}

/// Where an attachment of an invoice lies in the voucher's folder.
enum AttachmentPath {
  /// Numbered, so that two of the same name do not meet.
  static func path(of attachment: Attachment, number: Int) -> String {
    let name = attachment.filename.map { CleanName.forStoring($0) } ?? "anlage"
    return "attachments/\(number)-\(name)"
  }
}

/// The name of a document that came without one.
enum GeneratedName {
  private static let endings = [
    "application/pdf": "pdf", "application/xml": "xml", "text/xml": "xml",
    "message/rfc822": "eml", "application/zip": "zip", "image/tiff": "tif", "image/jpeg": "jpg",
    "image/png": "png", "text/plain": "txt",
  ]

  static func name(number: Int, type: String?) -> String {
    let ending = type.flatMap { endings[$0.lowercased()] }.map { ".\($0)" } ?? ""
    return "dokument-\(number)\(ending)"
  }
}
