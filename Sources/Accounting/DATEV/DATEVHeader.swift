import Invoice
import Payables

/// The first line of an EXTF file: what it holds and whose it is, in 31 fields.
struct DATEVHeader {
  let batch: PostingBatch
  let settings: DATEVSettings
  let year: FiscalYear

  private static let labelMax = 30

  /// The line without its end.
  var text: String {
    let period = period
    let label = "\(settings.label) \(batch.number)"
    let start = [
      quoted("EXTF"), "700", "21", quoted("Buchungsstapel"), "13", created,
      // Filled by the import.
      "",
      quoted("RE"), quoted(settings.exportedBy, max: DATEVSettings.exporterMax), quoted(""),
      String(settings.consultant), String(settings.client), year.start.compact,
      String(settings.accountLength), period.from.compact, period.to.compact,
      quoted(label, max: Self.labelMax), quoted(settings.initials ?? ""),
    ]
    // Books of finance, for every purpose, not fixed; then reserved fields around the chart.
    let end = [
      "1", "0", "0", quoted("EUR"), "", quoted(""), "", "", quoted(settings.chart.rawValue), "",
      "", quoted(""), quoted(""),
    ]
    return (start + end).joined(separator: ";")
  }

  private func quoted(_ text: String, max: Int = .max) -> String {
    DATEVText.quoted(WindowsText.line(text, max: max))
  }

  /// The whole months of the documents, within the fiscal year.
  private var period: (from: CalendarDate, to: CalendarDate) {
    let dates = batch.entries.map(\.documentDate)
    let first = dates.min() ?? year.start
    let last = dates.max() ?? year.start
    let monthEnd = CalendarDate.days(inMonth: last.month, of: last.year) - last.day
    return (
      max(year.start, first.adding(days: 1 - first.day)), min(year.end, last.adding(days: monthEnd))
    )
  }

  /// When the batch was closed, as clocks in Germany showed it: `20261124103000000`.
  private var created: String {
    let time = batch.closedAt.berlin
    let milliseconds =
      Int(((batch.closedAt.microseconds % 1_000_000) + 1_000_000) % 1_000_000) / 1000
    return time.date.compact + Digits.padded(time.hour, 2) + Digits.padded(time.minute, 2)
      + Digits.padded(time.second, 2) + Digits.padded(milliseconds, 3)
  }
}
