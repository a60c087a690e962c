package import Invoice

/// How good scans were, channel by channel and month by month (B3).
package struct ScanFigures: Sendable {
  package struct Figures: Hashable, Sendable {
    package var scans = 0
    package var pages = 0
    package var judged = 0
    package var faulty = 0
    /// Drawn and judged by a person.
    package var sampled = 0
    package var faultyInSample = 0

    package init() {}

    /// Faulty of all scans in percent, two decimals, as the handbook wants it; nil without scans.
    package var errorRate: ExactDecimal? { .percent(faulty, of: scans) }

    /// Of those that were drawn and judged: what all without a finding are like, as far as chance
    /// tells.
    package var sampleErrorRate: ExactDecimal? { .percent(faultyInSample, of: sampled) }

    mutating func add(_ other: Figures) {
      scans += other.scans
      pages += other.pages
      judged += other.judged
      faulty += other.faulty
      sampled += other.sampled
      faultyInSample += other.faultyInSample
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
    sampled = passage.isSampled ? 1 : 0
    faultyInSample = passage.isSampled ? faulty : 0
  }
}
