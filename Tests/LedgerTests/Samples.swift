import Hashing
import Invoice
import Ledger
import MasterData
import Payables
import ReadResult
import TestSupport

extension Timestamp {
  /// Sunday, 22 November 2026, 09:30 UTC.
  static let noon = Timestamp(seconds: 1_795_339_800)

  static func after(_ seconds: Int64) -> Timestamp { noon.adding(seconds: seconds) }
}

extension Submission {
  static func sample(
    _ claim: String, bytes: String? = nil, channel: String = "upload", name: String = "a.xml",
    at time: Timestamp = .noon
  ) -> Submission {
    let bytes = bytes ?? claim
    return Submission(
      channel: channel, name: name, storedName: "a.xml", size: Int64(bytes.utf8.count),
      sha256: SHA256Digest(of: bytes.utf8), receivedAt: time, claim: claim)
  }
}

extension Reading {
  static func sample(
    number: String = "R-1", structured: String? = nil, documentClass: DocumentClass = .invoice
  ) -> Reading {
    var index = IndexRecord()
    index.supplierName = "Müller & Söhne GmbH"
    index.supplierVATIdentifier = "DE123456789"
    index.invoiceNumber = number
    index.invoiceDate = CalendarDate(year: 2026, month: 11, day: 1)
    index.gross = ExactDecimal("1190.00")
    index.currency = CurrencyCode(rawValue: "EUR")
    var reading = Reading(
      type: "application/xml", source: .xml, documentClass: documentClass, classConfidence: 0.98,
      index: index, files: [])
    reading.structuredSHA256 = structured.map { SHA256Digest(of: $0.utf8) }
    return reading
  }
}

extension ExceptionCase {
  static let sample = ExceptionCase(
    .duplicate, owner: .ap, deadline: .after(86_400), german: "Doppelt.", english: "A duplicate.",
    nextActionGerman: "Prüfen.", nextActionEnglish: "Look.")
}

extension VoucherEvent {
  static let done = VoucherEvent.filed(Conclusion(german: "Erledigt.", english: "Done."))
}

extension LedgerTransaction {
  func submit(_ claim: String, bytes: String? = nil) throws -> Voucher {
    try submit(.sample(claim, bytes: bytes), at: .noon, actor: "rohrpost")
  }

  @discardableResult
  func append(_ event: VoucherEvent, to id: VoucherID) throws -> Voucher {
    try append(event, to: id, at: .noon, actor: "rohrpost")
  }
}

extension ReadFailure {
  static let sample = ReadFailure(.damaged, "no trailer")
}
