import Invoice
import Payables
import TestSupport
import Testing

@testable import Banking

/// Whether the checker of the tests sees what is wrong with a payment file.
struct Pain001CheckerTests {
  /// A file of two transfers on one day, addresses in lines and elements.
  private static func file() throws -> String {
    var run = SamplePayments.small
    var second = run.transfers[0]
    second.endToEndID = "Z26-0000003-0002"
    second.creditor.bic = "DEUTDEFF"
    second.creditorReference = "RF18539007547034"
    run.transfers.append(second)
    var form = PaymentFileForm()
    form.addresses = .hybrid
    let file = try PaymentFile(run, createdAt: Timestamp(seconds: 1_795_000_000), form: form)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `a right file has no fault`() throws {
    #expect(Pain001Checker.faults(in: Array(try Self.file().utf8)) == [])
  }

  /// What is replaced by what, once.
  private static let faults: [(String, String)] = [
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", ""),
    ("<?xml", "\u{FEFF}<?xml"),
    ("pain.001.001.09", "pain.001.001.03"),
    ("</Document>", "</Documents>"),
    ("<Document xmlns", "<Dokument xmlns"),
    ("&amp;", "&"),
    ("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>CHK</PmtMtd>"),
    ("<BtchBookg>true</BtchBookg>", "<BtchBookg>ja</BtchBookg>"),
    ("<NbOfTxs>2</NbOfTxs>", "<NbOfTxs>3</NbOfTxs>"),
    ("<CtrlSum>233.24</CtrlSum>", "<CtrlSum>233.25</CtrlSum>"),
    ("<CtrlSum>233.24</CtrlSum>", "<CtrlSum>233,24</CtrlSum>"),
    ("<Cd>SEPA</Cd>", "<Cd>URGP</Cd>"),
    ("<Dt>2026-12-02</Dt>", "<Dt>2026-12-05</Dt>"),
    ("<Dt>2026-12-02</Dt>", "<Dt>2027-03-26</Dt>"),
    ("<Dt>2026-12-02</Dt>", "<Dt>02.12.2026</Dt>"),
    ("<Dt>2026-12-02</Dt>", ""),
    ("<ChrgBr>SLEV</ChrgBr>", "<ChrgBr>SHAR</ChrgBr>"),
    ("<BICFI>BYLADEM1001</BICFI>", "<BICFI>BYLADEM100</BICFI>"),
    ("<BICFI>BYLADEM1001</BICFI>", "<BIC>BYLADEM1001</BIC>"),
    ("DE02120300000000202051", "DE02120300000000202052"),
    ("DE89370400440532013000", "DE8937040044053201300O"),
    ("DE89370400440532013000", "de89370400440532013000"),
    ("<EndToEndId>Z26-0000003-0002", "<EndToEndId>Z26-0000003-0001"),
    ("<EndToEndId>Z26-0000003-0002", "<EndToEndId>/Z26"),
    ("<EndToEndId>Z26-0000003-0002", "<EndToEndId>Z26//2"),
    ("<EndToEndId>Z26-0000003-0002", "<EndToEndId>Z26_2"),
    ("<EndToEndId>Z26-0000003-0002", "<EndToEndId>Z26-0000003-0002-0000000000000000000000000"),
    ("<EndToEndId>Z26-0000003-0002</EndToEndId>", ""),
    ("<InstdAmt Ccy=\"EUR\">116.62", "<InstdAmt Ccy=\"USD\">116.62"),
    ("<InstdAmt Ccy=\"EUR\">116.62", "<InstdAmt>116.62"),
    ("<InstdAmt Ccy=\"EUR\">116.62", "<InstdAmt Ccy=\"EUR\">116.6"),
    ("<InstdAmt Ccy=\"EUR\">116.62", "<InstdAmt Ccy=\"EUR\">-116.62"),
    ("<InstdAmt Ccy=\"EUR\">116.62", "<InstdAmt Ccy=\"EUR\">0.00"),
    ("<Nm>Müller &amp; Söhne GmbH</Nm>", "<Nm></Nm>"),
    ("<Nm>Müller &amp; Söhne GmbH</Nm>", ""),
    ("<Nm>Müller &amp; Söhne GmbH</Nm>", "<Nm>Société</Nm>"),
    ("<Nm>Müller &amp; Söhne GmbH</Nm>", "<Nm>" + String(repeating: "M", count: 71) + "</Nm>"),
    ("<TwnNm>Augsburg</TwnNm>", ""),
    ("<Ctry>DE</Ctry>", "<Ctry>Deutschland</Ctry>"),
    ("<AdrLine>Hauptstraße 5</AdrLine>", "<AdrLine>a</AdrLine><AdrLine>b</AdrLine><AdrLine/>"),
    ("<PstCd>86150</PstCd>", "<AdrLine>x</AdrLine><PstCd>86150</PstCd>"),
    ("<Ref>RF18539007547034</Ref>", "<Ref>RF19539007547034</Ref>"),
    ("<Cd>SCOR</Cd>", "<Cd>CINV</Cd>"),
    ("</Ustrd>", "</Ustrd><Ustrd>noch eins</Ustrd>"),
    ("</Ustrd>", String(repeating: "x", count: 140) + "</Ustrd>"),
    ("<ReqdExctnDt>", "<UltmtDbtr><Nm>Zu früh</Nm></UltmtDbtr><ReqdExctnDt>"),
    ("<InitgPty>", "<Wunsch>bald</Wunsch><InitgPty>"),
    ("<GrpHdr>", "<GrpHdr>Text"),
  ]

  @Test(arguments: faults.indices)
  func `a fault that was made is found`(index: Int) throws {
    let (right, wrong) = Self.faults[index]
    let file = try Self.file()
    let place = try #require(file.firstRange(of: right))
    let changed = file.replacingCharacters(in: place, with: wrong)
    #expect(!Pain001Checker.faults(in: Array(changed.utf8)).isEmpty)
  }

  @Test func `an order that stands twice is found`() throws {
    let file = try Self.file()
    let order = try #require(file.firstRange(of: "<PmtInf>")).lowerBound
    let end = try #require(file.firstRange(of: "</PmtInf>")).upperBound
    let changed = String(file[..<end]) + String(file[order..<end]) + String(file[end...])
    let faults = Pain001Checker.faults(in: Array(changed.utf8))
    #expect(faults.contains("a PmtInfId twice") && faults.contains("the sum of the file"))
  }

  @Test func `bytes that are no UTF-8 are found`() throws {
    var bytes = Array(try Self.file().utf8)
    bytes[bytes.count / 2] = 0xFF
    #expect(!Pain001Checker.faults(in: bytes).isEmpty)
  }

  @Test func `the checker knows the days of settlement as the program does`() {
    for day in 20_000..<26_000 {
      let date = CalendarDate(daysSince1970: day)
      #expect(SettlementDays.isOpen(date.description) == TargetCalendar.isOpen(date), "\(date)")
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
