package import Payables

/// The cockpit and its indicators ([report], [[target]], [[cost]]).
package struct ReportSettings: Hashable, Sendable {
  /// How often the pages of weeks and months are written while something changes; 0 for never.
  package var everyMinutes = 60
  /// Working days before its end at which a cash discount counts as at risk.
  package var discountDays = 3
  package var rules = IndicatorRules()
}
