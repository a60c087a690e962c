import ReadResult
import Testing

@testable import Classification

@Suite struct LearnedModelTests {
  @Test func `a word speaks for the class it was seen in`() {
    var model = LearnedModel()
    model.learn(Lesson(.timesheet, words: ["zettel", "stunden"]))
    model.learn(Lesson(.invoice, words: ["rechnung", "betrag"]))
    let scores = model.scores(of: ["stunden"], wordsCounted: 10)
    #expect(scores[.timesheet, default: 0] > scores[.invoice, default: 0])
  }

  @Test func `models are joined as if one had learned it all`() {
    let lessons = [
      Lesson(.timesheet, words: ["zettel", "stunden"]), Lesson(.invoice, words: ["rechnung"]),
      Lesson(.timesheet, words: ["rechnung", "zettel"]),
    ]
    var (all, first, second) = (LearnedModel(), LearnedModel(), LearnedModel())
    for lesson in lessons { all.learn(lesson) }
    first.learn(lessons[0])
    for lesson in lessons.dropFirst() { second.learn(lesson) }
    #expect(first.joined(by: second) == all)
    #expect(second.joined(by: first) == all)
  }

  @Test func `words of another model are known, also of a sensitive document`() {
    var shipped = LearnedModel()
    shipped.learn(Lesson(.contract, words: ["gehalt"]))
    var model = LearnedModel()
    model.learn(Lesson(.personnel, words: ["gehalt", "mustermann"]), besides: shipped)
    #expect(model.vocabularyCount == 1)
  }

  @Test func `no new word is kept from a sensitive document`() {
    var model = LearnedModel()
    model.learn(Lesson(.contract, words: ["gehalt"]))
    model.learn(Lesson(.personnel, words: ["gehalt", "mustermann"]))
    #expect(model.vocabularyCount == 1)
    #expect(model.documents[.personnel] == 1)
  }

  @Test func `words with digits and short ones are not kept`() {
    var model = LearnedModel()
    model.learn(Lesson(.invoice, words: ["4711", "re17", "am"]))
    #expect(model.vocabularyCount == 0)
  }

  @Test func `unknown words and an empty model say nothing`() {
    #expect(LearnedModel().scores(of: ["rechnung"], wordsCounted: 10).isEmpty)
    #expect(LearnedModel.starting.scores(of: ["xyzzy"], wordsCounted: 10).isEmpty)
  }

  @Test func `the starting model knows every class`() {
    #expect(Set(LearnedModel.starting.documents.keys) == Set(Classifier.classes))
  }
}
