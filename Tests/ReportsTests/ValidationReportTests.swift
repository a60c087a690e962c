import Hashing
import Invoice
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Reports

@Suite struct ValidationReportTests {
  private let hash = SHA256Digest(of: "<a/>".utf8)

  private func report(
    _ findings: [Finding], _ language: Language = .german, invoice: Invoice? = .valid,
    isSchemaValid: Bool? = true
  ) throws -> ValidationReport {
    let day = try #require(CalendarDate("2026-11-26"))
    return ValidationReport(
      CheckReport(
        ruleSet: "EN 16931 1.3.16 + Rohrpost 2026-11", findings: findings,
        isSchemaValid: isSchemaValid, validator: "Rohrpost 9.9"),
      of: CheckedDocument(
        id: VoucherID(year: 2026, number: 8), fileName: "<rechnung>.xml", sha256: hash,
        checkedOn: day, invoice: invoice.map { CheckedInvoice($0, checkedOn: day) },
        syntax: .ublInvoice),
      language: language)
  }

  private let finding = Finding(
    rule: "BR-25", severity: .fatal, terms: ["BT-153"], count: 2, place: "Zeile 1",
    placeEnglish: "Line 1", german: "Der Name fehlt. Bitte ergänzen Sie ihn.",
    english: "The name is missing. Please add it.")

  private func finding(_ severity: Severity) -> Finding {
    var finding = finding
    finding.severity = severity
    return finding
  }

