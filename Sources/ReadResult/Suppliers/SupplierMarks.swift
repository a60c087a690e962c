/// What is printed on a document and tells whose it is, each in its plain form.
package struct SupplierMarks: Codable, Hashable, Sendable {
  package var vatIdentifier: String?
  /// Digits alone.
  package var taxNumber: String?
  /// Account numbers with right check digits.
  package var accounts: [String] = []
  /// The seller's name, folded.
  package var name: String?
  /// The post codes that stand by the name.
  package var postCodes: [String] = []

  package init() {}
}
