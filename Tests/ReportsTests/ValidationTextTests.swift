import Hashing
import Invoice
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Reports

@Suite struct ValidationTextTests {
  private func text(
    _ findings: [Finding], _ language: Language = .german, path: String = "in/r.xml"
  ) throws -> String {
    let day = try #require(CalendarDate("2026-11-26"))
    let report = ValidationReport(
      CheckReport(ruleSet: "EN 16931 1.3.16", findings: findings, validator: "Rohrpost 9.9"),
      of: CheckedDocument(
        fileName: "r.xml", sha256: SHA256Digest(of: "<a/>".utf8),
        checkedOn: day, invoice: CheckedInvoice(.valid, checkedOn: day), syntax: .cii),
      language: language)
    return report.text(showing: path)
  }

  private func finding(_ rule: String, _ severity: Severity, _ terms: [Term]) -> Finding {
    Finding(
      rule: rule, severity: severity, terms: terms, count: 2, place: "Zeile 1",
      placeEnglish: "Line 1", german: "Etwas fehlt. Bitte ergänzen Sie es.",
      english: "Something lacks. Please add it.")
  }

  @Test func `an invoice without a finding takes one line`() throws {
    #expect(
      try text([])
        == "in/r.xml: gültig (R-2026-0815, 22.11.2026, Hausmeister GmbH, 238,00 EUR)")
    #expect(try text([], .english).hasPrefix("in/r.xml: valid (R-2026-0815, 2026-11-22"))
  }

  @Test func `findings are grouped with place, remedy, terms and class`() throws {
    let text = try text([
      finding("BR-25", .fatal, ["BT-153"]), finding("UBL-CR-001", .warning, []),
    ])
    for block in [
      "in/r.xml: ungültig\n  Die Rechnung ist ungültig: Sie verletzt 1 Regel für E-Rechnungen.\n",
      "\n  Rechnungsnummer  R-2026-0815\n", "\n  Format           XRechnung 3.0, UN/CEFACT CII\n",
      """

        1 Fehler

          BR-25 · Zeile 1 · 2 ×
            Etwas fehlt.
            → Bitte ergänzen Sie es.
            Angaben: Name des Artikels (BT-153)
            Geschäftsregelfehler, § 14 Abs. 4 Nr. 5 UStG

        1 Warnung

          UBL-CR-001 · Zeile 1 · 2 ×
            Etwas fehlt.
            → Bitte ergänzen Sie es.

        Was es für den Käufer bedeutet

          Der Vorsteuerabzug ist gefährdet.
          Fehler betreffen Pflichtangaben:
          – Menge und Art der Leistung (§ 14 Abs. 4 Nr. 5 UStG)
      """, "\n  Geprüft mit  Rohrpost 9.9\n",
    ] {
      #expect(text.contains(block), "\(block)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= PlainText.width })
  }

  @Test func `it speaks English too`() throws {
    let text = try text([finding("BR-25", .fatal, ["BT-153"])], .english)
    for words in ["r.xml: invalid", "BR-25 · Line 1", "→ Please add it.", "Business rule error"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  // The clerk reads two parts, so every rule's message must have them.
  @Test func `the message of every rule says what is wrong and then asks for a remedy`() {
    for rule in RuleSet.all.flatMap(\.rules) {
      let finding = Finding(
        rule: rule.id, severity: rule.severity, terms: rule.terms, count: 1, place: nil,
        german: rule.wording.german, english: rule.wording.english)
      for language in Language.allCases {
        let (wrong, remedy) = finding.parts(in: language)
        #expect(remedy != nil, "\(rule.id)")
        #expect("\(wrong) \(remedy ?? "")" == finding.text(in: language), "\(rule.id)")
      }
    }
  }
}
