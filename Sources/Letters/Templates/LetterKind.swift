/// What a letter is for; its raw value names the template's file, `supplier-request.de.mustache`.
package enum LetterKind: String, Hashable, Sendable, CaseIterable {
  /// A case that a supplier can settle (M2).
  case supplierRequest = "supplier-request"
  /// Work or goods that are not as agreed (M5, G2).
  case complaint
  /// A person of the house is asked to do something (I3).
  case task
  /// All that a person has to do, once a day.
  case digest
}
