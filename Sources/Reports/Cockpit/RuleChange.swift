package import Payables

/// A setting that was put in force with another value, for the board of its month (O2).
package struct RuleChange: Hashable, Sendable {
  package let since: Timestamp
  package let key: String
  /// Nil where there was none before, or is none any more.
  package let before: String?
  package let after: String?

  package init(since: Timestamp, key: String, before: String?, after: String?) {
    self.since = since
    self.key = key
    self.before = before
    self.after = after
  }
}
