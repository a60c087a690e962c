import InvoiceRules
import Testing

@testable import Reports

@Suite struct ProgressBarTests {
  private func text(_ done: Int, of total: Int?, after seconds: Int, columns: Int = 100) -> String {
    ProgressBar("Prüfen", done, of: total, after: .seconds(seconds))
      .line(in: .german, columns: columns).text(.plain)
  }

  @Test func `what is known is told: part, pace and the time that is left`() {
    #expect(
      text(2500, of: 10_000, after: 5)
        == "Prüfen  ██████░░░░░░░░░░░░░░░░░░  2.500/10.000  25 %  500/s  noch 15 s")
    #expect(
      text(10, of: 10, after: 2) == "Prüfen  ████████████████████████  10/10  100 %  5/s")
  }

  @Test func `nothing is guessed in the first second, and without an end there is no bar`() {
    #expect(text(1, of: 4, after: 0) == "Prüfen  ██████░░░░░░░░░░░░░░░░░░  1/4  25 %")
    #expect(text(1200, of: nil, after: 3) == "Prüfen  1.200  400/s")
    #expect(text(0, of: 0, after: 3) == "Prüfen  0  0/s")
    #expect(text(0, of: nil, after: 3) == "Prüfen  ")
  }

  @Test func `more than there was to do is all, and a narrow screen cuts the line`() {
    #expect(text(12, of: 10, after: 0).contains("12/12  100 %"))
    #expect(text(2500, of: 10_000, after: 5, columns: 40).count == 40)
  }
}
