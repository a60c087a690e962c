import InvoiceRules
import Payables
import Testing

@testable import Reports

@Suite struct BerlinTimeTextTests {
  private let time = Timestamp("2026-01-05T08:03:05.999999Z")?.berlin

  @Test func `a time in Germany is written with its seconds`() {
    #expect(time?.text == "05.01.2026 09:03:05")
  }

  @Test func `a time in Germany stands in a sentence`() {
    #expect(time?.sentence(in: .german) == "05.01.2026, 09:03:05 Uhr")
    #expect(time?.sentence(in: .english) == "2026-01-05, 09:03:05 (Berlin)")
  }
}
