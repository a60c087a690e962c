import ReadResult
import Testing

@testable import Classification

@Suite struct LearnedModelTests {
  @Test func `a word speaks for the class it was seen in`() {
    var model = LearnedModel()
    model.learn(["zettel", "stunden"], .timesheet)
    model.learn(["rechnung", "betrag"], .invoice)
    let scores = model.scores(of: ["stunden"], wordsCounted: 10)
    #expect(scores[.timesheet, default: 0] > scores[.invoice, default: 0])
  }

  @Test func `what was forgotten leaves nothing behind`() {
    var model = LearnedModel()
    model.learn(["rechnung", "betrag"], .invoice)
    let before = model
    model.learn(["rechnung", "zettel"], .timesheet)
    model.forget(["rechnung", "zettel"], .timesheet)
    #expect(model == before)
    model.forget(["rechnung"], .dunning)
    #expect(model == before)
  }

  @Test func `no new word is kept from a sensitive document`() {
    var model = LearnedModel()
    model.learn(["gehalt"], .contract)
    model.learn(["gehalt", "mustermann"], .personnel)
    #expect(model.vocabularyCount == 1)
    #expect(model.documents[.personnel] == 1)
  }

  @Test func `words with digits and short ones are not kept`() {
    var model = LearnedModel()
    model.learn(["4711", "re17", "am"], .invoice)
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
