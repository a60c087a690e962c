import Hashing
import Payables
import Testing

@testable import Reports

@Suite struct JournalBookTests {
  @Test func `a row is pinned, and nothing in it runs as a formula`() {
    let hash = SHA256Digest(of: [])
    let row = JournalBook.row(
      seq: 7, time: Timestamp(seconds: 1_793_000_000), voucher: VoucherID(year: 2026, number: 1),
      actor: "=user", kind: "filed", details: #"{"german":"Erledigt; gut."}"#, hash: hash)
    #expect(
      row == """
        7;26.10.2026 08:33:20;B26-0000001;'=user;filed;"{""german"":""Erledigt; gut.""}";\
        \(hash)\r\n
        """)
    #expect(JournalBook.header.hasSuffix("Eintrag;Zeit;Beleg-ID;Durch;Ereignis;Inhalt;Hash\r\n"))
  }
}
