import Invoice

/// What allowances and charges must have: BR-31 to BR-44 and BR-CO-21 to BR-CO-24.
enum AllowancesAndCharges {
  static let rules: [Rule] =
    ofDocument(
      .allowances, amount: ("BR-31", "BT-92"), category: ("BR-32", "BT-95"),
      reason: (["BR-33", "BR-CO-21"], "BT-97", "BT-98"))
    + ofDocument(
      .charges, amount: ("BR-36", "BT-99"), category: ("BR-37", "BT-102"),
      reason: (["BR-38", "BR-CO-22"], "BT-104", "BT-105"))
    + ofLine(
      .lineAllowances, amount: ("BR-41", "BT-136"),
      reason: (["BR-42", "BR-CO-23"], "BT-139", "BT-140"))
    + ofLine(
      .lineCharges, amount: ("BR-43", "BT-141"),
      reason: (["BR-44", "BR-CO-24"], "BT-144", "BT-145"))

  /// The norm demands a reason or its code twice, under two ids.
  private typealias Reason = (ids: [String], text: Term, code: Term)

  private static func ofDocument(
    _ scope: Scope<AllowanceCharge>, amount: (id: String, term: Term),
    category: (id: String, term: Term), reason: Reason
  ) -> [Rule] {
    [
      .demands(amount.id, at: scope, anyOf: amount.term) { item, _ in item.amount != nil },
      .demands(category.id, at: scope, anyOf: category.term) { item, _ in
        item.vatCategory != nil
      },
    ]
      + reason.ids.map { id in
        .demands(id, at: scope, anyOf: reason.text, reason.code) { item, _ in item.hasReason }
      }
  }

  private static func ofLine(
    _ scope: Scope<LineItem<AllowanceCharge>>, amount: (id: String, term: Term), reason: Reason
  ) -> [Rule] {
    [.demands(amount.id, at: scope, anyOf: amount.term) { item, _ in item.value.amount != nil }]
      + reason.ids.map { id in
        .demands(id, at: scope, anyOf: reason.text, reason.code) { item, _ in
          item.value.hasReason
        }
      }
  }
}

extension AllowanceCharge {
  fileprivate var hasReason: Bool { reason != nil || reasonCode != nil }
}
