import Invoice
import MasterData

/// What a document says of who sent it.
struct SellerFacts: Hashable, Sendable {
  var name: String?
  var city: String?
  var postCode: String?
  var vatIdentifier: String?
  var taxNumber: String?
  /// Accounts that it asks to be paid to.
  var accounts: [String] = []
  /// Addresses of the seller, small letters.
  var emails: [String] = []
  /// Suppliers of the orders and contracts that it names.
  var suppliersOfReferences: [String] = []
}

/// Finds the supplier of a document by everything that speaks for one (E2).
struct SupplierResolver {
  let books: any MasterLookup

  /// The resolution, with the record of the supplier that is certain.
  func resolve(_ facts: SellerFacts) throws -> (Resolution, Supplier?) {
    let found = try candidates(facts)
    let ranked = found.values.sorted {
      ($1.weight, $0.supplier.id) < ($0.weight, $1.supplier.id)
    }
    var resolution = Resolution()
    guard let best = ranked.first, best.isCertain || isSupported(best, ranked) else {
      resolution.others = ranked.prefix(Self.othersMax).map(\.candidate)
      resolution.doubts = [ranked.count > 1 ? .ambiguous : .unknown]
      return (resolution, nil)
    }
    resolution.others = ranked.dropFirst().prefix(Self.othersMax).map(\.candidate)
    if let second = ranked.dropFirst().first, isRival(second, of: best) {
      resolution.others = ranked.prefix(Self.othersMax).map(\.candidate)
      resolution.doubts = [.ambiguous]
      return (resolution, nil)
    }
    resolution.supplierID = best.supplier.id
    resolution.name = best.supplier.name
    resolution.signs = best.signs
    resolution.doubts = doubts(facts, best.supplier, ranked.dropFirst())
    return (resolution, best.supplier)
  }

  /// Candidates that a case names.
  private static let othersMax = 5
  /// Suppliers looked at for a word of a name; a word that more have tells nothing.
  private static let sharersMax = 20
  /// Words of a name that are looked up.
  private static let wordsMax = 10

  /// Two weak signs that agree do for a supplier that nothing else speaks against.
  private func isSupported(_ best: Suspect, _ ranked: [Suspect]) -> Bool {
    best.weight >= 25 && (ranked.dropFirst().first.map { $0.weight * 2 <= best.weight } ?? true)
  }

  /// Whether another supplier is as likely: one that only shares an account or a name is not.
  private func isRival(_ other: Suspect, of best: Suspect) -> Bool {
    guard !best.signs.contains(.vatIdentifier) || other.signs.contains(.vatIdentifier) else {
      return false
    }
    return other.isCertain && other.weight * 3 > best.weight * 2
  }

  private func doubts(
    _ facts: SellerFacts, _ supplier: Supplier, _ others: some Sequence<Suspect>
  ) -> [Resolution.Doubt] {
    var doubts: [Resolution.Doubt] = []
    if supplier.isBlocked { doubts.append(.blocked) }
    let folded = facts.accounts.map { MasterField.iban.folded($0) }
    if let known = supplier.iban.map({ MasterField.iban.folded($0) }), !folded.isEmpty,
      !folded.contains(known)
    {
      if facts.accounts.allSatisfy({ IBAN($0) == nil }) {
        doubts.append(.wrongAccount)
      } else if others.contains(where: { $0.signs.contains(.iban) }) {
        doubts.append(.accountOfOther)
      } else {
        doubts.append(.otherAccount)
      }
    }
    if let declared = facts.vatIdentifier.map({ MasterField.vatIdentifier.folded($0) }),
      let known = supplier.vatIdentifier.map({ MasterField.vatIdentifier.folded($0) }),
      declared != known
    {
      doubts.append(.otherVATIdentifier)
    }
    return doubts
  }
}

// MARK: - Candidates

extension SupplierResolver {
  private struct Suspect {
    let supplier: Supplier
    var signs: [Resolution.Sign] = []

    var weight: Int { signs.reduce(0) { $0 + $1.weight } }

    var isCertain: Bool { signs.contains(where: \.isSufficient) }

    var candidate: Resolution.Candidate {
      .init(supplierID: supplier.id, name: supplier.name, signs: signs)
    }
  }

  private func candidates(_ facts: SellerFacts) throws -> [String: Suspect] {
    var found: [String: Suspect] = [:]
    func note(_ sign: Resolution.Sign, _ suppliers: [Supplier]) {
      for supplier in suppliers where found[supplier.id]?.signs.contains(sign) != true {
        found[supplier.id, default: Suspect(supplier: supplier)].signs.append(sign)
      }
    }
    func note(_ sign: Resolution.Sign, by field: MasterField, _ value: String?) throws {
      guard let value, !field.folded(value).isEmpty else { return }
      note(sign, try books.rows(Supplier.self, where: field, is: value))
    }
    try note(.vatIdentifier, by: .vatIdentifier, facts.vatIdentifier)
    try note(.taxNumber, by: .taxNumber, facts.taxNumber)
    for account in facts.accounts { try note(.iban, by: .iban, account) }
    for id in facts.suppliersOfReferences {
      note(.order, try books.row(Supplier.self, id).map { [$0] } ?? [])
    }
    let (same, alike) = try namesakes(facts)
    note(.name, same)
    note(.likeName, alike)
    for email in facts.emails {
      try note(.email, by: .email, email)
      guard let domain = MailDomain(ofAddress: email), !domain.isOfProvider else { continue }
      try note(.mailDomain, by: .mailDomain, email.split(separator: "@").last.map(String.init))
    }
    return found
  }

  /// Suppliers whose name is the same, and those whose name is alike and who are in the same place.
  private func namesakes(_ facts: SellerFacts) throws -> (same: [Supplier], alike: [Supplier]) {
    guard let name = facts.name else { return ([], []) }
    let words = NameWords(name).words
    let same = try books.rows(
      Supplier.self, where: .fullName, is: name, limit: Self.sharersMax)
    var shared: [String: (supplier: Supplier, words: Int)] = [:]
    for word in Set(words).sorted().prefix(Self.wordsMax) where same.isEmpty {
      let sharers = try books.rows(
        Supplier.self, where: .nameWord, is: word, limit: Self.sharersMax + 1)
      guard sharers.count <= Self.sharersMax else { continue }
      for supplier in sharers { shared[supplier.id, default: (supplier, 0)].words += 1 }
    }
    let alike = shared.values.filter { supplier, count in
      let own = NameWords(supplier.name).words
      return count * 2 > max(own.count, words.count) && isInSamePlace(supplier, facts)
    }.map(\.supplier).sorted { $0.id < $1.id }
    // A name that is the same to the letter beats one that is the same without its legal form.
    let exact = same.filter { $0.name.lowercased() == name.lowercased() }
    return (exact.isEmpty ? same : exact, alike)
  }

  private func isInSamePlace(_ supplier: Supplier, _ facts: SellerFacts) -> Bool {
    if let postCode = facts.postCode, let known = supplier.postCode { return postCode == known }
    if let city = facts.city, let known = supplier.city {
      return FoldedWords(city).words == FoldedWords(known).words
    }
    return facts.postCode == nil && facts.city == nil
  }
}
