import Testing

@testable import Banking

struct StreetLineTests {
  @Test(arguments: [
    ("Hauptstraße 5", "Hauptstraße", "5"), ("Am Markt 12-14", "Am Markt", "12-14"),
    ("Ring 5a", "Ring", "5a"), ("Ring 5 a", "Ring", "5 a"), ("Weg 12/3", "Weg", "12/3"),
    ("Straße des 17. Juni 135", "Straße des 17. Juni", "135"), ("Q 7, 24", "Q 7", "24"),
    ("  Hohe   Straße  1 ", "Hohe Straße", "1"),
  ])
  func `the house number is parted from the street`(line: String, name: String, number: String) {
    let street = StreetLine(line)
    #expect(street.name == name)
    #expect(street.number == number)
  }

  @Test(arguments: [
    "Platz des 4. Juli", "Postfach", "12", "", "Straße des 17. Juni", "Rue 12 bis",
    "Gebäude 123456789012345678",
  ])
  func `what is no house number stays in the name`(line: String) {
    #expect(StreetLine(line).name == line)
    #expect(StreetLine(line).number == nil)
  }
}
