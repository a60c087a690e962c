import ReadResult
import Testing

@testable import Classification

@Suite struct SensitivityTests {
  @Test(arguments: [(0.2, true), (0.15, true), (0.1, false)])
  func `a small probability makes a document sensitive`(probability: Double, sensitive: Bool) {
    let document = ClassifiedDocument(ranking: [
      .init(.invoice, probability: 1 - probability),
      .init(.personnel, probability: probability / 2),
      .init(.compliance, probability: probability / 2),
    ])
    #expect(document.isSensitive == sensitive)
  }

  @Test(arguments: [
    "ich bin schwanger, die Bescheinigung der Praxis liegt bei.",
    "hiermit kündige ich mein Arbeitsverhältnis zum Jahresende.",
    "ich bin bis Freitag krankgeschrieben.",
    "ein Kollege nimmt Schmiergeld an; ich möchte anonym bleiben.",
    "der Betriebsrat hat der Maßnahme nicht zugestimmt.",
    "die Staatsanwaltschaft bittet um Akten im Ermittlungsverfahren.",
  ])
  func `a letter without a title is known by what it says`(text: String) {
    let pages = MadeUpPage.letter("Guten Tag", points: 10, text)
    #expect(Classifier().classify(pages).isSensitive)
  }

  @Test(arguments: ["Bemerkungen zur Wartung", "Gefährdungsbeurteilung", "Beförderung von Gütern"])
  func `words that only look alike are not sensitive`(title: String) {
    let pages = MadeUpPage.letter(
      title, "Der Filter wurde gereinigt und geprüft, Anlage in Ordnung.")
    #expect(!Classifier().classify(pages).isSensitive)
  }

  @Test func `what is certain enough goes on without a person`() {
    let sure = ClassifiedDocument(ranking: [.init(.invoice, probability: 0.75)])
    let unsure = ClassifiedDocument(ranking: [.init(.invoice, probability: 0.7)])
    #expect(sure.isCertain)
    #expect(!unsure.isCertain)
    #expect(!ClassifiedDocument(ranking: []).isCertain)
  }
}
