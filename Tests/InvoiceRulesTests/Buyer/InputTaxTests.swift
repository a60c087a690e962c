import Invoice
import Testing

@testable import InvoiceRules

@Suite struct InputTaxTests {
  private let format = finding("RP-XSD-01")
  private let relevant = finding("BR-DE-14", .fatal, ["BT-119"])
  private let irrelevant = finding("BR-DE-15", .fatal, ["BT-10"])
  private let advice = finding("UBL-CR-001", .warning, [])

  private func situation(supply: String, issued: String? = nil) -> InvoiceSituation {
    var situation = InvoiceSituation(checkedOn: InvoiceSituation.day(supply))
    situation.dayIs = .supply
    situation.issueDate = issued.flatMap { CalendarDate($0) }
    return situation
  }

  private func inputTax(_ findings: [Finding], supply: String = "2026-11-20") -> InputTax {
    InputTax(of: findings, in: situation(supply: supply))
  }

  @Test func `nothing wrong, no risk`() {
    for findings in [[], [advice]] {
      let tax = inputTax(findings)
      #expect(tax.risk == .none)
      #expect(tax.ground == .noErrors)
      #expect(tax.isEInvoice)
    }
  }

  @Test func `an error that touches no demand of the law does not count`() {
    let tax = inputTax([irrelevant, advice])
    #expect(tax.risk == .none)
    #expect(tax.ground == .irrelevantErrors)
    #expect(tax.reason.german.contains("Rn. 35a"))
  }

  @Test(arguments: ["2024-06-01", "2026-11-20", "2027-02-01", "2028-01-01"])
  func `an error that touches the law's demands is a risk at any time`(supply: String) {
    let tax = inputTax([irrelevant, relevant], supply: supply)
    #expect(tax.risk == .atRisk)
    #expect(tax.ground == .requirementsMissed)
    #expect(tax.requirements.map(\.section.german) == ["§ 14 Abs. 4 Nr. 8 UStG"])
    #expect(tax.reason.german.contains("(§ 14 Abs. 4 Nr. 8 UStG)"))
    #expect(tax.reason.english.contains("(section 14 (4) no. 8 UStG)"))
  }

  @Test func `a rule of the law counts even with terms that no table knows`() {
    let tax = inputTax([finding("RP-UStG-13b", .warning, ["BT-22"])])
    #expect(tax.ground == .requirementsMissed)
    #expect(tax.reason.german.hasPrefix("Fehler betreffen Pflichtangaben nach §§ 14, 14a UStG. "))
    #expect(
      tax.reason.english.contains("Errors concern what sections 14, 14a UStG demand. As long"))
  }

  @Test(arguments: [
    ("2024-12-31", MandatePeriod.OtherInvoices.unrestricted, InputTax.Risk.conditional),
    ("2025-01-01", .anySeller, .conditional), ("2026-12-31", .anySeller, .conditional),
    ("2027-01-01", .smallSellers, .conditional), ("2027-12-31", .smallSellers, .conditional),
    ("2028-01-01", MandatePeriod.OtherInvoices.none, .atRisk),
  ])
  func `what is no e-invoice is judged by the day of supply`(
    supply: String, others: MandatePeriod.OtherInvoices, risk: InputTax.Risk
  ) {
    let tax = inputTax([format, irrelevant], supply: supply)
    #expect(!tax.isEInvoice)
    #expect(tax.ground == .otherInvoice)
    #expect(tax.period.others == others)
    #expect(tax.risk == risk)
    #expect(tax.reason.german.hasPrefix("Wegen der Formatfehler ist das Dokument keine E-Rechnung"))
  }

  @Test(arguments: [
    ("2026-11-20", ["31.12.2026", "800.000 €", "1.1.2028"]), ("2027-03-01", ["2027", "800.000 €"]),
    ("2028-03-01", ["1.1.2028", "berechtigt nicht zum Vorsteuerabzug"]),
  ])
  func `the time of transition is told with its limits`(supply: String, words: [String]) {
    let reason = inputTax([format], supply: supply).reason.german
    for word in words { #expect(reason.contains(word), "\(word)") }
  }

  @Test func `an invoice that was issued after the time of transition can't use it`() {
    let tax = InputTax(
      of: [format], in: situation(supply: "2026-12-20", issued: "2027-01-05"))
    #expect(tax.risk == .atRisk)
    #expect(tax.reason.german.contains("bis zum 31.12.2026 übermittelt werden"))
    let inTime = InputTax(of: [format], in: situation(supply: "2026-12-20", issued: "2026-12-31"))
    #expect(inTime.risk == .conditional)
  }

  @Test func `an exempt seller may send what is no e-invoice`() {
    var exempt = situation(supply: "2028-06-01")
    exempt.exemption = .foreignSeller
    let tax = InputTax(of: [format], in: exempt)
    #expect(tax.risk == .conditional)
    #expect(tax.reason.german.contains("nicht in Deutschland"))
  }

  @Test(arguments: [EInvoiceForm.zugferd1, .partial, .unstructured, .illFormed])
  func `a form that is not accepted is no e-invoice without a single error`(form: EInvoiceForm) {
    var refused = situation(supply: "2028-06-01")
    refused.form = form
    let tax = InputTax(of: [], in: refused)
    #expect(!tax.isEInvoice)
    #expect(tax.risk == .atRisk)
    #expect(tax.reason.german.contains("Formatfehler") == (form == .illFormed))
    // What the law demands may stand in the picture.
    #expect(InputTax(of: [relevant], in: refused).ground == .otherInvoice)
  }

  @Test func `where no tax is shown none is at risk`() {
    var withoutTax = situation(supply: "2028-06-01")
    withoutTax.isWithoutTax = true
    for findings in [[relevant], [format], [format, relevant]] {
      #expect(InputTax(of: findings, in: withoutTax).risk == .none)
      #expect(InputTax(of: findings, in: withoutTax).ground == .noTaxShown)
    }
    #expect(InputTax(of: [], in: withoutTax).ground == .noErrors)
  }

  @Test func `every answer is in complete sentences in both languages`() {
    let days = ["2024-06-01", "2026-06-01", "2027-06-01", "2028-06-01"]
    for findings in [[], [irrelevant], [relevant], [format], [format, relevant]] {
      for day in days {
        let tax = inputTax(findings, supply: day)
        for text in [tax.headline, tax.reason, tax.advice] {
          for words in [text.german, text.english] {
            #expect(words.hasSuffix("."), "\(words)")
            #expect(!words.contains("  ") && !words.contains(" ."), "\(words)")
          }
        }
        #expect(tax.advice.german.contains(" Sie "))
      }
    }
  }
}
