package import Invoice

/// How good scans were, channel by channel and month by month (B3).
package struct ScanFigures: Sendable {
  package struct Figures: Hashable, Sendable {
    package var scans = 0
    package var pages = 0
    package var judged = 0
    package var faulty = 0

    package init() {}

    /// Faulty of all scans in percent, two decimals, as the handbook wants it; nil without scans.
    package var errorRate: ExactDecimal? { .percent(faulty, of: scans) }

    /// Faulty of those that were looked at: what the rest may hold as well.
    package var judgedErrorRate: ExactDecimal? { .percent(faulty, of: judged) }

    mutating func add(_ other: Figures) {
      scans += other.scans
      pages += other.pages
      judged += other.judged
      faulty += other.faulty
    }
  }

  /// The earliest first.
  package let periods: [ReportPeriod]
  package private(set) var channels: [String: [Figures]] = [:]

  package init(_ periods: [ReportPeriod]) { self.periods = periods }

  package mutating func add(_ passage: Passage) {
    guard passage.isScan,
      let place = periods.firstIndex(where: { $0.contains(passage.receivedAt) })
    else { return }
    let blank = [Figures](repeating: Figures(), count: periods.count)
    channels[passage.channel, default: blank][place].add(Figures(passage))
  }

  /// All channels together.
  package var total: [Figures] {
    periods.indices.map { place in
      channels.values.reduce(into: Figures()) { $0.add($1[place]) }
    }
  }
}

extension ScanFigures.Figures {
  init(_ passage: Passage) {
    scans = 1
    pages = passage.pages
    judged = passage.scan == .none ? 0 : 1
    faulty = passage.scan == .faulty ? 1 : 0
  }
}
