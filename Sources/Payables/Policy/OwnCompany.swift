/// One of the own companies: a correct recipient of invoices, never their seller (D5).
package struct OwnCompany: Hashable, Sendable {
  /// The registered name.
  package var name = ""
  /// Further names that suppliers write.
  package var aliases: [String] = []
  package var street: String?
  package var postCode: String?
  package var city: String?
  package var vatIdentifier: String?
  package var iban: String?
  package var bic: String?
  /// The client's number at DATEV, where accounting keeps its books there.
  package var client: Int?
  /// Whether it provides construction itself, so that it owes the VAT of what it gets.
  ///
  /// § 13b(2) no. 4 UStG.
  package var providesConstruction = false
  /// Whether it cleans buildings itself, so that it owes the VAT of what it gets.
  ///
  /// § 13b(2) no. 8 UStG.
  package var providesCleaning = false

  package init() {}
}
