package import Invoice

/// What an indicator is computed from, added up document by document.
package struct IndicatorSum: Hashable, Sendable {
  /// Of a ratio: what counts; of the cost: cents; of the backlog: tasks.
  package internal(set) var part = 0
  /// Documents, or euro cents, that it is a part of.
  package internal(set) var whole = 0
  /// Of a median.
  package internal(set) var tally = Tally()

  package init() {}

  /// How many documents stand behind it.
  package var documents: Int { max(whole, tally.count) }

  mutating func add(_ share: Indicator.Share) {
    part += share.part
    whole += share.whole
  }

  mutating func add(_ length: Indicator.Length) { tally.add(minutes: length.minutes) }

  /// The value of an indicator, nil where nothing can be said.
  ///
  /// Percent with two decimals, minutes with one, euros with two, rounded half up.
  package func value(of indicator: Indicator) -> ExactDecimal? {
    switch (indicator.measure, indicator.unit) {
    case (.median, _): tally.median
    case (.backlog, _): ExactDecimal(part)
    case (.cost, _): part > 0 ? Self.quotient(part, whole, factor: 1) : nil
    case (.ratio, .perThousand): Self.quotient(part, whole, factor: 100_000)
    case (.ratio, _): Self.quotient(part, whole, factor: 10_000)
    }
  }

  /// Hundredths of `part * factor / 100 / whole`.
  private static func quotient(_ part: Int, _ whole: Int, factor: Int) -> ExactDecimal? {
    guard whole > 0 else { return nil }
    let (part, whole) = (Int128(part) * Int128(factor), Int128(whole))
    return ExactDecimal(coefficient: (2 * part + whole) / (2 * whole), scale: 2)
  }
}
