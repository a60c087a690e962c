import ReadResult
import Testing

@testable import Payables

@Suite struct EvidenceWordsTests {
  @Test(arguments: [
    ("Arbeitsnachweis_Notdienst_17.pdf", DocumentClass.incidentReport),
    ("Havarieprotokoll.pdf", .incidentReport), ("Wartungsbericht 4.pdf", .maintenanceReport),
    ("Regiebericht_KW7.pdf", .timesheet), ("Leistungsfeststellung 3.pdf", .measurement),
    ("Bericht_4711.pdf", .maintenanceReport),
  ])
  func `a name tells which paper it is`(name: String, documentClass: DocumentClass) {
    #expect(EvidenceWords.documentClass(of: name) == documentClass)
  }

  @Test(arguments: ["Rechnung_Notdienst.pdf", "Notfallnummern.pdf", "Angebot.pdf"])
  func `what is no report proves nothing`(name: String) {
    #expect(EvidenceWords.documentClass(of: name) == nil)
  }

  @Test(arguments: [
    ("Stoerung_0077.pdf", true), ("Notdienst 12.11.pdf", true), ("Rechnung_Notdienst.pdf", false),
    ("Bericht.pdf", false),
  ])
  func `what is named for an emergency is its paper`(name: String, isIt: Bool) {
    #expect(EvidenceWords.isOfEmergency(name) == isIt)
  }

  @Test func `the last part alone is not clear`() {
    #expect(EvidenceWords.clearClass(of: "Bericht_4711.pdf") == nil)
    #expect(EvidenceWords.clearClass(of: "Wartungsbericht.pdf") == .maintenanceReport)
  }
}
