import Invoice
import Testing

@testable import Extraction

@Suite struct DateMentionTests {
  @Test(arguments: [
    ("12.03.2026", "2026-03-12"), ("3.4.26", "2026-04-03"), ("2026-03-12", "2026-03-12"),
    ("12. März 2026", "2026-03-12"), ("1. Mai 2026", "2026-05-01"), ("12 Mar 2026", "2026-03-12"),
    ("March 12, 2026", "2026-03-12"), ("15/01/2025", "2025-01-15"), ("01/15/2025", "2025-01-15"),
    ("12. 03. 2026", "2026-03-12"), ("Kiel, den 12.03.2026.", "2026-03-12"),
  ])
  func `a day is read in the notations of letters`(text: String, day: String) {
    let mentions = DateMention.all(in: Array(text.lowercased()))
    #expect(mentions.map(\.first.description) == [day])
    #expect(mentions.map(\.form) == [.day])
  }

  @Test(arguments: ["März 2026", "03/2026", "03.2026", "March 2026"])
  func `a month is its first to its last day`(text: String) throws {
    let mention = try #require(DateMention.all(in: Array(text.lowercased())).first)
    #expect(mention.form == .month)
    #expect(mention.first.description == "2026-03-01")
    #expect(mention.last.description == "2026-03-31")
  }

  @Test(arguments: [
    "01.03.2026 – 31.03.2026", "01.03. – 31.03.2026", "01.03.2026 bis 31.03.2026",
    "01.03.2026-31.03.2026", "1. März 2026 bis zum 31. März 2026", "01.03.-31.03.26",
  ])
  func `two joined days are a span`(text: String) {
    let mentions = DateMention.all(in: Array(text.lowercased()))
    #expect(mentions.map(\.form) == [.span])
    #expect(mentions.map(\.first.description) == ["2026-03-01"])
    #expect(mentions.map(\.last.description) == ["2026-03-31"])
  }

  @Test func `a span over the turn of the year begins in the old year`() {
    let mentions = DateMention.all(in: Array("15.12. - 14.01.2026"))
    #expect(mentions.map(\.first.description) == ["2025-12-15"])
  }

  @Test(arguments: [
    "31.02.2026",  // no such day
    "112.03.2026",  // a part of a longer number
    "12.03.20261",  // the same at its end
    "01.02.0030",  // a position of a bill of quantities
    "4500012345", "1.234,56", "DIN 66399",
  ])
  func `what only looks like a date is none`(text: String) {
    #expect(DateMention.all(in: Array(text.lowercased())).isEmpty)
  }

  @Test(arguments: [
    ("KW 11/2026", "2026-03-09", "2026-03-15"), ("KW 1/2026", "2025-12-29", "2026-01-04"),
    ("Kalenderwoche 53 2026", "2026-12-28", "2027-01-03"),
    ("11. KW 2026", "2026-03-09", "2026-03-15"),
    ("KW 11 - 12/2026", "2026-03-09", "2026-03-22"),
  ])
  func `a week of the calendar is its Monday to its Sunday`(
    text: String, first: String, last: String
  ) throws {
    let mention = try #require(DateMention.all(in: Array(text.lowercased())).first)
    #expect(mention.first.description == first)
    #expect(mention.last.description == last)
  }

  @Test func `a day may leave month and year to the other end of its span`() {
    let mentions = DateMention.all(in: Array("vom 2. bis 6. märz 2026"))
    #expect(mentions.map(\.form) == [.span])
    #expect(mentions.map(\.first.description) == ["2026-03-02"])
    #expect(mentions.map(\.last.description) == ["2026-03-06"])
  }

  @Test(arguments: ["11 kw", "kw 11", "05.03.", "februar"])
  func `without its year a day is read in no other place`(text: String) {
    #expect(DateMention.all(in: Array(text)).isEmpty)
  }
}
