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
}
