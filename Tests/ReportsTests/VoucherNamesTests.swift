import InvoiceRules
import Payables
import ReadResult
import Testing

@testable import Reports

@Suite struct VoucherNamesTests {
  @Test func `classes and statuses have names of their own`() {
    #expect(Set(DocumentClass.allCases.map(\.name)).count == DocumentClass.allCases.count)
    #expect(Set(Status.allCases.map(\.name)).count == Status.allCases.count)
  }
}
