import InvoiceRules
import Ledger
import Payables
import ReadResult

/// Follows the chronicle line by line, makes the books again from it, and decides once more
/// wherever something was decided.
///
/// One writer wrote the journal, so the entries of a decision stand together: what follows from
/// a reading stands behind it and behind the documents that were taken out of it.
final class ReplayWalk {
  private let trial: ReplayTrial
  /// Only decisions of this voucher; nil for all.
  private let wanted: VoucherID?
  private(set) var decisions: [ReplayedDecision] = []
  private var settings: NotedSettings?
  /// What the malware scanner said of vouchers whose reading is not noted yet.
  private var scans: [VoucherID: MalwareScan] = [:]
  /// A reading, and the lines since, which belong to its transaction.
  private var held: [ChronicleLine] = []
  private var reading: JournalEntry?
  private var comparison: EntryComparison?

  init(_ trial: ReplayTrial, of wanted: VoucherID?) {
    self.trial = trial
    self.wanted = wanted
  }

  /// Takes the next line.
  func step(_ line: ChronicleLine) throws {
    guard case .entry(let entry) = line else {
      return reading == nil ? try trial.made.take(line) : held.append(line)
    }
    if let reading {
      if Self.isChild(entry, of: reading) { return held.append(line) }
      try settle(reading)
    }
    if comparison?.take(entry) != true || comparison?.isOver == true { close() }
    try begin(entry)
    if reading == nil { try trial.made.take(line) } else { held.append(line) }
  }

  /// Ends it where the chronicle ends.
  func finish() throws {
    if let reading { try settle(reading) }
    comparison?.finish()
    close()
    let sensitive = try Set(decisions.map(\.voucher)).filter {
      try trial.made.voucher($0)?.isSensitive ?? true
    }
    for index in decisions.indices {
      decisions[index].isSensitive = sensitive.contains(decisions[index].voucher)
    }
  }

  private static func isChild(_ entry: JournalEntry, of reading: JournalEntry) -> Bool {
    guard case .submitted(let submission)? = try? entry.event() else { return false }
    return submission.parent != nil && submission.parent == reading.voucher
  }

  // MARK: - Where something was decided

  private func begin(_ entry: JournalEntry) throws {
    if entry.kind == SystemEventKind.configurationLoaded.rawValue {
      settings = NotedSettings(entry)
      return
    }
    guard let id = entry.voucher, let kind = VoucherEvent.Kind(rawValue: entry.kind) else { return }
    switch kind {
    case .scanned:
      if case .scanned(let scan)? = try? entry.event() { scans[id] = scan }
    case .read where comparison == nil && wants(id): reading = entry
    case .reconsidered, .unreadable, .decided:
      if comparison == nil, wants(id) { try decide(entry) }
    case .exceptionRaised:
      if comparison == nil, wants(id), try isLocked(id) { try decide(entry) }
    default: break
    }
  }

  /// Whether nothing could be read of a voucher so far: then a case that no reading led to is the
  /// one of a document behind a password.
  private func isLocked(_ id: VoucherID) throws -> Bool {
    try trial.made.voucher(id)?.reading == nil
  }

  private func wants(_ id: VoucherID) -> Bool { wanted == nil || wanted == id }

  /// Decides what was read, and takes the lines that were held back.
  private func settle(_ reading: JournalEntry) throws {
    self.reading = nil
    let lines = held
    held = []
    if let id = reading.voucher {
      try recompute(.reading(scans.removeValue(forKey: id)?.failure), reading, after: lines)
    }
    for line in lines { try trial.made.take(line) }
  }

  /// Decides where the entry itself is the first of the decision.
  private func decide(_ entry: JournalEntry) throws {
    guard entry.erased == nil else { return note(entry, .impossible(.erased(seq: entry.seq))) }
    switch try entry.event() {
    case .reconsidered(let cause)?: try recompute(.news(cause), entry, after: [])
    case .unreadable(let failure)?: try recompute(.failure(failure), entry, after: [])
    case .exceptionRaised?:
      try recompute(.failure(ReadFailure(.encrypted, "")), entry, after: [])
    case .decided(var decision)?:
      // What follows from the books is not taken from what is to be proved.
      (decision.accepted, decision.duty) = ([], nil)
      try recompute(.person(decision), entry, after: [])
    default: return
    }
    _ = comparison?.take(entry)
  }

  private func recompute(
    _ beginning: ReplayTrial.Beginning, _ entry: JournalEntry, after lines: [ChronicleLine]
  ) throws {
    guard let id = entry.voucher else { return }
    guard entry.erased == nil else { return note(entry, .impossible(.erased(seq: entry.seq))) }
    guard let settings else { return note(entry, .impossible(.settingsUnknown)) }
    do {
      let made = try trial.entries(
        after: lines, beginning, of: id, at: entry, settings.policy.get())
      comparison = EntryComparison(of: entry, with: made)
      note(entry, .same(entries: 0))
    } catch {
      note(entry, Self.result(of: error, entry))
    }
  }

  private static func result(
    of error: any Error, _ entry: JournalEntry
  ) -> ReplayedDecision.Result {
    switch error {
    case let trouble as NotedSettings.Obstacle: .impossible(trouble.obstacle)
    case is ReplayTrial.ReadingMissing: .impossible(.readingMissing)
    case let refused as ReplayTrial.Refused:
      .differs([
        ReplayDifference(
          seq: entry.seq, voucher: entry.voucher, event: entry.kind, place: "",
          recorded: entry.kind, recomputed: refused.refusal.text.german)
      ])
    default: .impossible(.failed("\(error)"))
    }
  }

  // MARK: - What came of it

  private func note(_ entry: JournalEntry, _ result: ReplayedDecision.Result) {
    guard let id = entry.voucher, let kind = ReplayedDecision.Kind(begunBy: entry.kind) else {
      return
    }
    decisions.append(
      ReplayedDecision(
        voucher: id, seq: entry.seq, time: entry.time, actor: entry.actor, kind: kind,
        result: result))
  }

  /// Ends the comparison of the decision that was noted last.
  private func close() {
    guard let comparison else { return }
    self.comparison = nil
    guard let last = decisions.indices.last else { return }
    decisions[last].result = result(of: comparison)
  }

  private func result(of comparison: EntryComparison) -> ReplayedDecision.Result {
    let differences = comparison.differences
    if differences.isEmpty { return .same(entries: comparison.compared) }
    if trial.replyKey == nil, differences.contains(where: { $0.event == Self.reply }) {
      return .impossible(.replyKeyMissing)
    }
    return settings?.otherProgram.map { .impossible($0) } ?? .differs(differences)
  }

  private static let reply = VoucherEvent.Kind.replyJudged.rawValue
}

extension ReplayedDecision.Kind {
  /// By the word of the event that begins a decision; nil for all others.
  fileprivate init?(begunBy event: String) {
    switch VoucherEvent.Kind(rawValue: event) {
    case .read?: self = .reading
    case .reconsidered?: self = .news
    case .unreadable?, .exceptionRaised?: self = .failure
    case .decided?: self = .person
    default: return nil
    }
  }
}
