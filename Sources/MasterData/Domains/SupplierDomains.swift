/// By what the domains of suppliers' addresses are found, also those that are only alike (M6).
///
/// A name that one letter more, less, changed or moved makes of another has the first half of its
/// letters, or the last one; so both are looked up, each with the number of letters. Written as
/// they look, without hyphens.
package struct SupplierDomains {
  private let books: any MasterLookup

  package init(_ books: any MasterLookup) { self.books = books }

  /// Suppliers that are looked at for one half of a name; more have series of names.
  private static let halfMax = 50

  /// Whether a supplier writes from this domain, or another one of its organisation.
  package func has(_ domain: MailDomain) throws -> Bool {
    let rows = try books.rows(
      Supplier.self, where: .mailOrganisation, is: domain.organisation, limit: 1)
    return !rows.isEmpty
  }

  /// The domain of a supplier for which this one was made to be taken; nil for that of a provider.
  package func imitated(by domain: MailDomain) throws -> MailDomain? {
    if domain.isOfProvider { return nil }
    let name = Self.letters(of: domain)
    for length in max(name.count - 1, 0)...name.count + 1 {
      for half in Self.halves(of: name, ofLength: length) {
        let suppliers = try books.rows(
          Supplier.self, where: .mailNameHalf, is: half, limit: Self.halfMax)
        let known = suppliers.flatMap { Self.domains(in: $0.email ?? "") }
        if let known = known.first(where: { LookAlike.isMeant(domain, forSupplier: $0) }) {
          return known
        }
      }
    }
    return nil
  }

  // MARK: What is looked up

  /// The domains of addresses in a text; none of providers.
  static func domains(in email: String) -> [MailDomain] {
    email.split(whereSeparator: { $0.isWhitespace || $0 == ";" || $0 == "," || $0 == ">" })
      .compactMap { MailDomain(ofAddress: String($0)) }.filter { !$0.isOfProvider }
  }

  /// The values under which the domains of an address are found.
  static func halves(in email: String) -> [String] {
    domains(in: email).map(letters).flatMap { halves(of: $0, ofLength: $0.count) }
  }

  private static func letters(of domain: MailDomain) -> String {
    LookAlike.joined(LookAlike.skeleton(of: domain.name))
  }

  /// The halves that `name` has with names of a length: they leave a letter in between, since two
  /// that changed places there are in both.
  private static func halves(of name: String, ofLength length: Int) -> [String] {
    let half = (length - 1) / 2
    guard half > 0 else { return [] }
    return ["\(length)<\(name.prefix(half))", "\(length)>\(name.suffix(half))"]
  }
}
