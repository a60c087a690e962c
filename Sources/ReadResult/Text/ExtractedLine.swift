/// A line of a table of items that was found in a document's words, as it is printed.
///
/// Amounts have a point; nothing is computed.
package struct ExtractedLine: Codable, Hashable, Sendable {
  package var description: String
  /// As a decimal number; nil where none was read.
  package var quantity: String?
  /// As printed: `Std.`, `m²`.
  package var unit: String?
  package var unitPrice: String?
  /// The line's sum without tax, or with it where the document prints only such.
  package var amount: String
  /// In percent.
  package var taxRate: String?
  /// Counts from 1.
  package var page: Int

  package init(description: String, amount: String, page: Int) {
    self.description = description
    self.amount = amount
    self.page = page
  }
}
