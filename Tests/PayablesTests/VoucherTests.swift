import Foundation
import Hashing
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct VoucherTests {
  @Test(arguments: ["B26-0000001", "B26-0000123", "B99-12345678"])
  func `an id prints as it was read`(text: String) throws {
    #expect(try #require(VoucherID(text)).description == text)
  }

  @Test(arguments: ["", "B26-1", "B26-00000001", "b26-0000001", "B26-0000000", "B2X-0000001"])
  func `what is no id is refused`(text: String) {
    #expect(VoucherID(text) == nil)
  }

  @Test func `a time prints as it was read`() throws {
    let text = "2026-11-22T09:30:00.000001Z"
    #expect(try #require(Timestamp(text)).description == text)
    #expect(Timestamp("2026-02-30T00:00:00.000000Z") == nil)
  }

  static let events: [VoucherEvent] = [
    .submitted(SampleVoucher.submitted().submission),
    .grown(Growth(storedName: "2-a", size: 2, sha256: SHA256Digest(of: []), claim: "b/2")),
    .scanned(MalwareScan(.infected, signature: "Test", engine: "ClamAV 1.4.6", database: "1/x")),
    .unreadable(ReadFailure(.encrypted, "password")),
    .restricted(Restriction(documentClass: .personnel, mark: "recipient")),
    .checked(CheckReport(ruleSet: "test", findings: [])),
    .duplicateFound(Duplicate(of: VoucherID(year: 2026, number: 2), evidence: .file)),
    .filed(Conclusion(german: "Abgelegt.", english: "Filed.")),
    .rejected(Conclusion(german: "Nein.", english: "No.")),
    .retried(Retry(reason: "again")),
    .corrected(Correction(documentClass: .timesheet, fields: [.gross: "1190.00"])),
    .archived(ArchiveReceipt(manifestSHA256: SHA256Digest(of: []), files: 3)),
  ]

  @Test(arguments: events)
  func `an event reads back as it was written`(event: VoucherEvent) throws {
    let data = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(VoucherEvent.self, from: data) == event)
  }

  @Test func `a voucher that grew is read again and keeps its first bytes`() {
    var voucher = SampleVoucher.submitted()
    let first = voucher.original
    voucher.apply(.unreadable(ReadFailure(.damaged, "cut")), at: SampleVoucher.time)
    voucher.apply(Self.events[1], at: SampleVoucher.time)
    #expect(voucher.status == .received)
    #expect(voucher.failure == nil)
    #expect(voucher.earlierOriginals == [first])
    #expect(voucher.original.path == "original/2-a")
  }

  @Test func `a voucher in which something was found is withheld until a scan finds nothing`() {
    var voucher = SampleVoucher.submitted()
    #expect(!voucher.isWithheld)
    let found = MalwareScan(.infected, signature: "Test", engine: "ClamAV")
    for event in [.scanned(found), .unreadable(ReadFailure(.infected, "Test")), .retried(Retry())]
      as [VoucherEvent]
    {
      voucher.apply(event, at: SampleVoucher.time)
      #expect(voucher.isWithheld)
    }
    voucher.apply(.scanned(MalwareScan(.clean, engine: "ClamAV")), at: SampleVoucher.time)
    #expect(!voucher.isWithheld)
  }

  @Test func `what was not checked is withheld as well`() {
    var voucher = SampleVoucher.submitted()
    let scan = MalwareScan(.unchecked, problem: "too large", engine: "ClamAV")
    voucher.apply(.scanned(scan), at: SampleVoucher.time)
    #expect(voucher.isWithheld)
    #expect(scan.failure == ReadFailure(.unchecked, "too large"))
    #expect(MalwareScan(.clean, engine: "ClamAV").failure == nil)
  }

  @Test(arguments: [
    ("Krankmeldung Meier.pdf", "dokument.pdf"), ("Scan.TIFF", "dokument.tiff"),
    ("Abmahnung.Meier", "dokument"), ("Meier", "dokument"), (".pdf", "dokument.pdf"),
  ])
  func `a sensitive document is stored under a name that says only its form`(
    name: String, stored: String
  ) {
    #expect(Submission.confidentialFileName(for: name) == stored)
  }

  @Test func `a document of a sensitive channel is sensitive from the start`() {
    let voucher = SampleVoucher.submitted(name: "Krankmeldung Meier.pdf", isSensitive: true)
    #expect(voucher.documentClass == .personnel)
    #expect(voucher.shownName == "vertraulich")
    #expect(voucher.archivePath.hasPrefix("archive-restricted/"))
  }

  @Test func `every event makes the voucher one version older`() {
    var voucher = SampleVoucher.submitted()
    for event in Self.events { voucher.apply(event, at: SampleVoucher.time) }
    #expect(voucher.version == 1 + Self.events.count)
  }
}
