import Invoice
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Search

/// Searching in real files.
@Suite struct SearchIndexTests {
  private let temporary: TemporaryIndex

  init() throws { temporary = try TemporaryIndex() }

  private func put(_ texts: String...) throws {
    try temporary.put(texts.enumerated().map { SampleDocument.open($0.offset + 1, $0.element) })
  }

  @Test(arguments: [
    ("Wartungen", [1, 3]), ("MUELLER", [1, 2]), ("protokoll", [3]), ("\"Müller Bau\"", [2]),
    ("\"Bau Müller\"", []), ("müller -bau", [1]), ("wartungsp*", [3]), ("re 2026 0815", [1, 3]),
    ("RE-2026/0815", [1, 3]), ("RE20260815", [1]), ("DE02120300000000202051", [2, 3]),
    ("DE02 1203 0000 0000 2020 51", [2, 3]), ("-müller", [3]), ("nirgends", []),
  ])
  func `words are found in any form`(query: String, numbers: [Int]) throws {
    try put(
      "Wartung bei Müller, RE-2026/0815", "Mueller Bau DE02120300000000202051",
      "Wartungsprotokolle der Heizung re 2026 0815 DE02 1203 0000 0000 2020 51")
    #expect(Set(try temporary.found(query)) == Set(numbers))
  }

  @Test func `fields narrow what is found`() throws {
    try temporary.put([
      SampleDocument.open(1, "Dach") {
        $0.supplierName = "Müller Bau GmbH"
        $0.numbers = ["RE-1/26"]
        $0.facets = [FacetValue(.status, "paid"), FacetValue(.supplier, "K-17")]
        $0.gross = ExactDecimal("119.00")
        $0.invoiceDate = CalendarDate("2026-02-28")
      },
      SampleDocument.open(2, "Dach Müller RE-1/26 119,00") {
        $0.supplierName = "Schmidt"
        $0.facets = [FacetValue(.status, "exception"), FacetValue(.code, "EX05")]
        $0.gross = ExactDecimal("-119.01")
        $0.invoiceDate = CalendarDate("2026-03-01")
      },
    ])
    let rows: [(String, [Int])] = [
      ("lieferant:müller", [1]), ("lieferant:k17", [1]), ("nummer:RE126", [1]),
      ("status:bezahlt", [1]), ("code:EX05", [2]), ("betrag:119", [1]), ("betrag:119,00", [1]),
      ("betrag:119,01", []), ("betrag:-119,01", [2]), ("betrag:..0", [2]), ("betrag:100..", [1]),
      ("-betrag:100..", [2]), ("datum:2026-02", [1]), ("datum:2026-02..2026-03", [1, 2]),
      ("-datum:2026-02", [2]), ("dach status:paid,exception", [1, 2]), ("klasse:rechnung", [1, 2]),
      ("beleg:B26-0000002", [2]), ("kanal:upload -status:paid", [2]),
    ]
    for (query, numbers) in rows {
      #expect(Set(try temporary.found(query)) == Set(numbers), "\(query)")
    }
  }

  @Test func `the best comes first, and of equals the newest`() throws {
    try put("Dach und Fach und noch viel mehr", "Dach", "Dach Dach Dach", "Dach")
    #expect(try temporary.found("dach") == [3, 4, 2, 1])
  }

  @Test func `the words around a hit are shown with marks`() throws {
    let before = Array(repeating: "davor", count: 40).joined(separator: " ")
    try put("\(before) die Wartungen\nam Aufzug \(before)")
    let hit = try temporary.index.search(SearchQuery("wartung aufzug")).hits.first
    let text = hit?.snippet?.text(open: "[", close: "]") ?? ""
    #expect(text.contains("die [Wartungen] am [Aufzug] davor"), "\(text)")
    #expect(text.hasPrefix("… davor") && text.hasSuffix("davor …"))
  }

