import Hashing
import TestSupport
import Testing

@testable import Reports

@Suite struct IntakeBookTests {
  private let hash = SHA256Digest(of: "<a/>".utf8)

  @Test func `the book begins with its mark and its columns`() {
    #expect(
      IntakeBook.header == """
        \u{FEFF}Beleg-ID;Eingang;Kanal;Absender;Name;Größe (Bytes);SHA-256;Eltern-Beleg;Klasse;\
        Status\r\n
        """)
  }

  @Test func `a row is pinned; a name that looks like a formula is made harmless`() {
    #expect(
      IntakeBook.row(of: SampleVouchers.exception()) == """
        B26-0000008;26.10.2026 08:33:20;upload;rechnung@example.org;"'=Rechnung; ""4711"".xml";4;\
        \(hash);B26-0000007;Rechnung;Klärfall\r\n
        """)
  }

  @Test func `a voucher that was not read yet leaves its columns empty`() {
    #expect(
      IntakeBook.row(of: SampleVoucher.submitted())
        == "B26-0000001;26.10.2026 08:33:20;upload;;rechnung.xml;4;\(hash);;;eingegangen\r\n")
  }

  @Test func `name and sender of a sensitive voucher are confidential`() {
    let row = IntakeBook.row(of: SampleVouchers.exception(isSensitive: true))
    #expect(row.contains(";vertraulich;vertraulich;"))
    #expect(!row.contains("4711") && !row.contains("example"))
  }
}
