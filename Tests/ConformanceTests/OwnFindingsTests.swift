import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// What our own rules and those of the VAT law find in the public example invoices.
///
/// Each kind was looked at and is right: the examples have invented numbers (VAT identifiers,
/// IBANs, a “Rechnungsnummer”), rates of other years, and lines whose price does not fit.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct OwnFindingsTests {
  private static let folders = [
    "xrechnung-testsuite/", "cen-examples/", "zugferd-corpus/ZUGFeRDv1/correct/",
    "zugferd-corpus/ZUGFeRDv2/correct/", "zugferd-corpus/XML-Rechnung/",
  ]

  /// In how many files a rule finds something.
  private static let expected: [String: Int] = [
    "RP-DATE-01": 3, "RP-LINE-01": 19, "RP-LINE-02": 1, "RP-PAY-01": 25, "RP-TOT-03": 3,
    "RP-TOT-05": 5, "RP-UStG-14-4-1-3": 3, "RP-UStG-14-4-1-4": 3, "RP-UStG-14-4-10-1": 4,
    "RP-UStG-14-4-2-1": 2, "RP-UStG-14-4-2-2": 52, "RP-UStG-14-4-4": 4, "RP-UStG-14-4-5-1": 4,
    "RP-UStG-14-4-5-2": 6, "RP-UStG-14-4-5-3": 3, "RP-UStG-14-4-6": 16, "RP-UStG-14-4-7-1": 1,
    "RP-UStG-14-4-8-2": 7, "RP-UStG-14-4-8-3": 5, "RP-UStG-14-5": 3, "RP-UStG-14a-5": 2,
    "RP-UStG-31-5": 3, "RP-VAT-04": 1,
  ]

  @Test func `the example invoices have the findings that were looked at, and no more`() throws {
    let day = CalendarDate(daysSince1970: 20_779)
    var files: [String: Int] = [:]
    for example in try OfficialVerdicts.all()
    where Self.folders.contains(where: example.file.hasPrefix) {
      let bytes = try example.bytes
      guard let document = try EInvoiceReader.read(bytes, limits: .init()) else { continue }
      let isUBL = example.verdict.syntax?.hasPrefix("ubl") ?? false
      let examination = Examination(
        document.invoice, binding: isUBL ? .ubl : .cii, facts: document.facts)
      let sets = (RuleSet.ustg + [.house]).inForce(on: day, for: document.invoice)
      for finding in sets.applying(to: document.invoice).findings(in: examination) {
        files[finding.rule, default: 0] += 1
      }
    }
    #expect(files == Self.expected)
  }
}
