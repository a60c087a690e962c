import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct RuleSetTests {
  /// Without the law, which says of the same gaps what follows for the tax.
  private static let sets = [RuleSet.en16931, .xrechnung, .house]

  @Test func `a violated rule is reported once, with its count and its first place`() throws {
    var invoice = Invoice.valid
    invoice.lines[0].item.name = nil
    invoice.lines[1].item.name = nil
    invoice.lines[0].identifier = "10"
    let findings = Self.sets.findings(in: Examination(invoice))
    #expect(findings.map(\.rule) == ["BR-25"])
    let finding = try #require(findings.first)
    #expect(finding.count == 2)
    #expect(finding.place == "Zeile 1 („10“)")
    #expect(finding.placeEnglish == "Line 1 (“10”)")
    #expect(finding.terms == ["BT-153"])
    #expect(finding.severity == .fatal)
    #expect(
      finding.german
        == "In der Rechnungszeile fehlt der Name des Artikels (BT-153). "
        + "Bitte ergänzen Sie diese Angabe."
    )
    #expect(finding.english == "The invoice line lacks the item name (BT-153). Please add it.")
  }

  @Test func `the gravest findings come first, the others in the order of the tables`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].taxAmount = "38.02"
    invoice.seller.name = nil
    invoice.number = nil
    let findings = Self.sets.findings(in: Examination(invoice))
    #expect(findings.map(\.rule) == ["BR-02", "BR-06", "BR-CO-14", "RP-VAT-01"])
    #expect(Self.sets.reversed().findings(in: Examination(invoice)).last?.rule == "RP-VAT-01")
  }

  @Test func `the rules of a set may be notes, those of the others stay`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].taxAmount = "38.02"
    invoice.number = nil
    let sets = Self.sets.withNotes(of: .en16931)
    #expect(sets.title == Self.sets.title)
    let findings = sets.findings(in: Examination(invoice))
    #expect(findings.map(\.rule) == ["RP-VAT-01", "BR-02", "BR-CO-14"])
    #expect(findings.map(\.severity) == [.warning, .information, .information])
  }

  @Test func `a number that can't be reckoned with is a finding and no crash`() throws {
    var invoice = Invoice.valid
    invoice.lines[0].netAmount = ExactDecimal("999999999999999999999999999999")
    invoice.lines[1].netAmount = ExactDecimal("0.000000000000000001")
    let findings = RuleSet.all.findings(in: Examination(invoice))
    let finding = try #require(findings.first { $0.rule == "RP-NUM-01" })
    #expect(finding.severity == .fatal)
    #expect(finding.count >= 2)
    #expect(!findings.contains { $0.rule == "BR-CO-10" })
  }

  @Test func `a rule set is named with its version`() {
    let today = CalendarDate(daysSince1970: 20_779)
    #expect(
      RuleSet.all.inForce(on: today).title
        == "EN 16931 1.3.16 + XRechnung 3.0.2 + UStG 2025 + Rohrpost 2026-11.2")
  }

  @Test(arguments: [
    ("2020-01-01", "1"), ("2026-05-14", "1"), ("2026-05-15", "2"), ("2026-11-14", "2"),
    ("2026-11-15", "3"), ("2099-01-01", "3"),
  ])
  func `the version in force is the latest that has begun, or the first`(
    day: String, version: String
  )
    throws
  {
    let versions = [("3", "2026-11-15"), ("1", "2025-11-15"), ("2", "2026-05-15")]
    let sets = try versions.map { version, start in
      RuleSet(
        name: "A", version: version, validFrom: try #require(CalendarDate(start)), validUntil: nil,
        rules: [])
    }
    let chosen = (sets + [.house]).inForce(on: try #require(CalendarDate(day)))
    #expect(chosen.map(\.title).sorted() == ["A \(version)", "Rohrpost 2026-11.2"])
  }

  @Test func `checking stays linear in the rows of the breakdown`() {
    var invoice = Invoice.valid
    let rows = 20_000
    let row = invoice.vatBreakdown[0]
    invoice.vatBreakdown = (1...rows).map { number in
      var copy = row
      copy.rate = ExactDecimal(coefficient: Int128(number), scale: 4)
      return copy
    }
    invoice.lines = Array(repeating: invoice.lines[0], count: rows)
    let findings = RuleSet.all.findings(in: Examination(invoice))
    #expect(findings.first { $0.rule == "BR-S-08" }?.count == rows)
  }

  @Test(arguments: [
    ("urn:cen.eu:en16931:2017", false),
    ("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", true),
    ("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_2.0", true),
    ("urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_2.0", false),
  ])
  func `the rules of XRechnung are for invoices that say they follow it`(
    specification: String, applies: Bool
  ) {
    var invoice = Invoice.valid
    invoice.process.specification = specification
    let sets = RuleSet.all.applying(to: invoice)
    #expect(sets.contains { $0.name == "XRechnung" } == applies)
    #expect(sets.contains { $0.name == "EN 16931" })
  }
}
