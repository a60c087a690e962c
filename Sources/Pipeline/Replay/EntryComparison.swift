import Hashing
import Ledger
import Payables

/// Holds the entries that follow a decision against those that were recomputed, one by one.
struct EntryComparison {
  private(set) var differences: [ReplayDifference] = []
  /// Whether nothing further is compared.
  private(set) var isOver = false
  private(set) var compared = 0
  private let beginning: JournalEntry
  private var expected: ArraySlice<JournalEntry>

  /// `beginning` is the entry that began the decision.
  init(of beginning: JournalEntry, with recomputed: [JournalEntry]) {
    self.beginning = beginning
    expected = recomputed[...]
  }

  /// Facts of one entry that are told, at most.
  private static let factsMax = 20

  /// Takes the next entry of the journal; false where it is none of the decision's.
  mutating func take(_ entry: JournalEntry) -> Bool {
    guard let next = expected.first else {
      isOver = true
      guard follows(entry) else { return false }
      // The same moment, and of a kind that only deciding writes.
      differences.append(whole(entry, recorded: entry.kind, recomputed: nil))
      return true
    }
    guard entry.voucher == next.voucher, entry.kind == next.kind else {
      isOver = true
      differences.append(whole(entry, recorded: entry.kind, recomputed: next.kind))
      return false
    }
    expected.removeFirst()
    compared += 1
    differences += facts(entry, next)
    return true
  }

  /// Ends it where the journal ends.
  mutating func finish() {
    isOver = true
    guard let next = expected.first else { return }
    differences.append(whole(beginning, recorded: nil, recomputed: next.kind))
  }

  private func follows(_ entry: JournalEntry) -> Bool {
    entry.voucher == beginning.voucher && entry.time == beginning.time
      && entry.actor == Author.daemon && Self.kindsOfDeciding.contains(entry.kind)
  }

  private static let kindsOfDeciding = Set(
    [
      VoucherEvent.Kind.checked, .duplicateFound, .identified, .formallyChecked, .matched,
      .acceptanceRead, .termsFound, .coded, .routed, .dunningJudged, .qualityChecked, .replacing,
      .exceptionRaised, .replyJudged, .approved, .rejected, .filed,
    ].map(\.rawValue))

  private func whole(
    _ entry: JournalEntry, recorded: String?, recomputed: String?
  ) -> ReplayDifference {
    ReplayDifference(
      seq: entry.seq, voucher: entry.voucher, event: recorded ?? recomputed ?? "", place: "",
      recorded: recorded, recomputed: recomputed)
  }

  private func facts(_ entry: JournalEntry, _ made: JournalEntry) -> [ReplayDifference] {
    func difference(_ place: String, _ recorded: String?, _ recomputed: String?)
      -> ReplayDifference
    {
      ReplayDifference(
        seq: entry.seq, voucher: entry.voucher, event: entry.kind, place: place,
        recorded: recorded, recomputed: recomputed)
    }
    var found: [ReplayDifference] = []
    if entry.actor != made.actor { found.append(difference("actor", entry.actor, made.actor)) }
    if entry.time != made.time {
      found.append(difference("time", "\(entry.time)", "\(made.time)"))
    }
    if let erased = entry.erased {
      let digest = SHA256Digest(of: made.details.utf8)
      if digest != erased { found.append(difference("SHA-256", "\(erased)", "\(digest)")) }
      return found
    }
    guard entry.details != made.details else { return found }
    let (recorded, recomputed) = (JSONFacts.of(entry.details), JSONFacts.of(made.details))
    let places = Set(recorded.keys).union(recomputed.keys).sorted()
      .filter { recorded[$0] != recomputed[$0] }
    found += places.prefix(Self.factsMax).map { difference($0, recorded[$0], recomputed[$0]) }
    // The same values, written otherwise.
    if places.isEmpty { found.append(difference("", entry.details, made.details)) }
    return found
  }
}
