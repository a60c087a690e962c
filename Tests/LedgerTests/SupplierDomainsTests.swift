import MasterData
import Payables
import Testing

@testable import Ledger

/// The domains of suppliers in the database, and those that imitate them (M6).
@Suite struct SupplierDomainsTests {
  let file: TemporaryLedger

  init() throws { file = try TemporaryLedger() }

  private func domain(_ text: String) throws -> MailDomain { try #require(MailDomain(text)) }

  @Test func `a changed address is found under its new domain only`() throws {
    let ledger = try file.open()
    for (day, name) in [(Int64(1), "lindenhof"), (2, "ahornhof")] {
      try ledger.take(
        "suppliers.csv", "supplier_id;name;email\nS1;Hof;a@\(name).example\n", day: day,
        by: "user:anna")
    }
    let domains = SupplierDomains(ledger)
    #expect(try !domains.has(try domain("lindenhof.example")))
    #expect(try domains.imitated(by: try domain("lindenhoff.example")) == nil)
    #expect(try domains.has(try domain("ahornhof.example")))
    #expect(
      try domains.imitated(by: try domain("ahornhoff.example"))?.text == "ahornhof.example")
  }

  @Test func `suppliers of a ledger that is older are found as well`() throws {
    do {
      let ledger = try file.open()
      let rows = (0..<2500).map { "S\($0);Betrieb \($0);post@werkstatt-\($0).example" }
      try ledger.take(
        "suppliers.csv", "supplier_id;name;email\n" + rows.joined(separator: "\n") + "\n",
        by: "user:anna")
    }
    try file.tamper(
      "DELETE FROM master_lookup WHERE field IN ('mail_organisation', 'mail_name_rest')",
      "DELETE FROM grdb_migrations WHERE identifier = 'domains of suppliers'")
    let domains = SupplierDomains(try file.open())
    for number in [0, 999, 2499] {
      #expect(try domains.has(try domain("werkstatt-\(number).example")), "\(number)")
    }
    #expect(try domains.imitated(by: try domain("wekstatt-1711.example")) != nil)
  }

  @Test(.timeLimit(.minutes(2)))
  func `among 50,000 suppliers a stranger is compared with a few`() throws {
    let ledger = try file.open()
    let syllables = ["ban", "del", "fir", "gol", "hum", "kas", "lem", "mor", "nis", "pug"]
    // Scattered over six syllables, as names are.
    let names = (0..<50_000).map { $0 * 7919 % 1_000_000 }.map { number in
      [1, 10, 100, 1000, 10_000, 100_000].map { syllables[number / $0 % 10] }.joined()
    }
    let rows = names.enumerated().map { "S\($0.offset);Firma;post@\($0.element).example" }
    try ledger.take(
      "suppliers.csv", "supplier_id;name;email\n" + rows.joined(separator: "\n") + "\n",
      by: "user:anna")
    let strangers =
      try (0..<500).map { try domain("x\(names[$0 * 97]).example") }
      + (0..<500).map { try domain("handwerk-\($0)-\(syllables[$0 % 10])tal.example") }
    let (elapsed, found) = try ledger.transaction { books in
      let domains = SupplierDomains(books)
      var found = 0
      let start = ContinuousClock.now
      for stranger in strangers where try !domains.has(stranger) {
        if try domains.imitated(by: stranger) != nil { found += 1 }
      }
      return (ContinuousClock.now - start, found)
    }
    #expect(found >= 500)
    // A debug build on a busy machine takes some twenty times as long.
    #expect(elapsed / strangers.count < .milliseconds(20), "\(elapsed / strangers.count)")
  }
}
