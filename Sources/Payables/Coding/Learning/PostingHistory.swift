import Invoice

/// What earlier documents of a supplier say of where such a one is posted (H1).
///
/// Each votes for its account and its cost centre: more where it is about the same asset, object or
/// cost centre or has the same words in its lines, where it is recent, and where a person saw it.
struct PostingHistory {
  /// Documents that are asked, the latest ones.
  static let documentsMax = 25

  private let examples: [Example]

  /// What of an invoice tells how alike it is to another.
  struct Subject {
    var asset: String?
    var object: String?
    var costCenter: String?
    var words: [String]
  }

  /// The earlier documents, the latest first.
  init(_ documents: [Voucher]) {
    examples = documents.compactMap { Example($0) }
  }

  private struct Example {
    let coding: Coding
    let main: CodingSplit
    let trust: Int

    init?(_ voucher: Voucher) {
      guard let coding = voucher.coding, voucher.duplicate == nil,
        let main = coding.splits.enumerated().max(by: {
          ($0.element.net.magnitude, $1.offset) < ($1.element.net.magnitude, $0.offset)
        })?.element
      else { return nil }
      self.coding = coding
      self.main = main
      let isSeen = voucher.correction != nil
      switch voucher.status {
      case .rejected, .error: return nil
      case .approved, .posted, .paymentProposed, .paid: trust = 4
      // A proposal that was made from others is no evidence of its own.
      case .inApproval: trust = isSeen ? 4 : main.source == .history ? 1 : 2
      default: trust = isSeen ? 2 : 1
      }
    }

    func points(_ subject: Subject) -> Int {
      func same(_ own: String?, _ other: String?) -> Bool { own != nil && own == other }
      return 1 + (same(main.asset, subject.asset) ? 8 : 0)
        + (same(main.object, subject.object) ? 5 : 0)
        + (same(main.costCenter, subject.costCenter) ? 3 : 0)
        + PostingWords.likeness(coding.words ?? [], subject.words) * 8 / 100
    }
  }

  // MARK: - Votes

  /// Which value has most of the votes.
  struct Vote {
    let value: String
    /// Percent of all votes, and less where few documents voted.
    let sureness: Int
    /// The next one, where the first is not clear of it, with its percent.
    let rival: (value: String, percent: Int)?

    /// Whether enough documents agree to doubt what is on record.
    var isWellFounded: Bool { sureness >= 90 }
  }

  /// Of so many in a hundred the first has so many when it is clear.
  private static let clearMin = 67
  /// How sure one, two or more documents that agree can make.
  private static let surenessOfFew = [0, 60, 75, 95]

  func vote(
    for subject: Subject, _ value: KeyPath<CodingSplit, String?>
  ) -> Vote? {
    var votes: [String: Int] = [:]
    var order: [String] = []
    var voters = 0
    for (rank, example) in examples.enumerated() {
      guard let choice = example.main[keyPath: value] else { continue }
      if votes[choice] == nil { order.append(choice) }
      votes[choice, default: 0] +=
        example.points(subject) * example.trust * max(1, 10 - rank / 3)
      voters += 1
    }
    let total = votes.values.reduce(0, +)
    // Of equals the one that was chosen last.
    let ranked = order.enumerated().sorted {
      (votes[$1.element] ?? 0, $0.offset) < (votes[$0.element] ?? 0, $1.offset)
    }.map(\.element)
    guard let first = ranked.first, let most = votes[first], total > 0 else { return nil }
    let percent = most * 100 / total
    let rival = ranked.dropFirst().first.map {
      (value: $0, percent: (votes[$0] ?? 0) * 100 / total)
    }
    return Vote(
      value: first,
      sureness: min(percent, Self.surenessOfFew[min(voters, Self.surenessOfFew.count - 1)]),
      rival: percent < Self.clearMin ? rival : nil)
  }

  // MARK: - Splits

  /// Documents in a row that were split alike, until the next one is split so as well.
  static let alikeMin = 3
  /// Percent by which parts may differ.
  private static let shareTolerance = 1

  /// The splits that all of the last documents had, with the nets of the latest as weights.
  func usualSplits() -> [CodingSplit]? {
    let last = examples.prefix(Self.alikeMin)
    guard last.count == Self.alikeMin, let model = last.first?.coding.splits, model.count > 1,
      let shares = Self.shares(model),
      last.dropFirst().allSatisfy({ Self.isAlike(Self.shares($0.coding.splits), shares) })
    else { return nil }
    return model.map { split in
      var split = split
      split.source = .history
      split.net = split.net.magnitude
      return split
    }
  }

  /// What each place has, in thousandths; nil where the parts do not add up to anything.
  private static func shares(_ splits: [CodingSplit]) -> [[String?]: Int]? {
    guard let sum = splits.map(\.net).sum, !sum.isZero else { return nil }
    var shares: [[String?]: Int] = [:]
    for split in splits {
      guard
        let share = split.net.multiplied(by: ExactDecimal(1000))?
          .divided(by: sum, decimals: 0, rounding: .halfAwayFromZero)
      else { return nil }
      let place = [split.account, split.costCenter, split.project, split.object, split.asset]
      shares[place, default: 0] += Int(truncatingIfNeeded: share.coefficient)
    }
    return shares
  }

  private static func isAlike(_ own: [[String?]: Int]?, _ other: [[String?]: Int]) -> Bool {
    guard let own, own.count == other.count else { return false }
    return own.allSatisfy { place, share in
      other[place].map { abs($0 - share) <= shareTolerance * 10 } ?? false
    }
  }
}
