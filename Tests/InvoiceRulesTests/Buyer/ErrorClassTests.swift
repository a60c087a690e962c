import Invoice
import Testing

@testable import InvoiceRules

/// A finding of which only rule, severity and terms matter.
func finding(_ rule: String, _ severity: Severity = .fatal, _ terms: [Term] = []) -> Finding {
  Finding(
    rule: rule, severity: severity, terms: terms, count: 1, place: nil, german: "", english: "")
}

@Suite struct ErrorClassTests {
  @Test(arguments: [
    ("RP-XSD-01", Severity.fatal, ErrorClass.format),
    ("RP-EDI-09", .fatal, .format),
    ("UBL-SR-08", .fatal, .format),
    ("CII-DT-097", .fatal, .format),
    ("CII-DT-031", .fatal, .businessRule),
    ("UBL-SR-01", .fatal, .businessRule),
    ("UBL-DT-01", .fatal, .businessRule),
    ("BR-CO-15", .fatal, .businessRule),
    ("PEPPOL-EN16931-R120", .fatal, .businessRule),
    ("RP-NUM-01", .fatal, .businessRule),
    ("RP-UStG-06", .fatal, .content),
    ("RP-UStG-06", .warning, .content),
    ("RP-VAL-01", .warning, .content),
    ("RP-VAT-01", .warning, .content),
  ])
  func `an error has the class of its rule's origin`(
    rule: String, severity: Severity, expected: ErrorClass
  ) {
    #expect(finding(rule, severity).errorClass == expected)
  }

  @Test(arguments: [
    ("UBL-CR-147", Severity.warning), ("CII-SR-020", .warning), ("BR-DE-21", .warning),
    ("BR-DE-TMP-32", .information), ("RP-UStG-06", .information),
  ])
  func `what a rule only advises against is no error`(rule: String, severity: Severity) {
    #expect(finding(rule, severity).errorClass == nil)
    #expect(finding(rule, severity, ["BT-1"]).requirements.isEmpty)
    #expect(!finding(rule, severity, ["BT-1"]).isVATRelevant(in: .ordinary))
  }

  @Test func `an error of the format counts for VAT, whatever it touches`() {
    #expect(finding("UBL-SR-08", .fatal, ["BT-10"]).isVATRelevant(in: .ordinary))
    #expect(finding("UBL-SR-08", .fatal, ["BT-1"]).requirements.isEmpty)
    #expect(!finding("UBL-SR-01").isVATRelevant(in: .ordinary))
  }
}

extension InvoiceSituation {
  /// A supply of 2026 for more than 250 €.
  static let ordinary = InvoiceSituation(checkedOn: day("2026-11-26"))

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSince1970: 0)
  }
}
