import Invoice
package import MasterData

/// What of the payment of a voucher neither the voucher nor its supplier record says.
package struct PaymentCircumstances: Hashable, Sendable {
  /// Whether a change of the supplier's record waits for the second pair of eyes (E4).
  package var hasPendingChange = false

  package init() {}
}

extension PaymentBlock {
  /// What speaks against paying a voucher now, in the order of the table.
  package static func of(
    _ voucher: Voucher, _ liability: Liability, supplier: Supplier,
    _ circumstances: PaymentCircumstances
  ) -> [PaymentBlock] {
    let doubts = voucher.resolution?.doubts ?? []
    let hold = voucher.settlement.hold
    let applies: [PaymentBlock: Bool] = [
      .supplierBlocked: supplier.isBlocked || doubts.contains(.blocked),
      .bankChangePending: circumstances.hasPendingChange,
      .otherAccount: namesOtherAccount(liability, supplier, doubts),
      .complaint: voucher.complaint != nil || hold?.user != nil,
      .otherCurrency: liability.currency != .euro,
      .directDebit: liability.isCollected,
      .duplicate: voucher.duplicate != nil && !voucher.acceptedCodes.contains(.duplicate),
      .returned: hold.map { $0.user == nil } ?? false,
    ]
    return allCases.filter { applies[$0] == true }
  }

  private static let accountDoubts: Set<Resolution.Doubt> = [
    .otherAccount, .wrongAccount, .accountOfOther,
  ]

  /// The record may have changed since the document was decided: its account is compared again.
  private static func namesOtherAccount(
    _ liability: Liability, _ supplier: Supplier, _ doubts: [Resolution.Doubt]
  ) -> Bool {
    if doubts.contains(where: accountDoubts.contains) { return true }
    guard let known = supplier.iban.map({ MasterField.iban.folded($0) }) else { return false }
    let named = liability.accounts
    return !named.isEmpty && !named.contains { MasterField.iban.folded($0) == known }
  }
}
