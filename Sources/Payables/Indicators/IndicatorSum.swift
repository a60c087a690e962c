package import Invoice

/// What an indicator is computed from, added up document by document.
package struct IndicatorSum: Hashable, Sendable {
  /// Of a ratio: what counts; of the cost: cents; of the backlog: tasks.
  package internal(set) var part = 0
  /// Documents, or euro cents, that it is a part of.
  package internal(set) var whole = 0
  /// How many documents stand behind it.
  package internal(set) var documents = 0
  /// Of a median.
  package internal(set) var tally = Tally()

  package init() {}

  mutating func add(_ share: Indicator.Share) {
    documents += 1
    part += share.part
    whole += share.whole
  }

  mutating func add(_ length: Indicator.Length) {
    documents += 1
    tally.add(minutes: length.minutes)
  }

  /// The value of an indicator, nil where nothing can be said.
  ///
  /// Percent with two decimals, minutes with one, euros with two, rounded half up.
  package func value(of indicator: Indicator) -> ExactDecimal? {
    switch (indicator.measure, indicator.unit) {
    case (.median, _): tally.median
    case (.backlog, _): ExactDecimal(part)
    case (.cost, _): part > 0 ? Self.euros(part, whole) : nil
    case (.ratio, .perThousand): .quotient(part, of: whole, times: 1000)
    case (.ratio, _): .percent(part, of: whole)
    }
  }

  /// Cents by documents, in euros.
  private static func euros(_ cents: Int, _ documents: Int) -> ExactDecimal? {
    guard documents > 0 else { return nil }
    return ExactDecimal(
      coefficient: Int128(2 * cents + documents) / Int128(2 * documents), scale: 2)
  }
}
