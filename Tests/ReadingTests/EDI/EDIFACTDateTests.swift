import Invoice
import Testing

@testable import Reading

@Suite struct EDIFACTDateTests {
  private func date(_ value: String, _ format: String) -> String? {
    let segment = EDIFACTSegment(
      tag: "DTM", elements: [["137", value, format]], number: 1, line: 1, range: 0..<0)
    return EDIFACTDate(segment).map { date in
      switch date {
      case .day(let day): day.description
      case .period(let period):
        [period.start, period.end].compactMap { $0?.description }.joined(separator: "/")
      }
    }
  }

  @Test(arguments: [
    ("20261122", "102", "2026-11-22"),
    ("202611221430", "203", "2026-11-22"),
    ("20261122143059", "204", "2026-11-22"),
    ("261122", "101", "2026-11-22"),
    ("20261122", "", "2026-11-22"),
    ("202611221430", "", "2026-11-22"),
    ("2026110120261130", "718", "2026-11-01/2026-11-30"),
    ("20261101-20261130", "718", "2026-11-01/2026-11-30"),
    ("202611010000202611302359", "719", "2026-11-01/2026-11-30"),
    ("202602", "610", "2026-02-01/2026-02-28"),
    ("202647", "616", "2026-11-16/2026-11-22"),
    // The first week of 2026 begins in 2025, the year 2026 has 53 weeks.
    ("202601", "616", "2025-12-29/2026-01-04"),
    ("202653", "616", "2026-12-28/2027-01-03"),
  ])
  func `days and periods are read in every format`(
    value: String, format: String, expected: String
  ) {
    #expect(date(value, format) == expected)
  }

  @Test(arguments: [
    ("20260230", "102"),  // no such day
    ("2026112", "102"),  // a digit is missing
    ("20261122", "203"),  // no time
    ("202654", "616"),  // no such week
    ("202613", "610"),  // no such month
    ("22.11.2026", "102"),  // no digits
    ("20261122", "999"),  // an unknown format
    ("", "102"),
    ("99999999999999999999", ""),
  ])
  func `what is no day in its format is none`(value: String, format: String) {
    #expect(date(value, format) == nil)
  }
}