  @Test func `a change takes the place of what was there`() throws {
    try put("alt gemeinsam", "anderes")
    let changed = SampleDocument.open(1, "neu gemeinsam", version: 2)
    try temporary.index.take([.keep(changed)], upTo: 3)
    try temporary.reopen()
    #expect(try temporary.found("alt") == [])
    #expect(try temporary.found("neu gemeinsam") == [1])
    #expect(try temporary.index.count() == 2)
    #expect(try temporary.index.position() == 3)
    #expect(try temporary.index.version(of: changed.id) == 2)
  }

  @Test func `what is removed leaves no byte`() throws {
    let words = (0..<400).map { "Gemeinwort\($0 % 37)" }.joined(separator: " ")
    var documents = (1...60).map { SampleDocument.open($0, "\(words) Eintrag") }
    documents[20] = SampleDocument.open(21, "\(words) Zebrafinkenzucht zq-4711/99 Löschmich") {
      $0.supplierName = "Zebrafink Kolibri"
      $0.numbers = ["zqnummer77"]
      $0.facets = [FacetValue(.costCenter, "zqstelle")]
    }
    try temporary.put(documents)
    #expect(try temporary.found("zebrafinkenzucht") == [21])
    try temporary.index.remove(documents[20].id)
    #expect(try temporary.index.needsPurging())
    try temporary.index.purge()
    #expect(try temporary.found("zebrafinkenzucht") == [])
    #expect(try temporary.found("eintrag").count == 20)
    for text in [
      "ebrafink", "zq47", "zqnummer", "zqstelle", "löschmich", "loschmich", "loeschmich",
    ] {
      #expect(try !temporary.holds(text), "\(text)")
    }
    #expect(try temporary.holds("Eintrag"))
  }

  @Test func `a document that turns out to be sensitive leaves its words`() throws {
    try put("Krankmeldung Zebrafink", "anderes")
    try temporary.index.take([.keep(SampleDocument.restricted(1))], upTo: 3)
    try temporary.index.purge()
    #expect(try !temporary.holds("ebrafink") && !temporary.holds("rankmeldung"))
  }

  @Test func `sensitive documents are found by who may, and by nothing they say`() throws {
    try temporary.put([
      SampleDocument.restricted(1, .personnel), SampleDocument.restricted(2, .compliance),
      SampleDocument.open(3, "offen"),
    ])
    #expect(try temporary.found("kanal:upload") == [3])
    #expect(try temporary.found("-offen") == [])
    #expect(try temporary.found("beleg:B26-0000001") == [])
    var scope = SearchScope()
    scope.circles = [.personnel]
    #expect(Set(try temporary.found("kanal:upload", scope)) == [1, 3])
    #expect(try temporary.found("klasse:personnel", scope) == [1])
    #expect(try temporary.found("klasse:compliance", scope) == [])
    #expect(try temporary.found("eingang:2026", scope).count == 2)
    #expect(try temporary.found("beleg:B26-0000001", scope) == [1])
  }

  @Test func `an index of another version or a damaged one is made anew`() throws {
    try put("Dach")
    try temporary.index.close()
    try DamagedFile.overwrite(temporary.path)
    let error = #expect(throws: SearchError.self) { try SearchIndex(at: temporary.path) }
    #expect(error?.needsRebuilding == true)
    let index = try SearchIndex.openOrRemake(at: temporary.path)
    #expect(try index.count() == 0)
    #expect(try index.position() == 0)
  }

  @Test func `one that somebody else emptied is filled anew, with its vocabulary`() throws {
    try put("Wartungsprotokoll")
    let other = try SearchIndex(at: temporary.path)
    try other.reset()
    #expect(try temporary.index.position() == 0)
    try put("Wartungsprotokoll")
    #expect(try temporary.found("protokoll") == [1])
  }

  @Test func `a long document is found by its beginning`() throws {
    let text = "Anfang " + String(repeating: "Füllwort ", count: 60_000) + "Ende"
    try put(text)
    #expect(try temporary.found("anfang") == [1])
    #expect(try temporary.found("ende") == [])
  }
}
