import ReadResult
import Testing

@testable import Classification

@Suite struct SignsTests {
  @Test func `no sign stands in the table twice`() {
    let names = Signs.all.map { "\($0.phrase) \($0.documentClass) \($0.place)" }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test func `phrases are written as words are folded`() {
    for sign in Signs.all {
      for pattern in sign.phrase.words where !pattern.letters.hasPrefix("#") {
        #expect(FoldedWords.of(pattern.letters) == [pattern.letters])
      }
    }
  }

  @Test func `every mark is named by a sign`() {
    let named = Set(Signs.all.flatMap { $0.phrase.words.map(\.letters) })
    #expect(Mark.allCases.allSatisfy { named.contains($0.rawValue) })
  }

  @Test func `every class has a title`() {
    let named = Set(Signs.all.filter(\.isTitle).map(\.documentClass))
    #expect(named == Set(Classifier.classes))
  }

  @Test func `a long word that differs in one letter is near`() {
    let index = SignIndex(Signs.all.filter(\.isTitle))
    #expect(index.nearSigns(at: 0, in: ["lieferscbein"]).map(\.documentClass) == [.deliveryNote])
    #expect(index.nearSigns(at: 0, in: ["lielerscbein"]).isEmpty)
    #expect(index.nearSigns(at: 0, in: ["quitlung"]).isEmpty)
  }
}
