import Hashing
import Invoice
import InvoiceRules
import Payables
import Testing

@testable import Reports

@Suite struct ValidationReportTests {
  private let hash = SHA256Digest(of: "<a/>".utf8)

  private func report(_ findings: [Finding], _ language: Language = .german) -> ValidationReport {
    ValidationReport(
      CheckReport(ruleSet: "EN 16931 1.3.16 + Rohrpost 2026-11", findings: findings),
      documentID: VoucherID(year: 2026, number: 8), fileName: "<rechnung>.xml", sha256: hash,
      language: language)
  }

  private let finding = Finding(
    rule: "BR-25", severity: .fatal, terms: ["BT-153"], count: 2, place: "Zeile 1",
    placeEnglish: "Line 1", german: "Der Name fehlt.", english: "The name is missing.")

  @Test func `the report for programs is pinned`() {
    #expect(
      report([finding]).json() == """
        {"document":"B26-0000008","file":"<rechnung>.xml","sha256":"\(hash)",\
        "rule_sets":"EN 16931 1.3.16 + Rohrpost 2026-11","valid":false,"fatal":1,"warning":0,\
        "information":0,"findings":[{"id":"BR-25","flag":"fatal","count":2,"location":"Zeile 1",\
        "message":"Der Name fehlt.","terms":[{"id":"BT-153","name":"Name des Artikels"}]}]}
        """)
  }

  @Test func `the report for programs speaks English too`() {
    let json = report([finding], .english).json()
    #expect(json.contains("\"location\":\"Line 1\",\"message\":\"The name is missing.\""))
    #expect(json.contains("{\"id\":\"BT-153\",\"name\":\"Item name\"}"))
  }

  private func page(_ findings: [Finding], _ language: Language = .german) -> String {
    String(decoding: report(findings, language).html(), as: UTF8.self)
  }

  @Test func `the report for people shows each finding with place and terms`() {
    let page = page([finding])
    for words in [
      "<h1>Prüfbericht</h1>", "<span class=\"badge fatal\">Ungültig</span>",
      "<dd>&lt;rechnung&gt;.xml</dd>", "<dd>B26-0000008</dd>", "<dd>\(hash)</dd>",
      "<dd>EN 16931 1.3.16 + Rohrpost 2026-11</dd>", "<dd>1 Fehler, 0 Warnungen, 0 Hinweise</dd>",
      "<strong>BR-25</strong><span class=\"muted\"> · Zeile 1 · 2\u{A0}×</span>",
      "Der Name fehlt.", "Name des Artikels (BT-153)",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `an invoice without a finding is valid`() {
    let page = page([])
    #expect(page.contains("<span class=\"badge good\">Gültig</span>"))
    #expect(page.contains("Es wurden keine Abweichungen gefunden."))
    #expect(report([]).json().contains("\"valid\":true"))
  }

  @Test func `a warning does not make an invoice invalid`() {
    var warning = finding
    warning.severity = .warning
    let page = page([warning], .english)
    #expect(page.contains(">Valid</span>"))
    #expect(page.contains("<dd>0 errors, 1 warning, 0 notes</dd>"))
    #expect(page.contains("<span class=\"badge warning\">warning</span>"))
  }
}
