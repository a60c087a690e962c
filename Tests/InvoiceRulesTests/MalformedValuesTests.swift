import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct MalformedValuesTests {
  private let date = MalformedText(
    term: "BT-2", text: "2026-02-30", place: "/Invoice/IssueDate", line: 7)

  @Test func `a malformed value becomes a warning that shows it`() {
    let finding = Finding(malformed: [date])
    #expect(finding?.rule == "RP-VAL-01")
    #expect(finding?.severity == .warning)
    #expect(finding?.terms == ["BT-2"])
    #expect(finding?.count == 1)
    #expect(finding?.place == "Zeile 7 der Datei, /Invoice/IssueDate")
    #expect(finding?.placeEnglish == "line 7 of the file, /Invoice/IssueDate")
    #expect(
      finding?.german == """
        Die Rechnung enthält Angaben, die keine gültigen Werte sind: „2026-02-30“ für \
        Rechnungsdatum (BT-2). Bitte berichtigen Sie diese Angaben; sie konnten nicht übernommen \
        werden.
        """)
    #expect(
      finding?.english == """
        The invoice has entries that are no valid values: “2026-02-30” for Invoice issue date \
        (BT-2). Please correct these entries; they could not be taken over.
        """)
  }

  @Test func `many malformed values make one finding that counts them`() {
    let amount = MalformedText(term: "BT-131", text: "1.000,00", place: "/Invoice/…", line: 90)
    let finding = Finding(malformed: [date] + Array(repeating: amount, count: 999))
    #expect(finding?.count == 1000)
    #expect(finding?.terms == ["BT-2", "BT-131"])
    #expect(finding?.german.contains("und 997 weitere. Bitte") == true)
    #expect(finding?.english.contains("and 997 more. Please") == true)
  }

  @Test func `no malformed value makes no finding`() {
    #expect(Finding(malformed: []) == nil)
  }
}
