import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Reports

/// What the quality control of scans is shown as.
@Suite struct QualityProtocolTests {
  private static func scan(isSensitive: Bool = false) -> Voucher {
    var voucher = SampleVoucher.submitted(name: "Zebrafink.pdf", isSensitive: isSensitive)
    let finding = QualityFinding(
      .missingPage, .rescan, pages: [1, 2], german: "Es fehlt etwas.", english: "Missing.")
    let check = QualityCheck(
      pages: 2, profile: ScanProfile(), findings: [finding], look: .finding, draw: 4711)
    voucher.apply(.qualityChecked(check), at: SampleVoucher.time)
    let judgement = QualityJudgement(
      .failed, reason: "=Zebrafink; fehlt", by: "user:weber")
    voucher.apply(.qualityJudged(judgement), at: SampleVoucher.time)
    return voucher
  }

  @Test func `a row of the protocol says why, what and who`() {
    #expect(
      QualityProtocol.row(of: Self.scan())
        == """
        B26-0000001;26.10.2026 08:33:20;upload;;2;Es fehlt etwas.;Befund;4711;5;\
        Nachscan angefordert;user:weber;26.10.2026 08:33:20;"'=Zebrafink; fehlt";\r\n
        """)
    #expect(QualityProtocol.row(of: SampleVoucher.submitted()) == "")
    let columns = QualityProtocol.header.filter { $0 == ";" }.count
    #expect(columns == 13)
  }

  @Test func `records say how it stands with the quality, of what is no scan null`() {
    let record = VoucherJSON.record(of: Self.scan(), files: [])
    #expect(
      record.contains(
        """
        "quality":{"state":"failed","rescan":true,"look":"finding","draw":4711,"checked_pages":2,\
        "findings":[{"kind":"missing-page","severity":"rescan","pages":[1,2],\
        "text":"Es fehlt etwas."}],"judged_by":"user:weber",\
        "judged_at":"2026-10-26T07:33:20.000000Z","reason":"=Zebrafink; fehlt",\
        "replaced_by":null},"replaces":null
        """), "\(record)")
    let none = VoucherJSON.record(of: SampleVoucher.submitted(), files: [])
    #expect(none.contains(#""quality":null,"replaces":null"#))
  }

  @Test func `of a sensitive scan neither name nor reason is told`() {
    let voucher = Self.scan(isSensitive: true)
    for text in [
      QualityProtocol.row(of: voucher), QualityProtocol.line(of: voucher),
      VoucherJSON.record(of: voucher, files: []),
    ] {
      #expect(!text.contains("Zebrafink"))
      #expect(text.contains("weber"))
    }
  }

  @Test func `rates have a row for each month and channel, and a total`() {
    var report = QualityReport()
    report.add(Self.scan())
    let csv = QualityRates.csv(of: report)
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines.map { $0.filter { $0 == ";" }.count }.allSatisfy { $0 == 27 }, "\(csv)")
    #expect(lines[1].hasPrefix("2026-10;upload;1;2;") && lines[2].hasPrefix("gesamt;;1;2;"))
    #expect(lines[1].contains(";100,00;100,00;;1;0;"))
    #expect(QualityRates.json(of: report).count == 2)
    #expect(
      QualityRates.text(of: report, in: .german).contains("  Fehlerquote aller (%): 100,00"))
    #expect(
      QualityRates.text(of: report, in: .english).contains("  error rate of all (%): 100.00"))
    #expect(QualityRates.json(of: QualityReport()).count == 1)
  }
}
