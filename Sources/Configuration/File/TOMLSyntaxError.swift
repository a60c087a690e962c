import InvoiceRules

/// A text that is no TOML, where and why.
struct TOMLSyntaxError: Error, Hashable {
  /// Counts from 1.
  let line: Int
  /// In characters, from 1.
  let column: Int
  let message: Wording
  let hint: Wording?
}
