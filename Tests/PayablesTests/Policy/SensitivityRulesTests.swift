import ReadResult
import Testing

@testable import Payables

struct SensitivityRulesTests {
  private static func mark(
    to recipients: [String] = [], _ subject: String? = nil
  ) -> Restriction? {
    SensitivityRules.standard.mark(recipients: recipients, subject: subject)
  }

  @Test(arguments: [
    ("personal@firma.example", DocumentClass.personnel),
    ("PERSONAL@Firma.example", .personnel),
    ("personal-nord@firma.example", .personnel),
    ("team.personal@firma.example", .personnel),
    ("personalbüro@firma.example", .personnel),
    ("bewerbung+hausmeister@firma.example", .personnel),
    ("betriebsrat@firma.example", .personnel),
    ("compliance@firma.example", .compliance),
    ("hinweisgeber@firma.example", .compliance),
    ("datenschutz@firma.example", .compliance),
  ])
  func `the recipient tells`(address: String, documentClass: DocumentClass) {
    #expect(
      Self.mark(to: ["rechnung@firma.example", address])
        == Restriction(documentClass: documentClass, mark: "recipient"))
  }

  @Test(arguments: [
    "rechnung@firma.example", "personalausweis@firma.example", "bruno@firma.example",
    "personaldienst-rechnung@firma.example", "rechnung@personal.example", "hrb@firma.example",
    "hans.lohner@firma.example", "",
  ])
  func `other recipients tell nothing`(address: String) {
    #expect(Self.mark(to: [address]) == nil)
  }

  @Test(arguments: [
    ("Krankmeldung Frau Meier", DocumentClass.personnel),
    ("WG: Initiativbewerbung als Hausmeisterin", .personnel),
    ("Arbeitsunfähigkeitsbescheinigung", .personnel),
    ("ARBEITSUNFAEHIGKEIT", .personnel),
    ("Wahl des Betriebsrats", .personnel),
    ("Persönlich / vertraulich", .personnel),
    ("Compliance-Meldung: Auftragsvergabe", .compliance),
    ("Hinweisgebermeldung", .compliance),
    ("Compliance-Verstoss", .compliance),
  ])
  func `the subject tells`(subject: String, documentClass: DocumentClass) {
    #expect(
      Self.mark(subject) == Restriction(documentClass: documentClass, mark: "subject"))
  }

  @Test(arguments: [
    "Rechnung 4711", "Ihre Bestellung Personalausweis-Leser", "Mahnung zur Rechnung 12",
    "Personaldienstleistung November", "Wartung Lohnerstraße 3", "Lebenslaufakte Aufzug 2",
    "Gehalt an Mineralien", "",
  ])
  func `other subjects tell nothing`(subject: String) { #expect(Self.mark(subject) == nil) }

  @Test(arguments: [
    ("Scan Personal", DocumentClass.personnel), ("meldestelle@", .compliance), ("a", .personnel),
  ])
  func `the name of a sensitive channel says of what`(name: String, documentClass: DocumentClass) {
    #expect(
      SensitivityRules.mark(ofChannel: name)
        == Restriction(documentClass: documentClass, mark: "channel"))
  }

  @Test func `the first mark is named and compliance decides the class`() {
    #expect(
      Self.mark(to: ["personal@firma.example"], "Hinweisgeber-Fall 3")
        == Restriction(documentClass: .compliance, mark: "recipient"))
  }

  @Test func `every standard pattern is one`() {
    let standard = SensitivityRules.standard
    #expect(standard.recipients.count == SensitivityRules.standardRecipients.count)
    #expect(standard.subjects.count == SensitivityRules.standardSubjects.count)
  }
}
