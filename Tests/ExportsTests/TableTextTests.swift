import Invoice
import TestSupport
import Testing

@testable import Exports

@Suite struct TableTextTests {
  private static let schema = TableSchema(
    name: "Probe", description: "Probe",
    columns: [
      ExportColumn("Text", .text(5), "Text"), ExportColumn("Betrag", .number(2), "Betrag"),
      ExportColumn("Tag", .date, "Tag"),
    ], keyLength: 1, foreignKeys: [], sums: [.init("Betrag", by: "Text")])

  private func written(_ rows: [ExportValue]...) -> (text: String, tally: TableTally) {
    var table = TableText(Self.schema)
    var bytes = table.header
    for row in rows { table.append(row, to: &bytes) }
    return (String(decoding: bytes, as: UTF8.self), table.tally)
  }

  @Test func `a row has texts in quotation marks, a decimal comma and German days`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 2))
    let (text, tally) = written(
      [.text("ä\"b"), .number(ExactDecimal("-1190.5")), .date(day)], [.empty, .empty, .empty])
    #expect(text == "Text;Betrag;Tag\r\n\"ä\"\"b\";-1190,50;02.01.2026\r\n\"\";;\r\n")
    #expect(tally.rows == 2)
  }

  @Test(arguments: [
    ("abcde", "abcde", 0, 0), ("abcdef", "abcde", 1, 0), ("a\r\nb", "a b", 0, 1),
    ("a\u{0}\u{1B}b", "a b", 0, 1), ("😀漢字ΩЖ", "😀漢字ΩЖ", 0, 0), ("=1+1", "=1+1", 0, 0),
    ("a\u{2028}b", "a b", 0, 1),
  ])
  func `nothing of a text is lost without being counted`(
    text: String, kept: String, shortened: Int, adapted: Int
  ) {
    let (written, tally) = written([.text(text), .empty, .empty])
    #expect(written == "Text;Betrag;Tag\r\n\"\(kept)\";;\r\n")
    #expect(tally.shortened == shortened)
    #expect(tally.adapted == adapted)
  }

  @Test(arguments: [
    ("1190", "1190,00", 0), ("0.005", "0,01", 1), ("-0.005", "-0,01", 1), ("12.3400", "12,34", 0),
    ("0", "0,00", 0), ("-0.1", "-0,10", 0), ("9999999999999.99", "9999999999999,99", 0),
  ])
  func `a number has the decimals of its column`(text: String, shown: String, rounded: Int) {
    let (written, tally) = written([.text("x"), .number(ExactDecimal(text)), .empty])
    #expect(written == "Text;Betrag;Tag\r\n\"x\";\(shown);\r\n")
    #expect(tally.rounded == rounded)
  }

  @Test func `amounts are added up apart, as they are written`() {
    let (_, tally) = written(
      [.text("EUR"), .number(ExactDecimal("1.005")), .empty],
      [.text("EUR"), .number(ExactDecimal("2")), .empty],
      [.text("USD"), .number(ExactDecimal("-3")), .empty], [.text("EUR"), .empty, .empty])
    let sums = tally.sums[.init("Betrag", by: "Text")]
    #expect(sums == ["EUR": ExactDecimal("3.01"), "USD": ExactDecimal("-3")])
  }
}
