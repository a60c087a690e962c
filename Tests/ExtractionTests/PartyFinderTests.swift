import Testing

@testable import Extraction

@Suite struct PartyFinderTests {
  private func parties(_ page: SamplePage, ownNames: [String] = []) -> [String?] {
    let finder = PartyFinder(
      layout: Layout([page.pageText]), ownNames: ownNames, hasAddressee: true)
    let parties = finder.parties()
    return [parties.sender?.value, parties.addressee?.value]
  }

  private let letter = SamplePage()
    .row(40, (350, "Muster Dach GmbH"))
    .row(130, (50, "Muster Dach GmbH · Hauptstraße 1 · 12345 Musterstadt"))
    .row(150, (50, "Beispiel Verwaltung AG"))
    .row(162, (50, "Abteilung Einkauf"))
    .row(174, (50, "Nebenweg 2"))
    .row(186, (50, "54321 Beispielhausen"))

  @Test func `the window of an envelope holds sender and addressee`() {
    #expect(parties(letter) == ["Muster Dach GmbH", "Beispiel Verwaltung AG"])
  }

  @Test func `the own company is never the seller`() {
    #expect(parties(letter, ownNames: ["Muster Dach GmbH"])[0] != "Muster Dach GmbH")
  }

  @Test func `headings say whose address it is`() {
    let page = SamplePage()
      .row(60, (50, "Lieferant"), (300, "Rechnungsempfänger"))
      .row(80, (50, "Beispiel Werk KG"), (300, "Muster Haus eG"))
      .row(92, (50, "Hauptstraße 1"), (300, "Nebenweg 2"))
      .row(104, (50, "12345 Musterstadt"), (300, "54321 Beispielhausen"))
    #expect(parties(page) == ["Beispiel Werk KG", "Muster Haus eG"])
  }

  @Test func `a name may take two lines`() {
    let page = SamplePage()
      .row(40, (50, "Muster Dach GmbH, Hauptstraße 1, 12345 Musterstadt"))
      .row(150, (50, "Verwaltungsgesellschaft Beispiel und"))
      .row(162, (50, "Partner mbH"))
      .row(174, (50, "Nebenweg 2"))
      .row(186, (50, "54321 Beispielhausen"))
    #expect(parties(page)[1] == "Verwaltungsgesellschaft Beispiel und Partner mbH")
  }

  @Test func `where the goods go is not whom the invoice is for`() {
    let page = SamplePage()
      .row(60, (50, "Lieferanschrift"), (300, "Rechnungsempfänger"))
      .row(80, (50, "Muster Haus Lager"), (300, "Muster Haus eG"))
      .row(92, (50, "Hauptstraße 1"), (300, "Nebenweg 2"))
      .row(104, (50, "12345 Musterstadt"), (300, "54321 Beispielhausen"))
    #expect(parties(page)[1] == "Muster Haus eG")
  }

  @Test func `a contract defines its parties`() {
    let page = SamplePage()
      .row(100, (50, "zwischen der"))
      .row(112, (50, "Muster Haus eG, Nebenweg 2, 54321 Beispielhausen"))
      .row(124, (50, "- nachfolgend Auftraggeber genannt -"))
      .row(136, (50, "und der"))
      .row(148, (50, "Beispiel Werk KG, Hauptstraße 1, 12345 Musterstadt"))
      .row(160, (50, "- nachfolgend Auftragnehmer genannt -"))
    #expect(parties(page) == ["Beispiel Werk KG", "Muster Haus eG"])
  }

  @Test(arguments: [
    ("Muster GmbH & Co. KG Hauptstraße 1", 5), ("Muster e.K.", 2), ("Muster Handels-GmbH", 2),
    ("Verein Muster e. V. Nebenweg", 4),
  ])
  func `a name ends with its legal form`(text: String, length: Int) {
    #expect(LegalForm.nameLength(tokens(text)) == length)
  }

  @Test(arguments: ["Hauptstraße 1", "Sehr geehrte Damen und Herren", "Agentur Muster"])
  func `other lines name no legal form`(text: String) {
    #expect(LegalForm.nameLength(tokens(text)) == nil)
  }

  private let receipt = SamplePage()
    .row(40, (50, "Blumen Beispiel"))
    .row(54, (50, "Inh. Erika Muster"))
    .row(68, (50, "Marktweg 4"))
    .row(82, (50, "12345 Musterstadt"))
    .row(130, (50, "Rechnung Nr. 77"))
    .row(200, (50, "Kranz"), (400, "80,00 €"))

  @Test func `a receipt for nobody begins with who wrote it`() {
    #expect(parties(receipt, ownNames: ["Muster Haus eG"]) == ["Blumen Beispiel", nil])
  }

  @Test func `an address below the head is that of the addressee`() {
    let page = receipt.row(102, (50, "Muster Haus eG")).row(112, (50, "Nebenweg 2"))
      .row(122, (50, "54321 Beispielhausen"))
    #expect(parties(page, ownNames: ["Muster Haus eG"]) == ["Blumen Beispiel", "Muster Haus eG"])
  }
}
