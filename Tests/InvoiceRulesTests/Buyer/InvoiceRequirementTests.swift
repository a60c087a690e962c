import Invoice
import Testing

@testable import InvoiceRules

@Suite struct InvoiceRequirementTests {
  private func sections(_ rule: String) throws -> [String] {
    let rule = try #require(RuleSet.all.flatMap(\.rules).first { $0.id == rule })
    return finding(rule.id, rule.severity, rule.terms).requirements.map(\.section.german)
  }

  @Test(arguments: [
    ("BR-06", ["§ 14 Abs. 4 Nr. 1 UStG"]), ("BR-S-02", ["§ 14 Abs. 4 Nr. 2 UStG"]),
    ("BR-03", ["§ 14 Abs. 4 Nr. 3 UStG"]), ("BR-02", ["§ 14 Abs. 4 Nr. 4 UStG"]),
    ("BR-25", ["§ 14 Abs. 4 Nr. 5 UStG"]), ("BR-CO-19", ["§ 14 Abs. 4 Nr. 6 UStG"]),
    ("BR-45", ["§ 14 Abs. 4 Nr. 7 UStG"]), ("BR-48", ["§ 14 Abs. 4 Nr. 8 UStG"]),
    ("BR-04", ["§ 14 Abs. 4 Nr. 10 UStG"]),
    ("BR-IC-02", ["§ 14 Abs. 4 Nr. 2 UStG", "§ 14a UStG"]),
    ("BR-S-09", ["§ 14 Abs. 4 Nr. 7 UStG", "§ 14 Abs. 4 Nr. 8 UStG"]),
  ])
  func `a rule leads to what the law demands`(rule: String, expected: [String]) throws {
    #expect(try sections(rule) == expected)
  }

  // BR-DE-15, the missing buyer reference, is the example of Rn. 35a itself.
  @Test(arguments: [
    "BR-DE-15", "BR-DE-7", "BR-49", "BR-CO-16", "BR-DE-18", "BR-CO-26", "BR-O-02",
    "PEPPOL-EN16931-R041",
  ])
  func `a rule that the law does not ask for leads nowhere`(rule: String) throws {
    #expect(try sections(rule).isEmpty)
  }

  @Test func `rules about elements lead to what their terms are about`() {
    #expect(
      finding("BR-DE-16", .fatal, ["BT-31", "BT-32", "BG-11"]).requirements.map(\.section.german)
        .contains("§ 14 Abs. 4 Nr. 2 UStG"))
    #expect(finding("BR-DE-1", .fatal, ["BG-16"]).requirements.isEmpty)
    #expect(finding("BR-DEC-19", .fatal, ["BT-116"]).requirements.isEmpty)
  }

  @Test func `rules without terms lead to what they are about`() {
    #expect(
      finding(RuleSet.incalculable.id).requirements.map(\.section.german)
        == ["§ 14 Abs. 4 Nr. 7 UStG", "§ 14 Abs. 4 Nr. 8 UStG"])
    #expect(
      finding("UBL-SR-48").requirements.map(\.section.german) == ["§ 14 Abs. 4 Nr. 8 UStG"])
    #expect(finding("UBL-SR-01").requirements.isEmpty)
  }

  @Test func `every term of the table has a name`() {
    let terms = InvoiceRequirement.all.flatMap(\.terms)
    #expect(terms.filter { $0.name == nil } == [])
    #expect(terms.count > 40)
  }

  @Test func `a small invoice needs less`() {
    var small = InvoiceSituation.ordinary
    small.exemption = .smallAmount
    for (term, isNeeded) in [("BT-1", false), ("BT-44", false), ("BT-31", false), ("BT-2", true)] {
      let error = finding("BR-X", .fatal, [Term(rawValue: term)])
      #expect(error.isVATRelevant(in: small) == isNeeded, "\(term)")
      #expect(error.isVATRelevant(in: .ordinary), "\(term)")
    }
  }
}
