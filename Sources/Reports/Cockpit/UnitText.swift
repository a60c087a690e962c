import Invoice
import InvoiceRules
import Payables

/// Figures as people read them.
enum UnitText {
  /// `3,5 Std.`, `62,1 %`; a dash where nothing can be said.
  static func text(_ value: ExactDecimal?, _ unit: Indicator.Unit, in language: Language) -> String
  {
    guard let value else { return "–" }
    switch unit {
    case .minutes: return duration(value, in: language)
    case .percent: return short(value, in: language) + " %"
    case .perThousand: return short(value, in: language) + " ‰"
    case .count: return value.text(in: language)
    case .euros: return value.text(in: language) + " €"
    }
  }

  /// What an indicator is to reach, in a few words; nil where nothing is asked for.
  static func target(
    _ target: Indicator.Target, _ unit: Indicator.Unit, in language: Language
  ) -> String? {
    switch target {
    case .below(let value): "< " + text(value, unit, in: language)
    case .above(let value): "> " + text(value, unit, in: language)
    case .falling: Wording("sinkend", "falling")[language]
    case .none: nil
    }
  }

  static func amount(_ cents: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(cents), scale: 2)
  }

  static func euros(_ cents: Int, in language: Language) -> String {
    amount(cents).text(in: language) + " €"
  }

  private static func duration(_ minutes: ExactDecimal, in language: Language) -> String {
    let units: [(limit: Int, size: Int, name: Wording)] = [
      (120, 1, Wording("Min.", "min")), (48 * 60, 60, Wording("Std.", "h")),
      (.max, 24 * 60, Wording("Tage", "days")),
    ]
    for unit in units where minutes < ExactDecimal(unit.limit) {
      let value = minutes.divided(
        by: ExactDecimal(unit.size), decimals: 1, rounding: .halfAwayFromZero)
      return short(value ?? minutes, in: language) + " " + unit.name[language]
    }
    return minutes.text(in: language)
  }

  /// With one decimal at most.
  private static func short(_ value: ExactDecimal, in language: Language) -> String {
    value.rounded(to: 1, .halfAwayFromZero).normalized.text(in: language)
  }
}
