package import InvoiceRules

/// How far long work has got, for whoever waits for it.
package struct WorkProgress: Hashable, Sendable {
  /// Called as often as the work gets on; most calls are not worth a look.
  package typealias Observer = @Sendable (WorkProgress) -> Void

  package let step: Wording
  package let done: Int
  /// Nil where it is not known how much there is.
  package let total: Int?

  package init(_ step: Wording, _ done: Int, of total: Int? = nil) {
    (self.step, self.done, self.total) = (step, done, total)
  }
}
