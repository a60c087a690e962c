/// Chooses what is paid early where there is not money for all of it: the largest gain within the
/// room there is (a knapsack with one choice from each of several groups).
///
/// Branch and bound over the groups. A branch is left when even the choices split at will, the
/// best relation of gain to outlay first, would not bring more than what is found. Of equal gains
/// the one with the smaller outlay is looked for afterwards; what then is equal is told apart by
/// the order of the groups. All numbers are cents.
struct DiscountSearch: Sendable {
  /// One way to decide about a group.
  struct Option: Hashable, Sendable {
    /// What it needs of the room; below zero where it frees some.
    var outlay: Int
    /// Not below zero.
    var gain: Int
    /// Which of the group's payments it makes, as bits or as their number.
    var choice: Int
  }

  /// What is chosen.
  struct Result: Sendable {
    /// One option of each group, in the order in which they were given.
    var options: [Option]
    /// Whether no choice within the room gains more.
    var isProvenOptimal: Bool
  }

  /// Steps of a search after which it ends with what it found: about a second.
  static let stepsMax = 4_000_000

  private let order: [Int]
  private let groups: [[Option]]
  private let bound: GainBound
  private let room: Int
  private var chosen: [Option]
  private var gain = 0
  private var outlay = 0

  /// Each group has an option that needs nothing and gains nothing.
  static func best(
    _ groups: [[Option]], room: Int, stepsMax: Int = DiscountSearch.stepsMax
  ) -> Result {
    var search = DiscountSearch(groups, room: room)
    let isOptimal = search.run(.moreGain, stepsMax)
    if isOptimal { _ = search.run(.lessOutlay, stepsMax) }
    var options = search.chosen
    for (place, original) in search.order.enumerated() { options[original] = search.chosen[place] }
    return Result(options: options, isProvenOptimal: isOptimal)
  }

  private init(_ all: [[Option]], room: Int) {
    let ladders = all.map { GainLadder($0) }
    // Groups with one step come last: the bound over them needs no search.
    let order = all.indices.sorted { left, right in
      let (isLeft, isRight) = (ladders[left].isSimple, ladders[right].isSimple)
      if isLeft != isRight { return isRight }
      return GainStep.areInOrder(ladders[left].steps.first, ladders[right].steps.first)
        ?? (left < right)
    }
    self.order = order
    self.room = room
    groups = order.map { ladders[$0].options }
    bound = GainBound(order.map { ladders[$0] })
    chosen = bound.greedy(groups, room: room)
    for option in chosen {
      gain += option.gain
      outlay += option.outlay
    }
  }

  private enum Goal { case moreGain, lessOutlay }

  /// Goes through all that may be better than what is chosen; false where the steps ran out before
  /// that was known.
  private mutating func run(_ goal: Goal, _ stepsMax: Int) -> Bool {
    let ceiling = bound.gain(from: 0, room: room).gain ?? gain
    if goal == .moreGain, gain >= ceiling { return true }
    var path = Path(count: groups.count)
    var steps = 0
    while path.goOn(groups) {
      steps += 1
      guard steps <= stepsMax else { return false }
      let room = goal == .moreGain ? room : min(room, outlay - 1)
      let (rest, looks) = bound.gain(from: path.level, room: room - path.outlay)
      steps += looks
      guard let rest, path.gain + rest >= (goal == .moreGain ? gain + 1 : gain) else {
        path.stepBack(groups)
        continue
      }
      guard path.level == groups.count else { continue }
      (chosen, gain, outlay) = (path.options(groups), path.gain, path.outlay)
      if goal == .moreGain, gain >= ceiling { return true }
      path.stepBack(groups)
    }
    return true
  }

  /// The way to the branch that is looked at.
  private struct Path {
    var level = 0
    var gain = 0
    var outlay = 0
    /// How many options of each group were tried, the one with the most gain first.
    var tried: [Int]

    init(count: Int) { tried = [Int](repeating: 0, count: count) }

    private func option(_ level: Int, _ groups: [[Option]]) -> Option {
      groups[level][groups[level].count - tried[level]]
    }

    /// Takes the next option of the first group that is not decided; false when all were tried.
    mutating func goOn(_ groups: [[Option]]) -> Bool {
      while level == groups.count || tried[level] == groups[level].count {
        if level < groups.count { tried[level] = 0 }
        guard level > 0 else { return false }
        stepBack(groups)
      }
      tried[level] += 1
      let next = option(level, groups)
      gain += next.gain
      outlay += next.outlay
      level += 1
      return true
    }

    mutating func stepBack(_ groups: [[Option]]) {
      level -= 1
      let last = option(level, groups)
      gain -= last.gain
      outlay -= last.outlay
    }

    func options(_ groups: [[Option]]) -> [Option] {
      groups.indices.map { option($0, groups) }
    }
  }
}
