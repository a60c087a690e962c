/// By what the domains of suppliers' addresses are found, also those that are only alike (M6).
///
/// A name that one letter more, less, changed or moved makes of another has all of its letters but
/// those of one part, so the rest is looked up, with the number of letters: names are written as
/// they look, without hyphens.
package struct SupplierDomains {
  private let books: any MasterLookup

  package init(_ books: any MasterLookup) { self.books = books }

  /// Suppliers that are looked at for the rest of a name; more have series of names.
  private static let restMax = 50
  /// Into so many parts a name is cut.
  private static let parts = 3
  /// Names of fewer letters are alike too easily.
  private static let nameMin = 5

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
      for rest in Self.rests(of: name, ofLength: length) {
        let suppliers = try books.rows(
          Supplier.self, where: .mailNameRest, is: rest, limit: Self.restMax)
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
  static func rests(in email: String) -> [String] {
    domains(in: email).map(letters).flatMap { rests(of: $0, ofLength: $0.count) }
  }

  private static func letters(of domain: MailDomain) -> String {
    LookAlike.joined(LookAlike.skeleton(of: domain.name))
  }

  /// What is left of `name` without each part of a name of some length; parts have a letter in
  /// common, since two that changed places may be in both.
  private static func rests(of name: String, ofLength length: Int) -> [String] {
    guard length >= nameMin else { return [] }
    return (0..<parts).map { part in
      let (start, end) = (part * length / parts, (part + 1) * length / parts + 1)
      return "\(length).\(part).\(name.prefix(start))|\(name.suffix(max(length - end, 0)))"
    }
  }
}
