import Testing

@testable import MasterData

@Suite struct DoubletTests {
  private func supplier(
    _ id: String, _ name: String, vat: String? = nil, iban: String? = nil, street: String? = nil,
    postCode: String? = nil
  ) -> Supplier {
    var supplier = Supplier(id: id, name: name)
    (supplier.vatIdentifier, supplier.iban) = (vat, iban)
    (supplier.street, supplier.postCode) = (street, postCode)
    return supplier
  }

  @Test func `suppliers that share a mark are one group with all its reasons`() {
    let doublets = Doublet.all(among: [
      supplier("S3", "Müller Haustechnik GmbH", vat: "DE 1", iban: "DE1"),
      supplier("S1", "MUELLER-Haustechnik GmbH & Co. KG", vat: "DE1", iban: "DE1"),
      supplier("S2", "Ganz andere AG", vat: "DE2"),
    ])
    #expect(
      doublets == [Doublet(suppliers: ["S1", "S3"], reasons: [.vatIdentifier, .iban, .name])])
  }

  @Test func `a letter may be wrong at the same post code only`() {
    let doublets = Doublet.all(among: [
      supplier("S1", "Elektro Schmidt", postCode: "99817"),
      supplier("S2", "Elektro Schmitt", postCode: "99817"),
      supplier("S3", "Elektro Schmiedt", postCode: "50667"),
    ])
    #expect(doublets == [Doublet(suppliers: ["S1", "S2"], reasons: [.similarName])])
  }

  @Test func `an address is the same in both spellings of its street`() {
    let doublets = Doublet.all(among: [
      supplier("S1", "A", street: "Lange Straße 5", postCode: "1"),
      supplier("S2", "B", street: "Lange Str. 5", postCode: "1"),
      supplier("S3", "C", street: "Lange Str. 55", postCode: "1"),
    ])
    #expect(doublets == [Doublet(suppliers: ["S1", "S2"], reasons: [.address])])
  }

  @Test func `fifty thousand suppliers are compared in seconds`() {
    let suppliers = (0..<50_000).map {
      supplier("S\($0)", "Lieferant Nummer \($0 * 7919)", vat: "DE\($0)", postCode: "\($0 % 900)")
    }
    let start = ContinuousClock.now
    #expect(Doublet.all(among: suppliers).allSatisfy { $0.reasons == [.similarName] })
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
