package import Invoice
package import Payables

/// Of which days vouchers are exported, and by which of their days.
package struct ExportPeriod: Hashable, Sendable {
  /// The first and the last day.
  package let from: CalendarDate
  package let to: CalendarDate
  package let basis: Basis

  /// Which day of a voucher counts.
  package enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
    /// That of its arrival in Germany.
    case received
    /// That of a posting in Germany.
    case posted
    /// The invoice date (BT-2).
    case invoice

    package var german: String {
      switch self {
      case .received: "Eingangstag"
      case .posted: "Buchungstag"
      case .invoice: "Rechnungsdatum"
      }
    }
  }

  /// Nil where the days are the wrong way round.
  package init?(from: CalendarDate, to: CalendarDate, by basis: Basis) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// When it begins and ends in Germany; the end does not belong to it.
  package var start: Timestamp { Timestamp(berlin: from, hour: 0) }
  package var end: Timestamp { Timestamp(berlin: to.adding(days: 1), hour: 0) }
}
