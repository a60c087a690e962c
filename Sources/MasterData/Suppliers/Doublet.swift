/// Suppliers that are probably one (E2).
package struct Doublet: Hashable, Sendable {
  /// Why they are; the strongest first.
  package enum Reason: String, Hashable, Sendable, CaseIterable, Comparable {
    case vatIdentifier = "vat_id"
    case taxNumber = "tax_number"
    case iban
    /// The same name but for legal form, umlauts and blanks.
    case name
    /// Names that differ in one letter, at the same post code.
    case similarName = "similar_name"
    case address

    package static func < (left: Reason, right: Reason) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// Their ids, sorted; at least two.
  package let suppliers: [String]
  package let reasons: [Reason]
}

extension Doublet {
  /// The groups of suppliers that share a mark, the strongest reasons first.
  ///
  /// Every supplier is put under each of its marks once, so a large file takes no longer a
  /// supplier than a small one.
  package static func all(among suppliers: [Supplier]) -> [Doublet] {
    var reasons: [[String]: Set<Reason>] = [:]
    for reason in Reason.allCases {
      for group in groups(of: suppliers, reason) { reasons[group, default: []].insert(reason) }
    }
    return reasons.map { Doublet(suppliers: $0.key, reasons: $0.value.sorted()) }
      .sorted { left, right in
        left.reasons != right.reasons
          ? left.reasons.lexicographicallyPrecedes(right.reasons)
          : left.suppliers.lexicographicallyPrecedes(right.suppliers)
      }
  }

  private static func groups(of suppliers: [Supplier], _ reason: Reason) -> Set<[String]> {
    var byMark: [String: [String]] = [:]
    for supplier in suppliers {
      for mark in marks(of: supplier, reason) { byMark[mark, default: []].append(supplier.id) }
    }
    return Set(byMark.values.filter { $0.count > 1 }.map { $0.sorted() })
  }

  private static func marks(of supplier: Supplier, _ reason: Reason) -> Set<String> {
    let mark: String? =
      switch reason {
      case .vatIdentifier: folded(supplier.vatIdentifier, .vatIdentifier)
      case .taxNumber: folded(supplier.taxNumber, .taxNumber)
      case .iban: folded(supplier.iban, .iban)
      case .name: NameWords(supplier.name).words.joined()
      case .address: address(supplier)
      case .similarName: nil
      }
    if reason == .similarName { return spellings(of: supplier) }
    return mark.map { $0.isEmpty ? [] : [$0] } ?? []
  }

  private static func folded(_ value: String?, _ field: MasterField) -> String? {
    value.map(field.folded)
  }

  /// Street, number and post code, `Straße` written as `Str.` or not.
  private static func address(_ supplier: Supplier) -> String? {
    guard let street = supplier.street, let postCode = supplier.postCode else { return nil }
    let words = NameWords(street).words.joined().replacing("strasse", with: "str")
    guard words.contains(where: \.isNumber) else { return nil }
    return postCode.filter { !$0.isWhitespace } + " " + words
  }

  /// Letters from which on names are compared with one of them left out.
  private static let similarFrom = 8
  private static let similarMax = 40

  /// The name and what it is without one of its letters: two names that differ in one letter share
  /// one of these.
  private static func spellings(of supplier: Supplier) -> Set<String> {
    guard let postCode = supplier.postCode else { return [] }
    let letters = Array(NameWords(supplier.name).words.joined().prefix(similarMax))
    guard letters.count >= similarFrom else { return [] }
    var spellings: Set<String> = [postCode + " " + String(letters)]
    for index in letters.indices {
      spellings.insert(postCode + " " + String(letters[..<index] + letters[(index + 1)...]))
    }
    return spellings
  }
}
