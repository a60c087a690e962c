import Invoice
import MasterData
import ReadResult
import Testing

@testable import Payables

@Suite struct ConfirmedFieldsTests {
  private func confirmed(
    percent: String = "2.00", days: String = "10", due: String = "2026-04-11",
    isPrinted: Bool = true
  ) throws -> Set<FieldName> {
    let place = ExtractedField.Place(page: 1, box: .init(left: 0, top: 0, right: 1, bottom: 1))
    let values: [FieldName: String] = [
      .cashDiscountPercent: percent, .cashDiscountDays: days, .issueDate: "2026-03-12",
      .dueDate: due,
    ]
    let fields = values.mapValues {
      ExtractedField($0, confidence: 0.9, place: isPrinted ? place : nil)
    }
    let record = MasterRecord(
      .suppliers,
      [
        "supplier_id": "K1", "name": "Muster GmbH", "payment_days": "30", "skonto_percent": "2",
        "skonto_days": "10",
      ])
    let supplier = try #require(Supplier(record))
    return ConfirmedFields.ofTerms(fields, supplier)
  }

  @Test func `terms that are read as they were agreed are confirmed`() throws {
    #expect(
      try confirmed() == [.cashDiscountPercent, .cashDiscountDays, .dueDate, .issueDate])
  }

  @Test func `other terms are not`() throws {
    #expect(try confirmed(percent: "3", due: "2026-04-12") == [])
    #expect(try confirmed(days: "14", due: "2026-04-12") == [])
  }

  @Test func `a day that was counted from another says nothing for it`() throws {
    #expect(try !confirmed(isPrinted: false).contains(.issueDate))
  }
}
