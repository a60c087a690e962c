package import ReadResult

/// A paper that must prove what an invoice bills (F5), and what was found of it.
package struct Evidence: Codable, Hashable, Sendable {
  package var needed: DocumentClass
  /// Nil where it is missing.
  package var found: Finding?

  package init(needed: DocumentClass, found: Finding? = nil) {
    self.needed = needed
    self.found = found
  }

  /// Where the paper was found.
  package enum Finding: Codable, Hashable, Sendable {
    /// A document of its own.
    case document(VoucherID)
    /// An attachment of the e-invoice, by its name or description.
    case attachment(String)
    /// A receipt that names it.
    case receipt(String, document: String)
    /// A receipt that somebody confirmed, without a paper.
    case confirmed(String, by: String)
  }
}
