package import Invoice

extension Invoice {
  /// The day of the service: the last day of the period (BT-74, of the lines BT-135), else the
  /// delivery (BT-72), else the invoice date (BT-2).
  package var serviceDay: CalendarDate? {
    let ofLines = lines.compactMap { $0.period?.end ?? $0.period?.start }.max()
    return delivery?.period?.end ?? delivery?.actualDate ?? delivery?.period?.start ?? ofLines
      ?? issueDate
  }
}
