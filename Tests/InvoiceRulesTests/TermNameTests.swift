import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct TermNameTests {
  /// BT-4 was given up before the norm was published.
  private static let terms =
    (1...165).filter { $0 != 4 }.map { Term(rawValue: "BT-\($0)") }
    + (1...32).map { Term(rawValue: "BG-\($0)") }

  @Test(arguments: terms)
  func `every term of the norm has a name in both languages`(term: Term) throws {
    let name = try #require(term.name)
    for text in [name.full.german, name.full.english, name.short.german, name.short.english] {
      #expect(!text.isEmpty)
    }
  }

  @Test func `no two terms share a full name, but for the group and term of a reference`() {
    let shared: Set<Term> = ["BG-1", "BG-3"]
    let names = TermName.all.filter { !shared.contains($0.key) }.values
    #expect(Set(names.map(\.full.german)).count == names.count)
    #expect(Set(names.map(\.full.english)).count == names.count)
  }

  @Test func `an unknown term is named by its id`() {
    #expect(Term(rawValue: "BT-999").name(in: .german) == "BT-999")
    #expect(Term(rawValue: "BT-999").shortName(in: .english) == "BT-999")
  }

  @Test func `names fit into sentences`() {
    #expect(Term("BT-27").name?.germanNominative == "der Name des Verkäufers")
    #expect(Term("BT-2").name?.germanNominative == "das Rechnungsdatum")
    #expect(Term("BT-20").name?.germanNominative == "die Zahlungsbedingungen")
    #expect(Term("BT-27").name?.englishInSentence == "seller name")
    #expect(Term("BT-119").name?.englishInSentence == "VAT category rate")
  }
}
