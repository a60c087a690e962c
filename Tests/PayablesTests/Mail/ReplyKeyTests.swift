import Hashing
import Testing

@testable import Payables

@Suite("Tokens of request mails")
struct ReplyKeyTests {
  @Test func `a token is 26 letters and digits that depend on key, task and person`() throws {
    let key = try #require(ReplyKey([UInt8](repeating: 7, count: ReplyKey.length)))
    let other = try #require(ReplyKey([UInt8](repeating: 8, count: ReplyKey.length)))
    let task = try #require(TaskID("B26-0000123-1"))
    let next = try #require(TaskID("B26-0000123-2"))
    let token = key.token(for: task, "gl")
    #expect(token.count == 26)
    #expect(token.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) })
    #expect(token == key.token(for: task, "gl"))
    #expect(
      Set([
        token, key.token(for: next, "gl"), key.token(for: task, "fm1"),
        other.token(for: task, "gl"),
      ]).count == 4)
    #expect(ReplyKey([1, 2, 3]) == nil)
  }

  /// RFC 4231, test case 2.
  @Test func `message codes are those of RFC 4231`() {
    let code = MessageCode.of(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    let text = SHA256Digest(bytes: code)?.description
    #expect(text == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  /// RFC 4648 10, without padding.
  @Test func `bytes as base32 are those of RFC 4648`() {
    let pairs = ["f": "MY", "fo": "MZXQ", "foo": "MZXW6", "foob": "MZXW6YQ", "fooba": "MZXW6YTB"]
    for (bytes, text) in pairs { #expect(Base32.text(of: Array(bytes.utf8)) == text) }
  }
}
