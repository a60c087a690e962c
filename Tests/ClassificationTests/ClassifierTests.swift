import ReadResult
import Testing

@testable import Classification

@Suite struct ClassifierTests {
  private let classifier = Classifier()

  @Test(arguments: [
    (DocumentClass.invoice, "Schlussrechnung Nr. 17"),
    (.creditNote, "Gutschrift zu Rechnung 17"),
    (.cancellation, "Stornorechnung zu Rechnung 17"),
    (.dunning, "2. Mahnung"),
    (.contract, "Wartungsvertrag"),
    (.amendment, "1. Nachtrag zum Wartungsvertrag"),
    (.purchaseOrder, "Bestellung 4500"),
    (.deliveryNote, "Lieferschein zu Bestellung 4500"),
    (.maintenanceReport, "Wartungsprotokoll"),
    (.incidentReport, "STÖRUNGSMELDUNG"),
    (.measurement, "Aufmaß"),
    (.timesheet, "Stundenzettel"),
    (.acceptance, "A B N A H M E P R O T O K O L L"),
    (.expenseReceipt, "Bewirtungsbeleg"),
    (.paymentAdvice, "Zahlungsavis"),
    (.personnel, "Arbeitszeugnis"),
    (.personnel, "Abmahnung"),
    (.personnel, "Lohn- und Gehaltsabrechnung"),
    (.invoice, "Wartungsrechnung"),
    (.contract, "Rahmenwartungsvertrag"),
    (.other, "Wartungsangebot"),
    (.compliance, "Meldung eines Verstoßes"),
    (.other, "Angebot Nr. 17"),
  ])
  func `a title tells the class`(documentClass: DocumentClass, title: String) {
    let document = classifier.classify(MadeUpPage.letter(title, "beiliegend das Besprochene."))
    #expect(document.ranking.first?.documentClass == documentClass)
    #expect(document.isSensitive == documentClass.isSensitive)
  }

  @Test func `probabilities fall and add up to one`() {
    let ranking = classifier.classify(MadeUpPage.letter("Rechnung", "Danke.")).ranking
    #expect(ranking.count == Classifier.classes.count)
    #expect(abs(ranking.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
    #expect(zip(ranking, ranking.dropFirst()).allSatisfy { $0.probability >= $1.probability })
  }

  @Test func `a page without words is left to a person`() {
    let document = classifier.classify([MadeUpPage().page])
    #expect(!document.isCertain)
    #expect(!document.isSensitive)
    #expect(!classifier.classify([]).isCertain)
  }

  @Test func `an invoice that mentions dunning and credit stays an invoice`() {
    let pages = MadeUpPage.letter(
      "Rechnung 2031", points: 10,
      """
      Rechnungsdatum 01.02.2031 Leistungsdatum 30.01.2031
      Nettobetrag 100,00 Umsatzsteuer 19 % 19,00 Gesamtbetrag 119,00
      Zahlbar bis 01.03.2031 ohne Abzug. Bei Verzug berechnen wir Mahngebühren.
      Eine Gutschrift über die Anzahlung ist berücksichtigt.
      """)
    #expect(classifier.classify(pages).ranking.first?.documentClass == .invoice)
  }

  @Test func `evidence behind an invoice does not change its class`() {
    let invoice = MadeUpPage.letter(
      "Rechnung", "Nettobetrag 100,00 Umsatzsteuer 19,00 Gesamtbetrag 119,00 zahlbar\n".repeated(6))
    let evidence = MadeUpPage.letter("Stundenzettel", "Montag 8 Stunden Pause Beginn Ende")
    #expect(
      classifier.classify(invoice + evidence).ranking.first?.documentClass == .invoice)
  }

  @Test func `corrections change what is guessed`() {
    var classifier = Classifier()
    let pages = MadeUpPage.letter(
      "Fahrbericht", "Kilometer Tachostand Fahrzeug Werkstatt Reifen Bremsen Ölstand Karosserie")
    let lesson = Lesson(.maintenanceReport, words: Classifier.words(of: pages))
    #expect(classifier.classify(pages).ranking.first?.documentClass != .maintenanceReport)
    for _ in 0..<3 { classifier.learned.learn(lesson) }
    #expect(classifier.classify(pages).ranking.first?.documentClass == .maintenanceReport)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
