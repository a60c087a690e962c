import ReadResult
import Testing

@testable import Reading

/// What mail servers write of a mail's origin, as it is read (RFC 8601).
@Suite struct AuthenticationFieldTests {
  typealias Found = (method: String, result: String, properties: [String: String])

  static let fields: [(value: String, server: String, results: [Found])] = [
    ("mx.muster.example; none", "mx.muster.example", []),
    (
      "MX.Muster.Example 1; SPF=Pass smtp.mailfrom=anna@muster.example", "mx.muster.example",
      [("spf", "pass", ["smtp.mailfrom": "anna@muster.example"])]
    ),
    (
      "mx.muster.example;\r\n\tdkim=pass (2048-bit key; unprotected) header.d=muster.example"
        + "\r\n\theader.i=@muster.example header.b=\"aB/+=\";\r\n\tdmarc=pass (p=none dis=none)"
        + " header.from=muster.example",
      "mx.muster.example",
      [
        (
          "dkim", "pass",
          ["header.d": "muster.example", "header.i": "@muster.example", "header.b": "aB/+="]
        ), ("dmarc", "pass", ["header.from": "muster.example"]),
      ]
    ),
    (
      "(a (nested; dkim=pass) one) mx.muster.example (note) / 1 ; auth/1 = pass (cram-md5)"
        + " smtp.auth = anna",
      "mx.muster.example", [("auth", "pass", ["smtp.auth": "anna"])]
    ),
    // What a sender writes into his envelope is no result.
    (
      "mx.muster.example; spf=fail smtp.mailfrom=\"x; dmarc=pass header.from=muster.example\"",
      "mx.muster.example",
      [("spf", "fail", ["smtp.mailfrom": "x; dmarc=pass header.from=muster.example"])]
    ),
    (
      "mx.muster.example; spf=fail (\\) ; dmarc=pass) smtp.mailfrom=x", "mx.muster.example",
      [("spf", "fail", ["smtp.mailfrom": "x"])]
    ),
    (
      "mx.muster.example; dkim=pass header.d=a.example header.d=b.example", "mx.muster.example",
      [("dkim", "pass", [:])]
    ),
    (
      "mx.muster.example; =pass; ;; dkim; dkim=; x=\"open", "mx.muster.example",
      [("x", "open", [:])]
    ),
  ]

  @Test(arguments: fields)
  func `server, methods and properties are read`(
    value: String, server: String, results: [Found]
  ) throws {
    let field = try #require(AuthenticationFieldParser.parse(value))
    #expect(field.server == server)
    #expect(field.results.map(\.method) == results.map(\.method))
    #expect(field.results.map(\.result) == results.map(\.result))
    #expect(field.results.map(\.properties) == results.map(\.properties))
  }

  @Test func `empty and endless fields are none`() {
    #expect(AuthenticationFieldParser.parse("") == nil)
    #expect(AuthenticationFieldParser.parse(" ; dkim=pass") == nil)
    let long = "mx.example; " + String(repeating: "dkim=pass; ", count: 3000)
    #expect(AuthenticationFieldParser.parse(long) == nil)
    let many = "mx.example; " + String(repeating: "dkim=pass; ", count: 100)
    #expect(
      AuthenticationFieldParser.parse(many)?.results.count == AuthenticationFieldParser.resultsMax)
  }

  private func marks(_ headers: String) throws -> MailMarks {
    let text = headers + "\nTo: c@d.example\nMIME-Version: 1.0\n\nText\n"
    let reply = Reader.read(Job(name: "a.eml"), Array(text.utf8))
    return try #require(try reply.outcome.get().mail?.marks)
  }

  @Test func `the machines above a field and the run it lies in are told`() throws {
    let fields = try #require(
      try marks(
        """
        Return-Path: <a@b.example>
        Received: from mx.muster.example (localhost [127.0.0.1])
        \tby imap.muster.example (Dovecot) with LMTP
        Authentication-Results: mx.muster.example; dmarc=pass header.from=b.example
        DKIM-Filter: OpenDKIM Filter v2.11.0
        Authentication-Results: mx.muster.example; dkim=pass header.d=b.example
        Received: from x (y) by MX.Fremd.Example; Thu, 26 Nov 2026 10:02:00 +0100
        DKIM-Signature: v=1; d=b.example
        Authentication-Results: mx.muster.example; dkim=pass header.d=muster.example
        From: a@b.example
        """
      ).authentication)
    #expect(
      fields.map(\.receivedBy) == [
        ["imap.muster.example"], ["imap.muster.example"],
        ["imap.muster.example", "mx.fremd.example"],
      ])
    #expect(fields[0].run == fields[1].run)
    #expect(fields[1].run < fields[2].run)
  }

  @Test(
    arguments: [
      ("From: Anna <Anna@Muster.Example>", "anna@muster.example"),
      ("From: \"bert@muster.example\" <anna@muster.example>", "anna@muster.example"),
      ("From: anna@muster.example, bert@muster.example", nil),
      ("From: anna@muster.example\nFrom: bert@fremd.example", nil),
      ("From: anna@muster.example\nFrom: anna@muster.example", nil),
      ("From: Alle: anna@muster.example, bert@muster.example;", nil),
      ("From: =?utf-8?q?anna=40muster.example?= <m@fremd.example>", "m@fremd.example"),
      ("From: =?utf-8?q?anna=40muster.example_=28?= <m@fremd.example>", "m@fremd.example"),
      ("From: =?utf-8?q?anna=40muster.example=2C?= <m@fremd.example>", "m@fremd.example"),
      ("From: ann\u{430}@muster.example", nil),
      ("From: anna", nil), ("Sender: anna@muster.example", nil),
      ("From: <anna@muster.example@fremd.example>", nil),
    ] as [(String, String?)])
  func `a mail has one sender, or none that is believed`(
    field: String, sender: String?
  ) throws {
    #expect(try marks(field).sender == sender)
  }
}
