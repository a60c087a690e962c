import Testing

@testable import Payables

struct AcceptanceReaderTests {
  @Test(arguments: [
    "Die Leistung wird ohne Vorbehalt abgenommen. Mängel: keine. Restleistungen: keine.",
    "Die Abnahme erfolgt mängelfrei.",
    "Das Werk ist frei von sichtbaren Mängeln.",
    "Bei der Begehung wurden keine Mängel festgestellt.",
    "Mängel wurden nicht festgestellt.",
    "Mängel sind bei der gemeinsamen Begehung am 3. Mai nicht vorhanden.",
    "☒ ohne Mängel   ☐ mit Mängeln",
    "[x] Die Leistung wird ohne Mängel abgenommen\n[ ] Die Leistung wird mit Mängeln abgenommen",
    "X ohne Mängel\nmit Mängeln gemäß Mängelliste",
    "Festgestellte Mängel: -\nVorbehalte: entfällt",
    "Mängel   keine\nDie Verjährungsfrist für Mängelansprüche beträgt vier Jahre.",
    "Alle im Protokoll vom 3. Mai genannten Mängel sind beseitigt.",
    "Die Restmängel aus der Teilabnahme wurden fristgerecht behoben.",
    "Defects: none. The works are accepted without reservation.",
    "Die Abnahme wird vorbehaltlos erklärt. Beanstandungen: keine",
  ])
  func `what is free of defects is said to be`(text: String) {
    #expect(AcceptanceReader.read(text).defects == .none, "\(AcceptanceReader.read(text))")
  }

  @Test(arguments: [
    "Die Abnahme erfolgt mit Mängeln.",
    "Folgende Mängel wurden festgestellt:\n1. Türblatt zerkratzt",
    "Mängel: Sockelleiste in Raum 2.14 fehlt",
    "Mängel:\n- Tropfkante lose\n- Anschluss undicht",
    "Mängelliste siehe Anlage 1",
    "Die Abnahme wird unter Vorbehalt erklärt.",
    "Vorbehalt wegen der nicht fertiggestellten Attika.",
    "☐ ohne Mängel   ☒ mit Mängeln",
    "[ ] ohne Mängel\n[X] mit Mängeln gemäß beiliegender Mängelliste",
    "ohne Mängel\nX mit Mängeln",
    "Die Mängel aus der Vorbegehung wurden noch nicht beseitigt.",
    "Die Mängel sind bis zum 30.11. durch den Auftragnehmer zu beseitigen.",
    "Keine Mängel bis auf die lose Blende im Treppenhaus.",
    "Keine wesentlichen Mängel, jedoch folgende Restmängel: Fuge Bad.",
    "Restarbeiten: Silikonfugen im Erdgeschoss",
    "Ohne Vorbehalt, jedoch mit folgenden geringfügigen Mängeln abgenommen.",
    "Die Abnahme wird verweigert.",
    "Accepted with the following defects: loose handrail",
    "Es bestehen noch Mängel an der\nDachrandabdeckung.",
  ])
  func `open defects are found by the words that say so`(text: String) {
    let statement = AcceptanceReader.read(text)
    #expect(statement.defects == .open, "\(statement)")
    #expect(statement.quote?.isEmpty == false)
  }

  @Test(arguments: [
    "Es bestehen keine wesentlichen Mängel.", "Mängel: keine wesentlichen",
    "Die Leistung ist ohne wesentliche Mängel erbracht.",
  ])
  func `that nothing substantial is wrong is a remark`(text: String) {
    #expect(AcceptanceReader.read(text).defects == .minor)
  }

  @Test(arguments: [
    "Abnahmeprotokoll\nProjekt Dach\nDie Leistung wird abgenommen.",
    "Mängelansprüche verjähren in vier Jahren. Die Vertragsstrafe bleibt vorbehalten.",
    "Mängel:\nUnterschrift Auftragnehmer",
    "ohne Mängel / mit Mängeln",
    "ohne Mängel\nmit Mängeln", "",
  ])
  func `what is only printed or mentioned says nothing`(text: String) {
    #expect(AcceptanceReader.read(text).defects == .unsaid, "\(AcceptanceReader.read(text))")
  }

  @Test func `a quotation is short, whatever the sentence`() {
    let statement = AcceptanceReader.read(
      "Mit Mängeln " + String(repeating: "und mehr ", count: 9000))
    #expect(statement.defects == .open)
    #expect((statement.quote?.count ?? 0) <= 160)
  }
}
