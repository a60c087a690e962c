package import Files
package import Payables
import SystemPackage

extension ArchiveTree {
  /// A document as people can look at it anywhere.
  package struct Picture: Hashable, Sendable {
    package let name: String
    /// `application/pdf`.
    package let type: String
    package let bytes: [UInt8]
  }

  /// Where a picture is looked for, the best first: a scan that can be searched, the view of an
  /// e-invoice, the original itself.
  private static func places(of voucher: Voucher) -> [(path: String, type: String, end: String)] {
    var places = [
      (StoredFile.searchablePath, "application/pdf", "pdf"),
      ("derived/view.html", "text/html; charset=utf-8", "html"),
    ]
    switch voucher.reading?.type {
    case "application/pdf": places.insert((voucher.original.path, "application/pdf", "pdf"), at: 1)
    case "image/jpeg": places.append((voucher.original.path, "image/jpeg", "jpg"))
    case "image/png": places.append((voucher.original.path, "image/png", "png"))
    default: break
    }
    return places
  }

  /// The picture of a document; nil where none is there that has at most `limit` bytes.
  package func picture(of voucher: Voucher, limit: Int64) throws(FileFailure) -> Picture? {
    for (path, type, end) in Self.places(of: voucher) {
      let file = folder(of: voucher).appending(path)
      guard let status = try FileStatus.ifExists(file), status.size <= limit else { continue }
      let bytes = try FileContents.read(file, limit: limit)
      return Picture(name: "\(voucher.id).\(end)", type: type, bytes: bytes)
    }
    return nil
  }
}
