import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// What is decided of an e-invoice from which a file was not kept (C1).
@Suite struct WithheldPartTests {
  private static func decide(
    _ part: MalwareScan.WithheldPart?, books: [Voucher] = [], isOnPaper: Bool = false
  ) throws -> Voucher {
    var result = ReadResult(type: isOnPaper ? "application/pdf" : "application/xml")
    if !isOnPaper { result.invoice = .valid }
    var voucher = SampleVoucher.submitted(2)
    var scan = MalwareScan(.clean, engine: "ClamAV 1.4.6")
    scan.withheld = part.map { [$0] } ?? []
    let reading = Reading(
      type: result.type, source: .xml, documentClass: .invoice, classConfidence: 1,
      index: IndexRecord(.valid), files: [])
    for event in [.scanned(scan), .read(reading)] as [VoucherEvent] {
      voucher.apply(event, at: SampleVoucher.time)
    }
    let desk = Desk(
      books: BooksOfValues(books + [voucher]), policy: Policy(), now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  @Test(arguments: [
    (2, "Rohrpost.Test", "Die Anlage 2 der E-Rechnung enthält Schadsoftware (Rohrpost.Test)"),
    (1, nil, "Die Anlage 1 der E-Rechnung konnte nicht auf Schadsoftware geprüft werden"),
    (0, "Rohrpost.Test", "Der strukturierte Teil im PDF enthält Schadsoftware (Rohrpost.Test)"),
  ])
  func `a file that is not kept is a case for IT, which says which and why`(
    number: Int, signature: String?, text: String
  ) throws {
    let decided = try Self.decide(.init(number: number, signature: signature))
    #expect(decided.status == .exception)
    #expect(decided.exception?.primary == .other)
    #expect(decided.exception?.owner == .it)
    #expect(decided.exception?.german == "\(text) und wurde nicht abgelegt.")
    #expect(!decided.isWithheld)
  }

  @Test func `so is a scan that can be searched, whether or not it is an e-invoice`() throws {
    for isOnPaper in [true, false] {
      let decided = try Self.decide(
        .init(number: MalwareScan.WithheldPart.searchable, signature: nil), isOnPaper: isOnPaper)
      #expect(decided.exception?.owner == .it)
      #expect(
        decided.exception?.german == "Das durchsuchbare PDF des Scans konnte nicht auf "
          + "Schadsoftware geprüft werden und wurde nicht abgelegt.")
    }
  }

  @Test func `an invoice from which all was kept goes its way`() throws {
    #expect(try Self.decide(nil).status == .filed)
  }

  @Test func `it goes before the case of a duplicate`() throws {
    let first = try Self.decide(nil)
    var earlier = SampleVoucher.submitted(1)
    if let reading = first.reading { earlier.apply(.read(reading), at: SampleVoucher.time) }
    let decided = try Self.decide(.init(number: 1, signature: "Test"), books: [earlier])
    #expect(decided.duplicate?.twin == earlier.id)
    #expect(decided.exception?.primary == .other)
  }
}
