package import Invoice

/// What does not fit in the money of a construction invoice; its lines are in the order match.
package struct ConstructionDeviation: Hashable, Sendable {
  package var kind: Kind
  package var amount: ExactDecimal?
  /// Of invoices that it is about.
  package var numbers: [String]

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A final invoice without acceptance.
    case acceptanceMissing
    /// A final invoice although the acceptance names defects.
    case acceptanceWithDefects
    /// A final invoice that deducts less than the earlier instalments, net and VAT.
    case instalmentsNotDeducted
    /// More is deducted than the instalments that are known.
    case deductedMoreThanKnown
    /// All invoices exceed the order with its approved amendments.
    case orderSumExceeded
    /// All invoices exceed what was measured.
    case progressExceeded
    /// An invoice after the final one.
    case afterFinalInvoice
    /// More was invoiced before than is owed now.
    case overpaid
    case notComputable
  }

  init(_ kind: Kind, amount: ExactDecimal? = nil, numbers: [String] = []) {
    self.kind = kind
    self.amount = amount
    self.numbers = numbers
  }
}

extension ConstructionDeviation.Kind {
  /// Whom it concerns: proof of the work, its money, its extent.
  package enum Topic: String, Hashable, Sendable {
    case acceptance, deduction, extent, reading
  }

  package var topic: Topic {
    switch self {
    case .acceptanceMissing, .acceptanceWithDefects: .acceptance
    case .instalmentsNotDeducted, .deductedMoreThanKnown, .overpaid: .deduction
    case .orderSumExceeded, .progressExceeded, .afterFinalInvoice: .extent
    case .notComputable: .reading
    }
  }
}
