import Invoice
import InvoiceRules
import TestSupport
import Testing

@testable import Search

@Suite struct QueryTests {
  @Test(arguments: [
    ("wartung", #"("wartung")"#),
    ("Wartungen Aufzüge", #"("wartung" AND "aufzug")"#),
    (#""Müller Bau""#, #"(("mull" + "bau"))"#),
    ("„Müller Bau“", #"(("mull" + "bau"))"#),
    ("wartung -aufzug", #"(("wartung")) NOT ("aufzug")"#),
    ("-aufzug", #"("all_") NOT ("aufzug")"#),
    ("war*", #"(("war" * OR "war"))"#),
    ("RE-2026/0815", #"((("re" + "2026" + "0815") OR "re20260815"))"#),
    ("re 2026 0815", #"((("re" AND "2026" AND "0815") OR "re20260815"))"#),
    ("status:bezahlt", #"(("s_paid"))"#),
    ("status:paid,filed", #"(("s_paid" OR "s_filed"))"#),
    ("klasse:Rechnung", #"(("c_invoice"))"#),
    ("code:ex05", #"(("x_ex05"))"#),
    ("nummer:RE-2026/0815", #"((number : ("re20260815")))"#),
    ("date:2026-01..2026-03", #"(("dm_202601" OR "dm_202602" OR "dm_202603"))"#),
    ("eingang:2026", #"(("ry_2026"))"#),
    ("eingang:30.12.2026..01.01.2027", #"(("rd_20261230" OR "rd_20261231" OR "rd_20270101"))"#),
    ("kostenstelle:47-11", #"(("k_4711"))"#),
    ("10:30", #"((("10" + "30") OR "1030"))"#),
  ])
  func `a query is understood`(text: String, expression: String) throws {
    let clauses = try SearchQuery(text).clauses
    let found = Expression().text(of: clauses, hiding: [])
    #expect(found == expression || found == "(\(expression))", "\(found)")
  }

  @Test(arguments: [
    ("", QueryMistake.empty), ("   ", .empty), ("\"offen", .openQuote),
    ("foo:bar", .unknownField("foo", nearest: nil)),
    ("statuss:x", .unknownField("statuss", nearest: "status")),
    ("betrag:", .noValue(field: "betrag")), ("status: bezahlt", .noValue(field: "status")),
    ("betrag:1.190", .ambiguousAmount("1.190")), ("betrag:200..100", .reversedRange("200..100")),
    ("datum:2026-03..2026-01", .reversedRange("2026-03..2026-01")), ("wa*", .shortPrefix("wa")),
    ("w*rtung", .misplacedStar("w*rtung")), ("+++", .noWord("+++")), ("*", .noWord("")),
    ("a-b*", .misplacedStar("a-b")),
  ])
  func `a mistake is told`(text: String, mistake: QueryMistake) {
    #expect(throws: mistake) { try SearchQuery(text) }
  }

  @Test(arguments: [
    ("betrag:viel", "betrag"), ("datum:2026-02-30", "datum"), ("datum:26", "datum"),
    ("status:weg", "status"), ("klasse:zettel", "klasse"), ("code:EX99", "code"),
    ("betrag:..", "betrag"), ("betrag:1,0000001", "betrag"),
  ])
  func `a wrong value names its field and what is allowed`(text: String, field: String) {
    let error = #expect(throws: QueryMistake.self) { try SearchQuery(text) }
    let german = error?.text.german ?? ""
    #expect(german.contains("„\(field):“") && german.contains("Erlaubt: "), "\(german)")
    #expect(german.hasSuffix("."))
  }

  @Test func `a query that is too long is told`() {
    #expect(throws: QueryMistake.tooLong) {
      try SearchQuery(String(repeating: "a", count: SearchQuery.lengthMax + 1))
    }
    #expect(throws: QueryMistake.tooManyParts) {
      try SearchQuery(
        Array(repeating: "a", count: SearchQuery.clausesMax + 1).joined(separator: " "))
    }
  }

  @Test func `random queries are understood or told`() {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "a", "Wartung", "\"", "„", "“", "-", ":", "*", "..", " ", "betrag:", "datum:", "status:",
      "2026", "-01", "1,5", "ß", "\u{308}", "(", ")", "'", ";", "NOT", "{", "}", "^", "+", "NEAR(",
      "\u{0}", "id:", "lieferant:", "paid", ",", "_", "all_",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: parts.indices, using: &random)] }
        .joined()
      do {
        _ = Expression().text(of: try SearchQuery(text).clauses, hiding: [])
      } catch {
        #expect(!error.text.german.isEmpty && error.text.german.last == ".", "\(text)")
      }
    }
  }

  @Test func `the days of a range are exactly covered`() throws {
    var random = SeededGenerator(seed: 3)
    let start = try #require(CalendarDate("2024-01-01")).daysSince1970
    for _ in 0..<200 {
      let first = CalendarDate(daysSince1970: start + Int.random(in: 0..<900, using: &random))
      let last = CalendarDate(
        daysSince1970: first.daysSince1970 + Int.random(in: 0..<900, using: &random))
      let terms = Set(DayFacet.invoice.terms(from: first, to: last))
      for offset in -40..<2000 {
        let day = CalendarDate(daysSince1970: start + offset)
        let isMet = !terms.isDisjoint(with: DayFacet.invoice.terms(day))
        #expect(isMet == (first...last).contains(day), "\(day) in \(first)...\(last)")
      }
    }
  }

  @Test func `every amount of a range has one of its terms`() {
    var random = SeededGenerator(seed: 5)
    func amount() -> Int64 {
      let bits = Int64.random(in: 0..<59, using: &random)
      let magnitude = Int64.random(in: 0...(1 << bits), using: &random)
      return Bool.random(using: &random) ? magnitude : -magnitude
    }
    for _ in 0..<3000 {
      let ends = [amount(), amount()].sorted()
      let terms = AmountFacet.terms(.gross, from: ends[0], to: ends[1])
      #expect(terms.count < 200)
      for amount in [ends[0], ends[1], Int64.random(in: ends[0]...ends[1], using: &random)] {
        #expect(!Set(terms).isDisjoint(with: AmountFacet.terms(.gross, amount)))
      }
    }
  }
}
