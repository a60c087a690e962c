import Invoice
import Testing

@testable import Extraction

@Suite struct ServiceSentenceTests {
  private static let issued = CalendarDate(year: 2026, month: 3, day: 20)

  private func services(_ text: String) -> [String] {
    ServiceSentence(Script(tokens(text)), issued: Self.issued).services.map {
      $0.first == $0.last ? $0.first.description : "\($0.first)/\($0.last)"
    }
  }

  @Test(arguments: [
    ("Für die am 11.03.2026 durchgeführten Arbeiten stellen wir in Rechnung:", "2026-03-11"),
    ("Die Montage wurde am 9. März 2026 erledigt.", "2026-03-09"),
    ("Wir lieferten Ihnen am 04.03.2026 frei Haus", "2026-03-04"),
    ("Geliefert am 04.03.2026 mit Lieferschein 77", "2026-03-04"),
    ("Lieferung vom 04.03.2026", "2026-03-04"),
    ("Warenlieferung laut Lieferschein 8-123 vom 04.03.2026", "2026-03-04"),
    ("Unser Einsatz in der Zeit vom 2. bis 6. März 2026 war nötig.", "2026-03-02/2026-03-06"),
    ("Reinigung erbracht im Februar 2026", "2026-02-01/2026-02-28"),
    ("Leistung in KW 11/2026", "2026-03-09/2026-03-15"),
    ("Die Wartung erfolgte in KW 11", "2026-03-09/2026-03-15"),
    ("Ihr Gerät haben wir am 05.03. repariert", "2026-03-05"),
    ("Am 4. März 2026 haben wir in Ihrem Auftrag ausgeführt:", "2026-03-04"),
    ("Montage am 4./5.03.2026 abgeschlossen", "2026-03-04/2026-03-05"),
    ("Services rendered on March 4, 2026", "2026-03-04"),
    ("Aufgrund Ihres Auftrags vom 01.02.2026 am 04.03.2026 ausgeführt", "2026-03-04"),
    ("Zahlbar bis 10.04.2026. Die Arbeiten wurden am 04.03.2026 abgeschlossen.", "2026-03-04"),
  ])
  func `a sentence tells when something was done`(text: String, service: String) {
    #expect(services(text) == [service])
  }

  @Test(arguments: [
    "Zahlbar bis zum 10.04.2026 ohne Abzug.",
    "Die Lieferung gemäß Ihrer Bestellung vom 01.02.2026 berechnen wir wie folgt",
    "Ihr Auftrag vom 01.02.2026", "Rechnung vom 20.03.2026 über Lieferungen",
    "Unser Angebot vom 01.02.2026 über Reinigung", "Nächste Wartung am 15.03.2027",
    "2 % Skonto bis 30.03.2026 auf die Leistung", "Musterstadt, 20.03.2026",
    "Der Auftrag wurde am 01.02.2026 erteilt.", "Liefertermin am 30.03.2026",
    "Gewährleistung für die Arbeiten bis 04.03.2030",
  ])
  func `days of other things are no service`(text: String) {
    #expect(services(text) == [])
  }
}
