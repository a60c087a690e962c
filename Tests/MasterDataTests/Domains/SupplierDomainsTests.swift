import Testing

@testable import MasterData

@Suite struct SupplierDomainsTests {
  private static func books(_ emails: [String]) -> ListedMasterData {
    ListedMasterData(
      emails.enumerated().map { number, email in
        MasterRecord(
          .suppliers, ["supplier_id": "S\(number)", "name": "N", "email": email])
      })
  }

  /// All names that one letter more, less, changed or moved makes of a name.
  private static func neighbours(of name: String) -> Set<String> {
    let letters = Array(name)
    var found: Set<String> = []
    for place in 0...letters.count {
      found.insert(String(letters[..<place] + ["x"] + letters[place...]))
      guard place < letters.count else { continue }
      found.insert(String(letters[..<place] + letters[(place + 1)...]))
      found.insert(String(letters[..<place] + ["x"] + letters[(place + 1)...]))
      guard place + 1 < letters.count else { continue }
      var swapped = letters
      swapped.swapAt(place, place + 1)
      found.insert(String(swapped))
    }
    return found
  }

  @Test(arguments: ["gartenwerke", "fensterhaus", "nordhandel", "wetterstein"])
  func `every name that is off by one letter is found through a half`(name: String) throws {
    let known = try #require(MailDomain("\(name).example"))
    let domains = SupplierDomains(Self.books(["post@\(name).example"]))
    for neighbour in Self.neighbours(of: name) where neighbour != name {
      let domain = try #require(MailDomain("\(neighbour).example"))
      let isMeant = LookAlike.isMeant(domain, forSupplier: known)
      #expect((try domains.imitated(by: domain) != nil) == isMeant, "\(neighbour)")
      if neighbour.count >= name.count { #expect(isMeant, "\(neighbour)") }
    }
  }

  @Test func `addresses of providers and texts that are none make no domain known`() throws {
    let domains = SupplierDomains(Self.books(["betrieb@t-online.de", "kein Postfach", "a@b"]))
    for text in ["t-online.de", "t-onlline.de", "b.example"] {
      let domain = try #require(MailDomain(text))
      #expect(try !domains.has(domain))
      #expect(try domains.imitated(by: domain) == nil)
    }
  }

  @Test func `every address of a supplier counts, with what stands before its domain`() throws {
    let domains = SupplierDomains(Self.books(["A <a@mail.lindenhof.example>; b@steinweg.example"]))
    for text in ["lindenhof.example", "www.lindenhof.example", "steinweg.example"] {
      #expect(try domains.has(try #require(MailDomain(text))), "\(text)")
    }
  }
}
