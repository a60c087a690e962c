import Payables
import ReadResult
import Testing

/// Whose word on the origin of a mail counts.
@Suite struct SenderProofTests {
  private static let anna = "anna@muster.example"
  private static let server = "mx.muster.example"

  private static var rules: ReplyRules {
    var rules = ReplyRules()
    rules.authServers = [server]
    return rules
  }

  private static func result(
    _ method: String, _ outcome: String, _ properties: [String: String] = [:]
  ) -> AuthenticationResult {
    var result = AuthenticationResult(method, outcome)
    result.properties = properties
    return result
  }

  private static func field(
    _ results: AuthenticationResult..., by server: String = server, under: [String] = [],
    run: Int = 0
  ) -> AuthenticationField {
    var field = AuthenticationField(server: server)
    (field.results, field.receivedBy, field.run) = (results, under, run)
    return field
  }

  private static func proof(
    _ fields: AuthenticationField..., address: String = anna, by rules: ReplyRules = rules
  ) -> SenderProof {
    var marks = MailMarks()
    marks.authentication = fields
    return SenderProof(marks, address: address, accounts: ["anna"], rules)
  }

  @Test(arguments: [
    result("dmarc", "pass", ["header.from": "muster.example"]),
    result("dkim", "pass", ["header.d": "muster.example"]),
    result("dkim", "pass", ["header.d": "mail.muster.example"]),
    result("dkim", "pass", ["header.i": "@muster.example"]),
    result("spf", "pass", ["smtp.mailfrom": "anna@muster.example"]),
    result("spf", "pass", ["smtp.mailfrom": "bounces.muster.example"]),
    result("auth", "pass", ["smtp.auth": "anna"]),
    result("auth", "pass", ["smtp.auth": "Anna@muster.example"]),
  ])
  func `what belongs to the sender proves it`(result: AuthenticationResult) {
    #expect(Self.proof(Self.field(result)) == .proven)
    #expect(Self.proof(Self.field(result, by: "mx.fremd.example")) == .unproven)
  }

  @Test(arguments: [
    result("dmarc", "pass", ["header.from": "fremd.example"]), result("dmarc", "pass"),
    result("dkim", "pass", ["header.d": "fremd.example"]), result("dkim", "pass"),
    result("dkim", "pass", ["header.d": "muster.example.fremd.example"]),
    result("dkim", "pass", ["header.d": "xmuster.example"]),
    result("dkim", "none"), result("spf", "pass", ["smtp.mailfrom": "x@fremd.example"]),
    result("spf", "neutral", ["smtp.mailfrom": "anna@muster.example"]),
    result("auth", "pass", ["smtp.auth": "bert"]), result("iprev", "pass"),
    result("arc", "pass", ["header.d": "muster.example"]),
  ])
  func `what belongs to others, or says nothing, proves nothing`(result: AuthenticationResult) {
    #expect(Self.proof(Self.field(result)) == .unproven)
  }

  @Test func `a refusal of the domain outweighs the rest`() {
    let failed = Self.result("dmarc", "fail", ["header.from": "muster.example"])
    let signed = Self.result("dkim", "pass", ["header.d": "muster.example"])
    #expect(Self.proof(Self.field(failed, signed)) == .refuted)
    #expect(Self.proof(Self.field(Self.result("spf", "fail"))) == .refuted)
    #expect(Self.proof(Self.field(Self.result("spf", "softfail"), signed)) == .proven)
  }

  @Test func `only what the own server can have written counts`() {
    let signed = Self.result("dkim", "pass", ["header.d": "muster.example"])
    let none = Self.result("dkim", "none")
    let forged = Self.result("dmarc", "pass", ["header.from": "muster.example"])
    // Below the hands of a stranger.
    #expect(Self.proof(Self.field(signed, under: ["mx.fremd.example"])) == .unproven)
    #expect(
      Self.proof(Self.field(signed, under: [Self.server, "relay.fremd.example"])) == .unproven)
    #expect(Self.proof(Self.field(signed, under: ["localhost", Self.server])) == .proven)
    // Not in the topmost run, and not against what stands above.
    #expect(Self.proof(Self.field(none), Self.field(signed, run: 3)) == .unproven)
    #expect(Self.proof(Self.field(none), Self.field(signed)) == .unproven)
    #expect(Self.proof(Self.field(none), Self.field(forged)) == .unproven)
    #expect(Self.proof(Self.field(forged), Self.field(none)) == .proven)
    // Another name between them changes nothing.
    #expect(
      Self.proof(Self.field(none, by: "filter.example"), Self.field(signed)) == .proven)
  }

  @Test func `strict alignment takes the very domain`() {
    var rules = Self.rules
    rules.alignment = .strict
    let part = Self.field(Self.result("dkim", "pass", ["header.d": "mail.muster.example"]))
    let whole = Self.field(Self.result("dkim", "pass", ["header.d": "muster.example"]))
    #expect(Self.proof(part, by: rules) == .unproven)
    #expect(Self.proof(whole, by: rules) == .proven)
  }

  @Test func `at a provider the envelope must be the very address`() {
    let other = Self.field(Self.result("spf", "pass", ["smtp.mailfrom": "mallory@gmx.de"]))
    let own = Self.field(Self.result("spf", "pass", ["smtp.mailfrom": "anna@gmx.de"]))
    #expect(Self.proof(other, address: "anna@gmx.de") == .unproven)
    #expect(Self.proof(own, address: "anna@gmx.de") == .proven)
  }

  @Test func `without an own server nothing is believed`() {
    let signed = Self.field(Self.result("dkim", "pass", ["header.d": "muster.example"]))
    #expect(Self.proof(signed, by: ReplyRules()) == .unproven)
  }
}
