/// The cash discount of an unpaid document that lapses soon.
package struct DiscountAtRisk: Hashable, Sendable {
  package let passage: Passage
  package let tier: DiscountTier

  package init(_ passage: Passage, _ tier: DiscountTier) {
    self.passage = passage
    self.tier = tier
  }
}

extension [DiscountAtRisk] {
  /// All that can be had until then, in euro cents; of some a lesser discount is left behind it.
  package var cents: Int { reduce(0) { $0 + ($1.tier.cents ?? 0) } }
}
