import Testing

@testable import Payables

struct SenderRulesTests {
  private static func rules(allow: [String] = [], deny: [String] = []) -> SenderRules {
    SenderRules(
      allowed: allow.compactMap { AddressPattern($0) },
      denied: deny.compactMap { AddressPattern($0) })
  }

  @Test func `without lists everybody is allowed`() {
    #expect(Self.rules().verdict(for: ["a@b.de"]) == .allowed)
    #expect(Self.rules().verdict(for: []) == .allowed)
  }

  @Test func `deny wins over allow`() throws {
    let rules = Self.rules(allow: ["@lieferant.example"], deny: ["werbung@lieferant.example"])
    #expect(rules.verdict(for: ["rechnung@lieferant.example"]) == .allowed)
    let pattern = try #require(AddressPattern("werbung@lieferant.example"))
    #expect(
      rules.verdict(for: ["Werbung@Lieferant.example"]) == .denied(.onDenyList(pattern)))
  }

  @Test func `with a list of allowed senders the others are denied`() {
    let rules = Self.rules(allow: ["@lieferant.example", "max@kunde.example"])
    #expect(rules.verdict(for: ["max@kunde.example"]) == .allowed)
    #expect(
      rules.verdict(for: ["eva@kunde.example"]) == .denied(.notOnAllowList("eva@kunde.example")))
    #expect(rules.verdict(for: []) == .denied(.noSender))
  }

  @Test func `of several senders each must be allowed and none denied`() throws {
    let rules = Self.rules(allow: ["@gut.example"], deny: ["*@*.schlecht.example"])
    #expect(rules.verdict(for: ["a@gut.example", "b@gut.example"]) == .allowed)
    #expect(
      rules.verdict(for: ["a@gut.example", "b@fremd.example"])
        == .denied(.notOnAllowList("b@fremd.example")))
    let pattern = try #require(AddressPattern("*@*.schlecht.example"))
    #expect(
      rules.verdict(for: ["a@gut.example", "b@x.schlecht.example"])
        == .denied(.onDenyList(pattern)))
  }

  @Test func `only a list of denied ones lets mails without a sender pass`() {
    #expect(Self.rules(deny: ["@werbung.example"]).verdict(for: []) == .allowed)
  }
}
