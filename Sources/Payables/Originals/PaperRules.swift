package import Invoice
package import ReadResult

/// What is done with the paper that a document was scanned from (B4).
package enum PaperTreatment: String, Codable, Hashable, Sendable, CaseIterable {
  /// The scan takes its place: it is destroyed after quality control and hold period.
  case destroy
  /// It is kept, as contracts and notarial deeds are.
  case keep
  /// It goes back to whom it belongs to.
  case giveBack = "return"
}

/// The levels of DIN 66399 (ISO/IEC 21964) for paper; a higher one has smaller particles.
package enum ShredLevel: String, Codable, Hashable, Sendable, Comparable, CaseIterable {
  case p1 = "P-1"
  case p2 = "P-2"
  case p3 = "P-3"
  case p4 = "P-4"
  case p5 = "P-5"
  case p6 = "P-6"
  case p7 = "P-7"

  package static func < (left: ShredLevel, right: ShredLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the organisation does with its papers.
package struct PaperRules: Hashable, Sendable {
  package var kept: [DocumentClass] = [.contract, .amendment, .acceptance, .personnel, .compliance]
  package var givenBack: [DocumentClass] = []
  /// Days from the end of quality control until a paper may be destroyed.
  package var holdDays = 60
  /// The least level; invoices hold names of people, which ask for P-4.
  package var level = ShredLevel.p4

  package init() {}

  package func treatment(of documentClass: DocumentClass) -> PaperTreatment {
    if givenBack.contains(documentClass) { return .giveBack }
    return kept.contains(documentClass) ? .keep : .destroy
  }
}

extension PaperRules {
  /// Whether the paper of a voucher may be destroyed, and why not.
  package enum Verdict: Hashable, Sendable {
    case due
    case notYet(Obstacle)
  }

  package enum Obstacle: Hashable, Sendable {
    /// It was not scanned, or its stack's documents have the paper.
    case noPaper
    /// Something was done with it.
    case settled(Paper.State)
    /// What it is, or that it is confidential, asks for something else.
    case treatment(PaperTreatment)
    /// The document still needs somebody.
    case unfinished(Status)
    case qualityOpen
    /// The paper must be scanned again.
    case rescan
    /// Another scan took its place; the paper belongs to that one.
    case replaced(by: VoucherID)
    /// Its archive record is not written yet.
    case notArchived
    /// The first day on which it may be destroyed.
    case holdPeriod(until: CalendarDate)
  }

  package func verdict(on voucher: Voucher, at now: Timestamp) -> Verdict {
    if let paper = voucher.paper, paper.state != .held { return .notYet(.settled(paper.state)) }
    return obstacle(to: voucher, at: now).map { .notYet($0) } ?? .due
  }

  /// The same, whatever was done with the paper: what came up since then bars it as well.
  func obstacle(to voucher: Voucher, at now: Timestamp) -> Obstacle? {
    guard voucher.hasPaper, let quality = voucher.quality else { return .noPaper }
    if let later = quality.replacedBy { return .replaced(by: later.voucher) }
    let treatment = voucher.documentClass.map { self.treatment(of: $0) } ?? .keep
    if voucher.isSensitive || treatment != .destroy {
      return .treatment(treatment == .giveBack ? .giveBack : .keep)
    }
    if voucher.awaitsRescan { return .rescan }
    if quality.state == .open { return .qualityOpen }
    guard [.filed, .paid].contains(voucher.status) else { return .unfinished(voucher.status) }
    guard voucher.archived != nil else { return .notArchived }
    let controlled = (quality.judgedAt ?? quality.checkedAt).berlinDate
    let day = controlled.adding(days: holdDays)
    return now.berlinDate < day ? .holdPeriod(until: day) : nil
  }
}

extension Voucher {
  /// Whether there is a paper that it was scanned from.
  package var hasPaper: Bool { (quality?.check.pages ?? 0) > 0 }
}
