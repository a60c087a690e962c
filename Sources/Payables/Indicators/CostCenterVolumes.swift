/// What was released for which cost centre, month by month (O2).
package struct CostCenterVolumes: Sendable {
  package struct Volume: Hashable, Sendable {
    package var invoices = 0
    /// Net, in euro cents.
    package var netCents = 0

    package init() {}
  }

  /// The earliest first.
  package let periods: [ReportPeriod]
  package private(set) var volumes: [String: [Volume]] = [:]

  package init(_ periods: [ReportPeriod]) { self.periods = periods }

  package mutating func add(_ passage: Passage) {
    // What was refused after its release costs nothing.
    guard passage.isInvoice, passage.status != .rejected, let approvedAt = passage.approvedAt,
      let place = periods.firstIndex(where: { $0.contains(approvedAt) })
    else { return }
    for share in passage.shares {
      let blank = [Volume](repeating: Volume(), count: periods.count)
      volumes[share.costCenter, default: blank][place].invoices += 1
      volumes[share.costCenter, default: blank][place].netCents += share.netCents
    }
  }

  /// The one with the highest volume in the last period first.
  package var ranked: [(costCenter: String, volumes: [Volume])] {
    volumes.sorted { one, other in
      let (first, second) = (one.value.last?.netCents ?? 0, other.value.last?.netCents ?? 0)
      return (second, one.key) < (first, other.key)
    }.map { ($0.key, $0.value) }
  }
}
