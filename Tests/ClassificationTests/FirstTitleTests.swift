import ReadResult
import Testing

@testable import Classification

/// Pages in letters of one size, where only its place tells a title.
@Suite struct FirstTitleTests {
  private let classifier = Classifier()

  private func first(_ text: String) -> (documentClass: DocumentClass?, isCertain: Bool) {
    let document = classifier.classify([MadeUpPage(text).page])
    return (document.ranking.first?.documentClass, document.isCertain)
  }

  @Test(arguments: [
    ("STÖRUNGSPROTOKOLL", DocumentClass.incidentReport), ("Havarieprotokoll", .incidentReport),
    ("WARTUNGSNACHWEIS LIFT", .maintenanceReport), ("Filterwechsel-Protokoll", .maintenanceReport),
    ("LEISTUNGSFESTSTELLUNG", .measurement), ("Baufortschrittsmeldung", .measurement),
  ])
  func `a name alone on its line outweighs the words below`(
    title: String, documentClass: DocumentClass
  ) {
    let found = first(
      """
      MUSTERTECHNIK KG
      \(title)
      ==================================
      Auftrag: A-31
      Vertrag: V-77
      Datum: 03.02.2031
      Pumpe geprüft und gereinigt, Filter eingestellt. Anlage in Ordnung.
      Monteur
      """)
    #expect(found.documentClass == documentClass && found.isCertain)
  }

  @Test func `a label names the document that is referred to`() {
    let titles = SignIndex(Signs.all.filter(\.isTitle))
    func clarity(_ text: String) -> Double {
      let page = MadeUpPage(text).page
      return Leaf([page]).lines.map { TitleLine.reading(of: $0, titles).clarity }[0]
    }
    #expect(clarity("Auftrag: 4711") < clarity("Auftrag 4711"))
    #expect(clarity("Betreff: Auftrag 4711") == clarity("Betreff Auftrag 4711"))
    #expect(clarity("Auftrag:") == clarity("Auftrag"))
  }

  @Test(arguments: [
    ("Nachtragsangebot NT-4 zum Bauvertrag 12", DocumentClass.amendment),
    ("Angebot 4711", .other), ("Verkaufs- und Lieferbedingungen (AGB)", .other),
    ("Kilometergeld", .expenseReceipt), ("Abrechnung Dienstreise", .expenseReceipt),
    ("Fahrtkostenabrechnung / Auslagen", .expenseReceipt),
  ])
  func `a subject tells the class`(subject: String, documentClass: DocumentClass) {
    let found = first(
      """
      Erdacht Service GmbH
      Musterweg 1
      \(subject)
      Sehr geehrte Damen und Herren,
      unter Bezug auf das Gespräch nennen wir 120,00 EUR für die Leistung.
      """)
    #expect(found.documentClass == documentClass && found.isCertain)
  }

  @Test func `the label of a number is not the first title`() {
    let found = first(
      """
      MUSTERWERK GMBH
      Rechnungsnummer: G-31
      Rechnungsdatum: 03.02.2031
      Gutschrift G-31
      1 Kulanz Verzug 150,00
      Summe netto 150,00 zzgl. 19 % USt 28,50 Gesamtbetrag 178,50
      Der Betrag wird Ihrem Kundenkonto gutgeschrieben.
      """)
    #expect(found.documentClass == .creditNote)
  }
}
