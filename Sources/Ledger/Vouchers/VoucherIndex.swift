import GRDB
import Hashing
import Invoice
import Payables

/// The columns of a voucher's row: its snapshot, and what is looked up or listed without it.
///
/// For a sensitive voucher the columns that hold text of the document are null (A7).
struct VoucherIndex {
  /// Never change: id, year, number, parent, channel, received_at, origin.
  let fixed: [DatabaseValue]
  /// Follow the events: status … archive_path, version and snapshot.
  let changing: [DatabaseValue]

  init(_ voucher: Voucher, snapshot: String) {
    let submission = voucher.submission
    fixed = Self.columns(
      voucher.id, voucher.id.year, voucher.id.number, submission.parent, submission.channel,
      submission.receivedAt, submission.origin)
    let record = voucher.isSensitive ? nil : voucher.reading?.index
    changing =
      Self.columns(
        voucher.status, voucher.documentClass, voucher.isSensitive, voucher.original.sha256,
        voucher.reading?.structuredSHA256)
      + Self.columns(
        record.flatMap { InvoiceKey($0)?.description }, record?.supplierName,
        record?.invoiceNumber, record?.gross?.description, record?.currency?.rawValue)
      + Self.columns(
        voucher.exceptionCodes, voucher.duplicate?.twin, voucher.waitingFor, voucher.archivePath,
        voucher.version, snapshot)
  }

  private static func columns(_ values: (any Stored)?...) -> [DatabaseValue] {
    values.map { $0?.stored ?? .null }
  }
}

extension Submission {
  /// Where the file came from: a file of the same place and name has the same origin.
  ///
  /// A hash, so that the index holds no name (A7).
  var origin: SHA256Digest { Self.origin(channel: channel, folder: folder, name: name) }

  static func origin(channel: String, folder: String?, name: String) -> SHA256Digest {
    // With their lengths, so that no two places give the same text.
    let parts = [channel, folder ?? "", name].map { "\($0.utf8.count):\($0)" }
    return SHA256Digest(of: parts.joined().utf8)
  }
}

extension Voucher {
  /// The codes of an open case, the primary one first, separated by commas.
  fileprivate var exceptionCodes: String {
    guard let exception else { return "" }
    return ([exception.primary] + exception.secondary).map(\.rawValue).joined(separator: ",")
  }

  /// Whom the voucher waits for: the owner of its case.
  fileprivate var waitingFor: String? {
    status == .exception ? exception?.owner.rawValue : nil
  }
}

extension LedgerJSON {
  func index(of voucher: Voucher) throws -> VoucherIndex {
    VoucherIndex(voucher, snapshot: try text(voucher))
  }
}
