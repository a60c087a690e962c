import Foundation
import SystemPackage
import TestSupport
import Testing

/// Rules of who approves, with the real programs: why these people, what others would do, and what
/// a changed file does to the daemon's journal (I1, I5).
@Suite struct PolicyTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool.company(
      [
        (
          "users.csv",
          """
          user;name;roles;cost_centers
          anna;Anna Amsel;fm;100
          carl;Carl Carabo;budget;*
          petra;Petra Pelikan;procurement;*
          """
        )
      ],
      settings: """
        [tolerance]
        price_percent = "100"

        [[approval_rule]]
        name = "Wartung"
        cost_centers = ["1*"]
        steps = ["budget"]
        reason = "Beschluss der Leitung"

        [[approval_rule]]
        name = "Große Beträge"
        from_net = "50000"
        steps = ["management"]
        """)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
  }

  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func decide(_ words: String...) throws -> Program.Answer {
    try Program.run("rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
  }

  @Test func `a voucher goes the way of the rules, and says why at every step`() throws {
    #expect(try spool.list().first?.status == "in_approval")
    let explained = try spool.ask("policy", "explain", "B26-0000001").output
    #expect(explained.contains("3. budget:carl"))
    #expect(explained.contains("Regel „Wartung“: Beschluss der Leitung [cost_centers 1* (100)]"))
    #expect(explained.contains("carl verantwortet als budget alle Kostenstellen."))
    #expect(explained.contains("✓ „Wartung“ gilt"))
    #expect(explained.contains("– „Große Beträge“ gilt nicht: from_net 50000 ("))

    #expect(try decide("B26-0000001-1", "approve", "--as", "anna").code == 0)
    #expect(try decide("B26-0000001-2", "approve", "--as", "anna").code == 1)
    let why = try spool.ask("why", "B26-0000001").output
    #expect(why.contains("anna bestätigt die Leistung sachlich"))
    #expect(why.contains("budget:carl wird gefragt: Freigabe (B26-0000001-2)"))
    #expect(why.contains("→ Wartet auf budget:carl"))
    #expect(try decide("B26-0000001-2", "approve", "--as", "carl").code == 0)
    let state = try object(try #require(spool.ask("why", "B26-0000001", "--json").lines.last))
    #expect(state["status"] as? String == "approved")
    #expect(try spool.ask("why", "B26-0000009").code == 1)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `another configuration is tried without changing anything`() throws {
    let before = try spool.journal().count
    let same = try spool.ask("policy", "test", "--json")
    #expect(same.lines.count == 1)
    #expect(try object(try #require(same.lines.first))["differing"] as? Int == 0)

    let text = try spool.configured.replacing("steps = [\"budget\"]", with: "steps = [\"user:x\"]")
    let candidate = try spool.folder.file("candidate.conf", text)
    func test(_ further: String...) throws -> Program.Answer {
      try Program.run(
        "rohrpost",
        ["policy", "test", "--spool", spool.path.string, "--config", candidate.string] + further)
    }
    let lines = try test("--json").lines
    let changed = try object(try #require(lines.first))
    #expect(changed["before"] as? [String] == ["ap", "fm", "budget"])
    #expect(changed["after"] as? [String] == ["ap", "fm", "user:x"])
    let sum = try object(try #require(lines.last))
    #expect((sum["vouchers"] as? Int, sum["differing"] as? Int) == (1, 1))
    #expect(sum["unknown_people"] as? [String] == ["x"])
    #expect(try test().output.contains("ap → fm:anna → budget:carl  ⇒  ap → fm:anna → management"))
    #expect(try test("--to", "2020-01-01", "--json").lines.count == 1)
    #expect(try test("--to", "gestern").code == 2)
    #expect(try spool.journal().count == before)
    #expect(try spool.list().first?.status == "in_approval")

    _ = try spool.folder.file("candidate.conf", text + "\n[[approval_rule]]\nname = \"leer\"\n")
    let refused = try test()
    #expect(refused.code == 2)
    #expect(refused.complaints.contains("approval_rule[3].steps"))
  }
}
