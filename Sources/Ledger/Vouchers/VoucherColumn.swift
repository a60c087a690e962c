import GRDB
import Hashing
import Invoice
import MasterData
import Payables
import ReadResult

/// A column of a voucher's row that follows from the voucher.
///
/// The row is the snapshot, and what is looked up or listed without it. For a sensitive voucher
/// the columns that hold text of the document are null (A7).
struct VoucherColumn: Sendable {
  let name: String
  /// Whether an event that made the one voucher of the other changed the column.
  let differs: @Sendable (Voucher, Voucher) -> Bool
  let value: @Sendable (Voucher) throws -> DatabaseValue

  private init<Value: Stored & Equatable & Sendable>(
    _ name: String, _ value: @escaping @Sendable (Voucher) -> Value?
  ) {
    self.name = name
    differs = { value($0) != value($1) }
    self.value = { value($0)?.stored ?? .null }
  }

  /// A column that no event changes.
  private init<Value: Stored & Sendable>(
    fixed name: String, _ value: @escaping @Sendable (Voucher) -> Value?
  ) {
    self.name = name
    differs = { _, _ in false }
    self.value = { value($0)?.stored ?? .null }
  }

  /// A column that is dear to make and follows from `cause` alone.
  private init<Cause: Equatable & Sendable>(
    _ name: String, from cause: @escaping @Sendable (Voucher) -> Cause,
    _ value: @escaping @Sendable (Voucher) throws -> String?
  ) {
    self.name = name
    differs = { cause($0) != cause($1) }
    self.value = { try value($0)?.stored ?? .null }
  }

  static let all: [VoucherColumn] = [
    VoucherColumn(fixed: "id") { $0.id },
    VoucherColumn(fixed: "year") { $0.id.year },
    VoucherColumn(fixed: "number") { $0.id.number },
    VoucherColumn(fixed: "parent") { $0.submission.parent },
    VoucherColumn(fixed: "channel") { $0.submission.channel },
    VoucherColumn(fixed: "received_at") { $0.submission.receivedAt },
    VoucherColumn(fixed: "origin") { $0.submission.origin },
    VoucherColumn("status") { $0.status },
    VoucherColumn("class") { $0.documentClass },
    VoucherColumn("sensitive") { $0.isSensitive },
    VoucherColumn("sha256") { $0.original.sha256 },
    VoucherColumn("structured_sha256") { $0.reading?.structuredSHA256 },
    VoucherColumn("invoice_key", from: \.listed) {
      $0.isSensitive ? nil : $0.invoiceKey?.description
    },
    VoucherColumn("supplier") { $0.listed?.supplierName },
    VoucherColumn("invoice_number") { $0.listed?.invoiceNumber },
    VoucherColumn("gross") { $0.listed?.gross?.description },
    VoucherColumn("currency") { $0.listed?.currency?.rawValue },
    VoucherColumn("exception_codes", from: \.exception) { $0.exceptionCodes },
    VoucherColumn("duplicate_of") { $0.duplicate?.twin },
    VoucherColumn("waiting_for") { $0.waitingFor },
    VoucherColumn("archive_path", from: \.isSensitive) { $0.archivePath },
    VoucherColumn("quality", from: \.qualityWord) { $0.qualityWord },
    VoucherColumn("rescan_label") { $0.awaitsRescan ? $0.archiveNumber : nil },
    VoucherColumn("rescan_key", from: \.rescan) { $0.rescan?.description },
    VoucherColumn("paper") { $0.paperState?.rawValue },
    VoucherColumn("paper_batch") { $0.paper?.batch?.description },
    VoucherColumn("version") { $0.version },
    VoucherColumn("snapshot", from: \.version) { try LedgerJSON.text($0) },
  ]
}

extension Voucher {
  /// What the index may say of the document.
  fileprivate var listed: IndexRecord? { isSensitive ? nil : reading?.index }

  /// The codes of an open case, the primary one first, separated by commas.
  fileprivate var exceptionCodes: String {
    guard let exception else { return "" }
    return ([exception.primary] + exception.secondary).map(\.rawValue).joined(separator: ",")
  }

  /// How it stands with the quality control of a scan: the state, or `rescan` for one whose paper
  /// is to be scanned again.
  fileprivate var qualityWord: String? { awaitsRescan ? "rescan" : quality?.state.rawValue }

  /// By what a new scan of its paper is known.
  fileprivate var rescan: RescanKey? { awaitsRescan && !isSensitive ? rescanKey : nil }

  /// What was done with its paper; nil where there is none.
  fileprivate var paperState: Paper.State? { hasPaper ? paper?.state ?? .held : nil }

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
