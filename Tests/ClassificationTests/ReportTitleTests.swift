import ReadResult
import Testing

@testable import Classification

@Suite struct ReportTitleTests {
  private let titles = SignIndex(Signs.all.filter(\.isTitle))

  private func named(_ text: String) -> Set<DocumentClass> {
    let line = Leaf.Line(words: FoldedWords.of(text), size: 1, top: 0.1)
    return Set(TitleLine.reading(of: line, titles).signs.map(\.documentClass))
  }

  @Test(arguments: [
    ("Rapport Notdienst", DocumentClass.incidentReport),
    ("Protokoll über die Störungsbehebung", .incidentReport),
    ("Kälteausfall – Einsatzbericht", .incidentReport),
    ("Entstörprotokoll Brandmeldeanlage", .incidentReport),
    ("Tätigkeitsnachweis Rohrbruch Keller", .incidentReport),
    ("Nachweis über die Wartung", .maintenanceReport),
    ("Bericht Torwartung", .maintenanceReport),
    ("Protokoll Kesselinspektion", .maintenanceReport),
    ("Protokoll zur Abnahme der Fassade", .acceptance),
    ("Protokoll Bautenstand", .measurement),
  ])
  func `what a report is about is its class`(text: String, documentClass: DocumentClass) {
    #expect(named(text) == [documentClass])
  }

  @Test(arguments: [
    ("Stundennachweis Notdienst", DocumentClass.timesheet),
    ("Tagelohnzettel Störungsbeseitigung", .timesheet),
    ("Rechnung zum Wartungsbericht", .invoice),
    ("Wartungsvertrag mit Prüfprotokoll", .contract),
    ("Montagebericht zum Wartungsvertrag", .timesheet),
  ])
  func `hours stay hours, and other documents stay what they are`(
    text: String, documentClass: DocumentClass
  ) {
    #expect(named(text) == [documentClass])
  }

  @Test func `a report that is only spoken of is no title`() {
    #expect(named("wie im Bericht über die Wartung").isEmpty)
    #expect(!named("Nachweis der zerstörungsfreien Messung").contains(.incidentReport))
  }
}
