package import Invoice

/// What became of the invoices that a dunning letter asks for (M3).
package struct DunningJudgement: Codable, Hashable, Sendable {
  package var outcome: Outcome
  package var items: [Item]
  /// Whether it is the last before a court or a collector: only a person answers it; nil means no.
  package var isFinal: Bool?

  package init(_ items: [Item]) {
    self.items = items
    outcome = items.map(\.outcome).min() ?? .missing
  }

  /// One of the invoices that it asks for.
  package struct Item: Codable, Hashable, Sendable {
    package var invoiceNumber: String
    package var outcome: Outcome
    package var voucher: VoucherID?
    package var paidAt: CalendarDate?
    package var paid: ExactDecimal?
    /// What the payment was made with, as in the bank statement.
    package var reference: String?
    /// What is still open of an invoice that was paid in part.
    package var open: ExactDecimal?
    /// When it will be decided or paid, as far as that can be said.
    package var expected: CalendarDate?

    package init(_ invoiceNumber: String, _ outcome: Outcome) {
      self.invoiceNumber = invoiceNumber
      self.outcome = outcome
    }
  }

  /// The letters are those of the handbook; what needs more of a person is less.
  package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// It was paid: the proof is sent.
    case paid = "a"
    /// It never came: a copy is asked for.
    case missing = "b"
    /// It is in clarification: the state is told.
    case inClarification = "c"
    /// It is right and overdue: it is to be hurried.
    case justified = "d"

    private var rank: Int {
      switch self {
      case .missing: 0
      case .justified: 1
      case .inClarification: 2
      case .paid: 3
      }
    }

    package static func < (left: Outcome, right: Outcome) -> Bool { left.rank < right.rank }
  }
}
