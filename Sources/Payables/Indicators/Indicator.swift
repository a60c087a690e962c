package import Invoice
package import InvoiceRules

/// A figure by which the house is steered (KPI), as the handbook defines it: formula, source,
/// target, owner, frequency (O1).
///
/// None is about single people (§ 87 (1) no. 6 BetrVG): a voucher's passage names nobody.
package struct Indicator: Sendable {
  package let id: IndicatorID
  package let name: Wording
  package let formula: Wording
  /// From where in the journal it is computed.
  package let source: Wording
  package let owner: Wording
  package let frequency: ReportPeriod.Kind
  package let unit: Unit
  package let target: Target
  package let measure: Measure

  package enum Unit: String, Hashable, Sendable {
    case minutes, percent, count, euros
    /// Per thousand invoices.
    case perThousand = "per_thousand"
  }

  package enum Target: Hashable, Sendable {
    case below(ExactDecimal)
    case above(ExactDecimal)
    /// The figure is to fall from period to period.
    case falling
    case none
  }

  package enum Measure: Sendable {
    /// The middle of lengths of time.
    case median(@Sendable (Passage) -> Length?)
    /// What counts, of all that could.
    case ratio(@Sendable (Passage) -> Share?)
    /// What the house spends by its configuration, by the number of what counts.
    case cost(@Sendable (Passage) -> Share?)
    /// Tasks whose deadline is over at the end of the period.
    case backlog
  }

  /// A length of time that counts in the period of `moment`.
  package struct Length: Hashable, Sendable {
    package let moment: Timestamp
    package let minutes: Int
  }

  /// A document's part of a ratio in the period of `moment`: documents, or euro cents.
  package struct Share: Hashable, Sendable {
    package let moment: Timestamp
    package let part: Int
    package let whole: Int
  }
}

extension Indicator {
  /// Groups of fewer documents or people get no figures: they would be about single ones.
  package static let groupMin = 5
}

extension Indicator.Target {
  /// Whether a value is as it should be; nil where nothing is asked for.
  ///
  /// `earlier` is that of the period before.
  package func isMet(_ value: ExactDecimal, earlier: ExactDecimal?) -> Bool? {
    switch self {
    case .below(let limit): value < limit
    case .above(let limit): value > limit
    case .falling: earlier.map { value <= $0 }
    case .none: nil
    }
  }

  /// What is to be reached, where that is a number.
  package var value: ExactDecimal? {
    switch self {
    case .below(let value), .above(let value): value
    case .falling, .none: nil
    }
  }
}

extension Indicator.Share {
  /// One of all, which counts or not.
  static func one(_ moment: Timestamp?, counts: Bool) -> Self? {
    moment.map { Self(moment: $0, part: counts ? 1 : 0, whole: 1) }
  }
}

extension Indicator.Length {
  static func between(_ start: Timestamp, _ end: Timestamp?) -> Self? {
    end.map { Self(moment: $0, minutes: start.minutes(until: $0)) }
  }
}
