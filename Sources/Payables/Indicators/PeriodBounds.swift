/// Where periods that follow each other begin and end, to find the one of a moment.
struct PeriodBounds: Sendable {
  /// The begin of each, and the end of the last one.
  private let moments: [Timestamp]

  /// `periods` follow each other without a gap, the earliest first.
  init(_ periods: [ReportPeriod]) {
    moments = periods.map(\.start) + periods.suffix(1).map(\.end)
  }

  /// The place of the period that a moment lies in.
  func place(of moment: Timestamp) -> Int? {
    guard let first = moments.first, let last = moments.last, first <= moment, moment < last
    else { return nil }
    var (low, high) = (0, moments.count - 2)
    while low < high {
      let middle = (low + high + 1) / 2
      if moments[middle] <= moment { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
