import Invoice
import MasterData
import Testing

@testable import Payables

struct SupplierResolverTests {
  private static let suppliers = [
    MasterRecord(
      .suppliers,
      [
        "supplier_id": "K1", "name": "Ofenbau Krüger GmbH", "zip": "01067", "city": "Dresden",
        "vat_id": "DE136695976", "tax_number": "201/123/12345", "iban": "DE02120300000000202051",
        "email": "rechnung@ofenbau-krueger.example",
      ]),
    MasterRecord(
      .suppliers,
      [
        "supplier_id": "K2", "name": "Ofenbau Krüger Handels GmbH", "zip": "01067",
        "city": "Dresden", "vat_id": "DE129273398", "iban": "DE75512108001245126199",
        "email": "post@krueger-handel.example",
      ]),
    MasterRecord(
      .suppliers,
      [
        "supplier_id": "K3", "name": "Malerei Sommer", "blocked": "yes",
        "iban": "DE89370400440532013000", "block_reason": "Insolvenz",
      ]),
  ]

  private func resolve(_ change: (inout SellerFacts) -> Void) throws -> Resolution {
    var facts = SellerFacts()
    change(&facts)
    let books = ListedMasterData(Self.suppliers)
    return try SupplierResolver(books: books).resolve(facts).0
  }

  @Test func `the VAT identifier decides, also between names that are alike`() throws {
    let resolution = try resolve {
      $0.name = "Ofenbau Krüger"
      $0.vatIdentifier = "DE 129273398"
    }
    #expect(resolution.supplierID == "K2")
    #expect(resolution.doubts.isEmpty)
  }

  @Test(arguments: ["MALEREI SOMMER", "Malerei Sommer GbR"])
  func `a name does, with or without its legal form`(_ name: String) throws {
    #expect(try resolve { $0.name = name }.supplierID == "K3")
  }

  @Test func `nobody is told from a part of a name that several have`() throws {
    let resolution = try resolve {
      $0.name = "Krüger"
      $0.city = "Dresden"
    }
    #expect(resolution.supplierID == nil)
  }

  @Test func `somebody else is unknown`() throws {
    let resolution = try resolve { $0.name = "Tischlerei Winter" }
    #expect(resolution.supplierID == nil)
    #expect(resolution.doubts == [.unknown])
  }

  @Test func `another account than the known one is a doubt, of whatever kind it is`() throws {
    func doubts(_ account: String) throws -> [Resolution.Doubt] {
      try resolve {
        $0.vatIdentifier = "DE136695976"
        $0.accounts = [account]
      }.doubts
    }
    #expect(try doubts("DE02 1203 0000 0000 2020 51").isEmpty)
    #expect(try doubts("DE02500105170137075030") == [.otherAccount])
    #expect(try doubts("DE02120300000000202015") == [.wrongAccount])
    #expect(try doubts("DE75512108001245126199") == [.accountOfOther])
  }

  @Test func `one of several accounts that is known will do`() throws {
    let resolution = try resolve {
      $0.vatIdentifier = "DE136695976"
      $0.accounts = ["DE02500105170137075030", "DE02120300000000202051"]
    }
    #expect(resolution.doubts.isEmpty)
  }

  @Test func `a blocked supplier is said to be`() throws {
    #expect(try resolve { $0.name = "Malerei Sommer" }.doubts == [.blocked])
  }

  @Test func `two companies' signs that contradict each other leave it open`() throws {
    let resolution = try resolve {
      $0.name = "Malerei Sommer"
      $0.taxNumber = "201/123/12345"
      $0.accounts = ["DE75512108001245126199"]
    }
    #expect(resolution.supplierID == nil)
    #expect(resolution.doubts == [.ambiguous])
    #expect(Set(resolution.others.map(\.supplierID)) == ["K1", "K2", "K3"])
  }
}
