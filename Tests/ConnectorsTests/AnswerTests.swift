import Testing

@testable import Connectors

@Suite struct AnswerTests {
  @Test(arguments: [
    (200, AnswerVerdict.done), (201, .done), (202, .done), (204, .done), (299, .done),
    (301, .refused), (302, .refused), (307, .refused),
    (400, .refused), (401, .access), (403, .access), (404, .refused), (406, .refused),
    (407, .access), (408, .busy), (409, .done), (410, .refused), (422, .refused), (423, .busy),
    (425, .busy), (429, .busy), (500, .busy), (502, .busy), (503, .busy), (504, .busy),
    (599, .busy), (100, .refused), (999, .refused),
  ])
  func `a status says whether it is done, goes later or never`(
    status: Int, verdict: AnswerVerdict
  ) {
    var step = ConnectorStep(name: "a", method: .post, path: "/")
    step.accepts = [409]
    step.postpones = [423]
    #expect(AnswerVerdict(status: status, of: step) == verdict)
  }

  @Test(
    arguments: [
      ("0", 0), ("120", 120), ("99999999", RetryAfter.secondsMax), ("-5", 0),
      ("99999999999999999999", RetryAfter.secondsMax),
      ("Fri, 27 Nov 2026 10:00:30 GMT", 30), ("Fri, 27 Nov 2026 09:00:00 GMT", 0),
      ("Sun, 27 Nov 2033 10:00:00 GMT", RetryAfter.secondsMax), ("soon", nil), ("", nil),
    ] as [(String, Int64?)])
  func `how long to wait is bounded`(text: String, seconds: Int64?) {
    #expect(RetryAfter.seconds(text, now: 1_795_773_600) == seconds)
  }

  static let answer = """
    {"id": "a-1", "number": 4711, "big": 9007199254740993, "paid": true, "none": null, "empty": "",
     "results": [{"id": "r-0", "tag": {"n": 1}}, {"id": "r-1", "tag": {"n": 2}}], "list": ["x"]}
    """

  @Test(
    arguments: [
      ("id", "a-1"), ("number", "4711"), ("big", "9007199254740993"), ("paid", "true"),
      ("results.0.id", "r-0"), ("results.1.tag.n", "2"), ("results.*.id", "r-1"), ("list.0", "x"),
      ("none", nil), ("empty", nil), ("results", nil), ("results.2.id", nil),
      ("results.-1.id", nil),
      ("id.x", nil), ("gone", nil), ("list.x", nil),
    ] as [(String, String?)])
  func `a variable is taken out of an answer`(path: String, wanted: String?) throws {
    let answer = try #require(AnswerValue(parsing: Array(Self.answer.utf8)))
    let found = answer.plainText(at: path) { item in
      item.plainText(at: "tag.n", where: { _ in true }) == "2"
    }
    #expect(found == wanted)
  }

  @Test(arguments: ["", "<html>", "{\"a\":", String(repeating: "[", count: 100_000), "\u{0}"])
  func `what is no JSON has no variables`(text: String) {
    #expect(AnswerValue(parsing: Array(text.utf8)) == nil)
  }

  @Test func `a deep answer is read`() throws {
    let text = String(repeating: "[", count: 400) + "7" + String(repeating: "]", count: 400)
    let answer = try #require(AnswerValue(parsing: Array(text.utf8)))
    let path = Array(repeating: "0", count: 400).joined(separator: ".")
    #expect(answer.plainText(at: path, where: { _ in false }) == "7")
  }

  @Test func `secrets are struck out however they are written`() throws {
    let secrets = try ConnectorSecrets(["key": #"ab"c/d e&f"#, "long": #"ab"c/d e&f-and-more"#])
    let said =
      #"bad ab"c/d e&f, "ab\"c/d e&f", ab%22c%2fd%20e%26f, ab\"c\/d e&f, ab"c/d e&f-and-more"#
    #expect(secrets.scrubbed(said) == #"bad •••, "•••", •••, •••, •••"#)
    #expect("\(secrets)" == "2 secrets")
    var dumped = ""
    dump(secrets, to: &dumped)
    #expect(!dumped.contains("ab"))
    #expect(!String(reflecting: secrets).contains("ab"))
  }

  @Test(arguments: [
    ("short", ConnectorSecretError.Reason.short), ("line\nline-two", .notOneLine),
    (String(repeating: "x", count: ConnectorSecrets.sizeMax + 1), .notOneLine),
  ])
  func `a secret that can't be one is refused`(value: String, reason: ConnectorSecretError.Reason) {
    #expect(throws: ConnectorSecretError("key", reason)) { try ConnectorSecrets(["key": value]) }
  }

  @Test func `what the other side says is cut and put on one line`() throws {
    let secrets = try ConnectorSecrets(["key": "0123456789"])
    let bytes = Array("  no\r\n\u{1B}[31m0123456789 \(String(repeating: "x", count: 999))".utf8)
    let text = Excerpt.text(of: bytes, secrets)
    #expect(text.hasPrefix(": no [31m••• xxx"))
    #expect(text.count == Excerpt.lengthMax + 3)
    #expect(Excerpt.text(of: [], secrets) == "")
  }

  @Test(
    arguments: [
      ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"),
      ([0xFF, 0xFE, 0xFD, 0xFC], "//79/A=="),
    ] as [([UInt8], String)])
  func `bytes are written as in RFC 4648`(bytes: [UInt8], text: String) {
    #expect(Base64.text(of: bytes) == text)
  }
}
