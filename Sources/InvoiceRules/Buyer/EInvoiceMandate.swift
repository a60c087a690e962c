package import Invoice

/// Who may still send something else than an e-invoice, by the day of supply (§ 27 (38) UStG).
package struct MandatePeriod: Hashable, Sendable {
  /// The last day of supply, nil for the time that has no end.
  package let lastDay: CalendarDate?
  package let others: OtherInvoices

  /// Who may send a sonstige Rechnung: on paper, or electronically if the buyer agrees.
  package enum OtherInvoices: String, Hashable, Sendable {
    /// There is no mandate yet.
    case unrestricted
    /// § 27 (38) no. 1: every seller.
    case anySeller = "any-seller"
    /// § 27 (38) no. 2: sellers with a turnover of at most 800,000 € in the year before.
    case smallSellers = "small-sellers"
    /// The time of transition is over, for the supply or for the invoice.
    case none
  }

  /// All periods in the order of time.
  ///
  /// EDI without extraction (§ 27 (38) no. 3) never becomes an invoice here.
  package static let all: [MandatePeriod] = [
    MandatePeriod(lastDay: CalendarDate(year: 2024, month: 12, day: 31), others: .unrestricted),
    MandatePeriod(lastDay: CalendarDate(year: 2026, month: 12, day: 31), others: .anySeller),
    MandatePeriod(lastDay: CalendarDate(year: 2027, month: 12, day: 31), others: .smallSellers),
    MandatePeriod(lastDay: nil, others: .none),
  ]

  /// The period of a supply.
  package static func of(_ supply: CalendarDate) -> MandatePeriod {
    all.first { $0.lastDay.map { supply <= $0 } ?? true }
      ?? MandatePeriod(lastDay: nil, others: .none)
  }
}

/// Why a seller need not send an e-invoice even when the mandate is in force.
package enum MandateExemption: String, Codable, Hashable, Sendable {
  /// An invoice of at most 250 € (§ 33 UStDV).
  case smallAmount = "small-amount"
  /// A seller from abroad: the mandate is between domestic businesses (§ 14 (2) UStG).
  case foreignSeller = "foreign-seller"
  /// A buyer abroad.
  case foreignBuyer = "foreign-buyer"
}

/// Whether a document can be an e-invoice at all (§ 14 (1) UStG), by the guideline it claims.
package enum EInvoiceForm: String, Codable, Hashable, Sendable {
  case accepted
  /// A document without invoice data, such as a scan.
  case unstructured
  /// A file that means to be XML and is none.
  case illFormed
  /// ZUGFeRD before 2.0.1.
  case zugferd1
  /// ZUGFeRD's profiles that lack invoice contents: MINIMUM and BASIC WL.
  case partial

  package init(guideline: String?) {
    self =
      switch guideline.map({ Specification($0).standing }) {
      case .bookingAid: .partial
      case .otherInvoice: .zugferd1
      case .eInvoice, .unknown, nil: .accepted
      }
  }
}
