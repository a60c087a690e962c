import Testing

@testable import Payables

struct SubjectPatternTests {
  @Test(arguments: [
    ("Krankmeldung", "AW: Krankmeldung Müller"), ("krankmeldung", "KRANKMELDUNG"),
    ("au bescheinigung", "AU-Bescheinigung"), ("*bewerbung", "Initiativbewerbung als Hausmeister"),
    ("persönlich und vertraulich", "PERSOENLICH und/ vertraulich!"), ("*bewerbung", "Bewerbung"),
    ("betriebsrat*", "Sitzung des Betriebsrats"),
  ])
  func `a subject is meant`(pattern: String, subject: String) throws {
    #expect(try #require(SubjectPattern(pattern)).matches(subject))
  }

  @Test(arguments: [
    ("personal", "Kopie Personalausweis"), ("au bescheinigung", "Bescheinigung AU"),
    ("streng vertraulich", "streng"), ("betriebsrat", "Betriebsratswahl"), ("lohn", ""),
    ("streng vertraulich", "streng geheim und vertraulich"),
  ])
  func `another subject is not meant`(pattern: String, subject: String) throws {
    #expect(!(try #require(SubjectPattern(pattern)).matches(subject)))
  }

  @Test(arguments: ["", " - ", "*", "a ** b", "a b c d e f g h i"])
  func `what has no words or too many is refused`(text: String) {
    #expect(SubjectPattern(text) == nil)
  }
}
