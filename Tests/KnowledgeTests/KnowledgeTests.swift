import Classification
import Knowledge
import ReadResult
import Testing

@Suite struct KnowledgeTests {
  private let words = ["fahrbericht", "tachostand", "kilometer", "werkstatt", "reifen", "bremsen"]

  @Test func `knowledge comes back from its bytes as it was`() throws {
    let knowledge = Knowledge(
      ownNames: ["Muster AG"], lessons: [Lesson(.maintenanceReport, words: words)])
    #expect(try Knowledge(knowledge.encoded()) == knowledge)
    #expect(throws: FrameFault.self) { try Knowledge([1, 2, 3]) }
  }

  @Test func `a large vocabulary comes back whole`() throws {
    let letters = Array("abcdefghijklmnopqrst")
    let words = (0..<9000).map { number in
      String([1, 20, 400, 8000].map { letters[number / $0 % 20] }) + "wort"
    }
    let knowledge = Knowledge(ownNames: [], lessons: [Lesson(.maintenanceReport, words: words)])
    #expect(knowledge.learned.vocabularyCount == 9000)
    #expect(try Knowledge(knowledge.encoded()) == knowledge)
  }

  @Test func `lessons add to what the program knows`() {
    let page = PageText(
      number: 1, width: 5950, height: 8420, origin: .textLayer,
      words: words.enumerated().map { line, word in
        let top = 1000 + line * 200
        return PageText.Word(
          word, PageText.Box(left: 700, top: top, right: 1500, bottom: top + 110), line: line)
      })
    func rank(_ knowledge: Knowledge) -> Double {
      knowledge.classifier.classify([page]).ranking
        .first { $0.documentClass == .maintenanceReport }?.probability ?? 0
    }
    let lesson = Lesson(.maintenanceReport, words: Classifier.words(of: [page]))
    let taught = Knowledge(ownNames: [], lessons: [lesson, lesson, lesson])
    #expect(Knowledge().classifier.learned == .starting)
    #expect(rank(taught) > 2 * rank(Knowledge()))
    #expect(rank(taught) > 0.5)
  }

  @Test func `of a sensitive document no name is kept`() throws {
    let texts = ["Krankmeldung", "Zebrafink", "Arbeitnehmer"]
    let words = texts.enumerated().map { line, text in
      PageText.Word(
        text,
        PageText.Box(left: 700, top: 900 + 200 * line, right: 1500, bottom: 1010 + 200 * line),
        line: line)
    }
    let page = PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
    let spoken = try #require(DocumentWords(pages: [page]))
    let sensitive = Lesson(of: spoken, as: .personnel)
    #expect(sensitive.words.contains("arbeitnehmer"))
    #expect(!sensitive.words.contains("zebrafink"))
    #expect(Lesson(of: spoken, as: .other).words.contains("zebrafink"))
  }
}