  @Test func `the report for programs is pinned`() throws {
    let tax = try report([finding]).inputTax
    #expect(
      try report([finding]).json() == """
        {"document":"B26-0000008","file":"<rechnung>.xml","sha256":"\(hash)",\
        "validator":"Rohrpost 9.9","rule_sets":"EN 16931 1.3.16 + Rohrpost 2026-11",\
        "checked_on":"2026-11-26","invoice":{"number":"R-2026-0815","issue_date":"2026-11-22",\
        "seller":"Hausmeister GmbH","buyer":"Wartburg Immobilien GmbH",\
        "gross":"238.00","currency":"EUR"},"guideline":"urn:cen.eu:en16931:2017#compliant#\
        urn:xeinkauf.de:kosit:xrechnung_3.0","schema_valid":true,"valid":false,"fatal":1,\
        "warning":0,"information":0,"input_tax":{"risk":"at-risk","ground":"requirements-missed",\
        "e_invoice":true,"sections":["§ 14 Abs. 4 Nr. 5 UStG"],"date":"2026-11-20",\
        "date_is":"supply","other_invoice_allowed":"any-seller",\
        "other_invoice_until":"2026-12-31","exempt":"small-amount",\
        "reason":"\(tax.headline.german) \(tax.reason.german)","advice":"\(tax.advice.german)"},\
        "findings":[{"id":"BR-25","flag":"fatal","class":"business-rule","vat_relevant":true,\
        "count":2,"location":"Zeile 1","message":"Der Name fehlt. Bitte ergänzen Sie ihn.",\
        "terms":[{"id":"BT-153","name":"Name des Artikels"}],\
        "sections":["§ 14 Abs. 4 Nr. 5 UStG"]}]}
        """)
  }

  @Test func `the report for programs speaks English too`() throws {
    let json = try report([finding], .english).json()
    #expect(
      json.contains(
        "\"location\":\"Line 1\",\"message\":\"The name is missing. Please add it.\""))
    #expect(json.contains("{\"id\":\"BT-153\",\"name\":\"Item name\"}"))
    #expect(json.contains("\"sections\":[\"section 14 (4) no. 5 UStG\"]"))
  }

  @Test func `of a document that nothing may be said of, no invoice is shown`() throws {
    let report = try report([], invoice: nil)
    #expect(report.json().contains("\"invoice\":null,\"guideline\":null"))
    #expect(report.json().contains("\"date\":\"2026-11-26\",\"date_is\":\"check\""))
    #expect(!String(decoding: report.html(), as: UTF8.self).contains("Rechnungsnummer"))
  }

  private func page(_ findings: [Finding], _ language: Language = .german) throws -> String {
    String(decoding: try report(findings, language).html(), as: UTF8.self)
  }

  @Test func `the page says which invoice it is and what checked it`() throws {
    let page = try page([finding])
    for words in [
      "<h1>Prüfbericht</h1>", "<span class=\"badge fatal\">Ungültig</span>",
      "<strong>Die Rechnung ist ungültig: Sie verletzt 1 Regel für E-Rechnungen.</strong>",
      "<dt>Rechnungsnummer</dt><dd>R-2026-0815</dd>", "<dt>Rechnungsdatum</dt><dd>22.11.2026</dd>",
      "<dt>Gesamtbetrag</dt><dd>238,00 EUR</dd>", "<dd>XRechnung 3.0, UBL-Rechnung</dd>",
      "<dd>&lt;rechnung&gt;.xml</dd>", "<dd>B26-0000008</dd>", "<dd>\(hash)</dd>",
      "<dd>EN 16931 1.3.16 + Rohrpost 2026-11</dd>", "<dd>Rohrpost 9.9</dd>",
      "<dd>UBL 2.1, eingehalten</dd>", "<dd>26.11.2026</dd>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `the page shows each finding with place, remedy, terms and class`() throws {
    let page = try page([finding])
    for words in [
      "<span class=\"badge fatal\">BR-25</span><strong> Zeile 1 · 2\u{A0}×</strong>",
      "<p class=\"pre\">Der Name fehlt.</p><p class=\"remedy\">Bitte ergänzen Sie ihn.</p>",
      "Name des Artikels (BT-153)", "Geschäftsregelfehler, §\u{A0}14 Abs.\u{A0}4 Nr.\u{A0}5 UStG",
      "<ul><li>Menge und Art der Leistung (§\u{A0}14 Abs.\u{A0}4 Nr.\u{A0}5 UStG)</li></ul>",
      "<strong class=\"fatal\">Der Vorsteuerabzug ist gefährdet.</strong>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `findings are grouped, the gravest first`() throws {
    let page = try page([
      finding(.information), finding(.fatal), finding(.warning), finding(.fatal),
    ])
    let heads = page.matches(of: /<h2>(\d [^<]+)<\/h2>/).map { String($0.output.1) }
    #expect(heads == ["2 Fehler", "1 Warnung", "1 Hinweis"])
  }

  @Test func `what an invoice does not state is said`() throws {
    var invoice = Invoice.valid
    invoice.number = nil
    let page = String(decoding: try report([finding], invoice: invoice).html(), as: UTF8.self)
    #expect(page.contains("<dt>Rechnungsnummer</dt><dd>nicht angegeben</dd>"))
  }

  @Test func `an invoice without a finding is valid`() throws {
    let page = try page([])
    #expect(page.contains("<span class=\"badge good\">Gültig</span>"))
    #expect(page.contains("Die E-Rechnung hält alle geprüften Regeln ein."))
    #expect(page.contains("Es wurden keine Abweichungen gefunden."))
    #expect(try report([]).json().contains("\"valid\":true"))
  }

  @Test func `a warning does not make an invoice invalid and is no error`() throws {
    let page = try page([finding(.warning)], .english)
    #expect(page.contains(">Valid</span>"))
    #expect(page.contains("The e-invoice is valid, with 1 warning."))
    #expect(page.contains("<span class=\"badge warning\">BR-25</span>"))
    #expect(!page.contains("Business rule error"))
    #expect(
      try report([finding(.warning)]).json().contains("\"class\":null,\"vat_relevant\":false"))
  }

  @Test func `a broken structure and a refused form are said in the verdict`() throws {
    let broken = try report([finding], isSchemaValid: false)
    #expect(broken.verdictSentence.contains("nicht so aufgebaut, wie es vorgeschrieben ist"))
    var minimum = Invoice.valid
    minimum.process.specification = "urn:factur-x.eu:1p0:minimum"
    let partial = try report([], invoice: minimum)
    #expect(
      partial.verdictSentence
        == "Die Rechnung hält alle geprüften Regeln ein, ist aber keine E-Rechnung.")
  }
}
