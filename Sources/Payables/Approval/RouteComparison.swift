package import MasterData

/// What another configuration would make of the route of a past voucher.
package struct RouteComparison: Hashable, Sendable {
  package let voucher: VoucherID
  package let before: ApprovalRoute
  package let after: ApprovalRoute

  /// Nil for a voucher that nobody had to approve; `routing` is the other configuration.
  package init?(
    of voucher: Voucher, _ routing: ApprovalRouting, _ books: any MasterLookup
  ) throws {
    guard let route = voucher.route else { return nil }
    self.voucher = voucher.id
    before = route
    after = try routing.plan(ApprovalFacts(voucher, books, isAnew: true)).route
  }

  /// Whether others are asked: other roles, other people that a rule names, or another order.
  ///
  /// Who of a role it is, and for whom somebody stands in, depends on the day and is no difference.
  package var differs: Bool { before.asked != after.asked }
}

extension ApprovalRoute {
  /// Who is asked, step by step: `budget`, `user:gl` for a person that a rule names, with `+` in
  /// front of who is asked beside the one before.
  package var asked: [String] {
    steps.map { step in
      (step.isParallel ? "+" : "") + (step.named.map { "user:\($0)" } ?? step.role.rawValue)
    }
  }
}
