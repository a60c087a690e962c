import Testing

@testable import ReadResult

@Suite struct FieldNameTests {
  @Test func `the names are those that inspect promises`() {
    #expect(FieldName(rawValue: "skonto_days") == .cashDiscountDays)
    #expect(FieldName.allCases.count == 18)
  }
}
