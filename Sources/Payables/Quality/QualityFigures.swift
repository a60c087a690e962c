package import Invoice

/// The figures of the quality control of scans, of a channel and month or of all (B3).
///
/// The month is that of arrival in Germany.
package struct QualityFigures: Hashable, Sendable {
  /// Documents that were scanned; the stacks they came in are none.
  package private(set) var scans = 0
  package private(set) var pages = 0
  /// Documents with a finding, by its kind.
  package private(set) var findings: [QualityFinding.Kind: Int] = [:]
  /// Documents that a person was to look at, by the reason.
  package private(set) var looks: [QualityCheck.Look: Int] = [:]
  package private(set) var open = 0
  package private(set) var passed = 0
  package private(set) var failed = 0
  /// Those of ``failed`` and of ``passed`` that the draw had chosen.
  package private(set) var sampleFailed = 0
  package private(set) var sampleJudged = 0
  /// Documents that failed, or with a serious finding that no person took back.
  package private(set) var faulty = 0
  /// Faulty documents and those that a person judged.
  package private(set) var examined = 0
  package private(set) var rescansRequested = 0
  package private(set) var rescansReceived = 0
  private var waits: [Int64] = []

  package init() {}

  /// Counts a document; one without quality control changes nothing.
  package mutating func add(_ voucher: Voucher) {
    guard let quality = voucher.quality else { return }
    let check = quality.check
    scans += check.pages > 0 ? 1 : 0
    pages += check.pages
    for kind in Set(check.findings.map(\.kind)) { findings[kind, default: 0] += 1 }
    if let look = check.look { looks[look, default: 0] += 1 }
    if quality.state == .open { open += 1 }
    let verdict = quality.judgement?.verdict
    if verdict == .passed { passed += 1 }
    if verdict == .failed { failed += 1 }
    if check.look == .sample, verdict != nil {
      sampleJudged += 1
      sampleFailed += verdict == .failed ? 1 : 0
    }
    let isFaulty = verdict == .failed || verdict == nil && check.isSerious
    faulty += isFaulty ? 1 : 0
    examined += isFaulty || verdict != nil ? 1 : 0
    guard let requestedAt = quality.rescanRequestedAt else { return }
    rescansRequested += 1
    guard let replacedAt = quality.replacedAt else { return }
    rescansReceived += 1
    waits.append((replacedAt.microseconds - requestedAt.microseconds) / 1_000_000)
  }

  package mutating func add(_ other: QualityFigures) {
    scans += other.scans
    pages += other.pages
    findings.merge(other.findings, uniquingKeysWith: +)
    looks.merge(other.looks, uniquingKeysWith: +)
    open += other.open
    passed += other.passed
    failed += other.failed
    sampleFailed += other.sampleFailed
    sampleJudged += other.sampleJudged
    faulty += other.faulty
    examined += other.examined
    rescansRequested += other.rescansRequested
    rescansReceived += other.rescansReceived
    waits += other.waits
  }
}

extension QualityFigures {
  /// Faulty documents of those that were examined, in percent; nil where none was.
  package var errorRate: ExactDecimal? { .percent(faulty, of: examined) }

  /// Faulty documents of all that were scanned, in percent.
  package var errorRateOfAll: ExactDecimal? { .percent(faulty, of: scans) }

  /// Of the documents that were drawn and judged: what all are like, as far as chance tells.
  package var errorRateOfSample: ExactDecimal? { .percent(sampleFailed, of: sampleJudged) }

  /// The middle time from the request of a new scan until it came, in seconds.
  package var medianWait: Int64? {
    let sorted = waits.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
    guard sorted.count.isMultiple(of: 2) else { return upper }
    return (sorted[sorted.count / 2 - 1] + upper) / 2
  }
}

/// The figures by channel and month.
package struct QualityReport: Sendable {
  package struct Row: Hashable, Comparable, Sendable {
    package let channel: String
    /// `2026-11`.
    package let month: String

    package static func < (left: Row, right: Row) -> Bool {
      (left.month, left.channel) < (right.month, right.channel)
    }
  }

  private var figures: [Row: QualityFigures] = [:]

  package init() {}

  package mutating func add(_ voucher: Voucher) {
    let month = String(voucher.submission.receivedAt.berlinDate.description.prefix(7))
    let row = Row(channel: voucher.submission.channel, month: month)
    figures[row, default: QualityFigures()].add(voucher)
  }

  /// The oldest month first.
  package var rows: [(row: Row, figures: QualityFigures)] {
    figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package var total: QualityFigures {
    figures.values.reduce(into: QualityFigures()) { $0.add($1) }
  }
}
