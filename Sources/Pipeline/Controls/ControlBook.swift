import Foundation
import Hashing
package import Ledger
import MasterData
package import Payables
package import Reports

/// What the journal shows of controls: counts, samples, what people found (O3).
package struct ControlBook: Sendable {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// Counts of all controls in a period.
  package func evidence(in period: ReportPeriod) throws -> ControlEvidence {
    try ledger.controlEvidence(from: period.first, to: period.last)
  }

  /// The report on a period, as of a moment.
  package func report(_ period: ReportPeriod, at now: Timestamp) throws -> ControlReport {
    ControlReport(
      period, try evidence(in: period), samples: try samples(),
      findings: try findings(), now: now)
  }

  /// Calls `body` with each entry that is evidence of a control, with what it says; of confidential
  /// documents only the kind and the number get out.
  package func entries(
    of control: Control, from start: Timestamp, before end: Timestamp,
    _ body: (JournalFact, [ControlMark]) throws -> Void
  ) throws {
    let kinds = control.rules.reduce(into: Set<String>()) { $0.formUnion($1.rule.kinds) }
    try ledger.facts(isWanted: {
      kinds.contains($0.kind) && start <= $0.time && $0.time < end
    }) { fact in
      let marks = control.rules.filter { $0.rule.counts(fact) }.map(\.mark)
      if !marks.isEmpty { try body(fact, marks) }
    }
  }
}

// MARK: - Samples

extension ControlBook {
  /// Why no sample is drawn.
  package enum SampleTrouble: Error, Hashable {
    /// The period is not over, so nobody may know what is drawn.
    case notOver
    /// The control acts on no documents.
    case noDocuments
    case emptyJournal
  }

  /// Draws a sample and notes it; one that was drawn before is told again.
  package func draw(
    _ sample: SampleID, at now: Timestamp, actor: String
  ) throws -> ControlSample {
    if let earlier = try samples().first(where: { $0.sample == sample }) { return earlier }
    let drawn = try drawing(of: sample, at: now)
    try ledger.transaction { books in
      try books.append(.controlSampleDrawn, details: drawn, at: now, actor: actor)
    }
    return drawn
  }

  /// What is drawn, without noting it.
  package func drawing(of sample: SampleID, at now: Timestamp) throws -> ControlSample {
    let period = sample.period
    guard period.end <= now else { throw SampleTrouble.notOver }
    guard let control = ControlMatrix.control(sample.control), let rule = control.acts else {
      throw SampleTrouble.noDocuments
    }
    var last: (seq: Int64, hash: SHA256Digest)?
    try ledger.journal(of: nil) { entry in
      if entry.time < period.end { last = (entry.seq, entry.hash) }
    }
    guard let last else { throw SampleTrouble.emptyJournal }
    let seed = SampleDraw.seed(sample.control, period, endingWith: last.hash)
    var drawing = SampleDrawing(seed, size: sample.size)
    var hasDocuments = false
    // Later entries don't change what was drawn, even if a clock went back.
    try ledger.facts(isWanted: {
      $0.seq <= last.seq && rule.kinds.contains($0.kind) && period.contains($0.time)
    }) { fact in
      guard let voucher = fact.voucher, rule.counts(fact) else { return }
      hasDocuments = true
      drawing.add(voucher)
    }
    guard hasDocuments else { throw SampleTrouble.noDocuments }
    return ControlSample(sample, seed: seed, endSeq: last.seq, endHash: last.hash, drawing)
  }

  /// All samples that were drawn, the earliest first.
  package func samples() throws -> [ControlSample] {
    var samples: [ControlSample] = []
    try ledger.entries(of: .controlSampleDrawn) { samples.append(try $0.value()) }
    return samples
  }

  /// What people found, the earliest first.
  package func findings() throws -> [ControlFinding] {
    var findings: [ControlFinding] = []
    try ledger.entries(of: .controlRecorded) { findings.append(try $0.value()) }
    return findings
  }

  /// Notes what a person found, or says why it does not count.
  package func record(
    _ finding: ControlFinding, at now: Timestamp, actor: String
  ) throws -> ControlRefusal? {
    let drawn = try samples().first { $0.sample == finding.sample }
    return try ledger.transaction { books in
      let refusal = finding.refusal(
        of: try books.row(User.self, finding.user), drawn: drawn,
        participants: try Self.participants(in: finding.voucher, books))
      if refusal == nil {
        try books.append(.controlRecorded, details: finding, at: now, actor: actor)
      }
      return refusal
    }
  }

  /// All who did, decided or entered something about a document, or have a duty from its order.
  private static func participants(
    in id: VoucherID, _ books: LedgerTransaction
  ) throws -> Set<String> {
    var people: Set<String> = []
    for entry in try books.journal(of: id) {
      if entry.actor != Author.daemon { people.insert(Author.name(of: entry.actor)) }
      switch try entry.event() {
      case .decided(let decision): people.insert(decision.user)
      case .qualityJudged(let judgement): people.insert(Author.name(of: judgement.by))
      case .paperMoved(let move): people.insert(Author.name(of: move.by))
      case .settling(.posted(let mark)): mark.user.map { _ = people.insert($0) }
      case .settling(.paymentReleased(let release)): people.insert(release.user)
      default: break
      }
    }
    if let voucher = try books.voucher(id) {
      people.formUnion(try DutyRecord.all(of: voucher, books).map(\.user))
    }
    return people
  }
}
