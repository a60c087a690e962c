import Configuration
import Delivery
import Invoice
package import Ledger
package import Payables
import Reports

/// The list of what is open at the end of a month (N2, H3).
package enum MonthEnd {
  /// Calls `body` with all that is open, status by status.
  package static func items(
    _ ledger: Ledger, _ month: BookMonth, _ body: (MonthEndItem) throws -> Void
  ) throws {
    for status in Status.allCases where status.isOpenAtMonthEnd {
      var filter = VoucherFilter()
      filter.status = status
      try ledger.vouchers(filter) { voucher in
        if let item = MonthEndItem(voucher, in: month) { try body(item) }
      }
    }
  }

  /// Writes the list of the month before `now` once, from the configured working day on.
  static func writeIfDue(
    _ ledger: Ledger, _ folder: ReportFolder, _ settings: Settings, at now: Timestamp
  ) throws {
    let today = now.berlinDate
    let month = BookMonth(of: today).previous
    let day = settings.policy.calendar.workingDay(settings.monthEndDay, after: month.last)
    guard settings.monthEndDay > 0, today >= day else { return }
    let name = "month-end-\(month)"
    guard try !folder.has("\(name).html") else { return }
    var list = MonthEndList(month, language: settings.language, now: now)
    try items(ledger, month) { list.add($0) }
    try folder.write("\(name).csv", list.csv)
    try folder.write("\(name).html", list.html())
  }
}
