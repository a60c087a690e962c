/// One step up from an option of a group to a better one.
struct GainStep: Hashable, Sendable {
  /// Above zero, both.
  var outlay: Int
  var gain: Int
  /// The option that it leads to.
  var option: Int

  /// Whether the left one brings more for its outlay, or as much and more at once.
  ///
  /// Nil where they are alike; what has no step comes last.
  static func areInOrder(_ left: GainStep?, _ right: GainStep?) -> Bool? {
    guard let left, let right else { return left == nil && right == nil ? nil : left != nil }
    let (one, other) = (
      Int128(left.gain) * Int128(right.outlay), Int128(right.gain) * Int128(left.outlay)
    )
    if one != other { return one > other }
    return left.outlay == right.outlay ? nil : left.outlay > right.outlay
  }
}

/// The options of a group that can be of use, and the steps between those that are best for some
/// price of money.
struct GainLadder: Sendable {
  /// By outlay, each with more gain than all before.
  let options: [DiscountSearch.Option]
  /// Each brings less for its outlay than the one before it.
  let steps: [GainStep]

  init(_ all: [DiscountSearch.Option]) {
    let sorted = all.sorted {
      ($0.outlay, $1.gain, $0.choice) < ($1.outlay, $0.gain, $1.choice)
    }
    var useful: [DiscountSearch.Option] = []
    for option in sorted where option.gain > useful.last?.gain ?? -1 { useful.append(option) }
    options = useful
    steps = Self.steps(useful)
  }

  /// Whether there is but one thing to decide: nothing, or one payment.
  var isSimple: Bool { options.count <= 2 }

  private static func steps(_ options: [DiscountSearch.Option]) -> [GainStep] {
    var corners = [0]
    for next in options.indices.dropFirst() {
      while corners.count > 1,
        let last = step(corners[corners.count - 2], corners[corners.count - 1], options),
        let better = step(corners[corners.count - 1], next, options),
        Int128(last.gain) * Int128(better.outlay) <= Int128(better.gain) * Int128(last.outlay)
      {
        corners.removeLast()
      }
      corners.append(next)
    }
    return zip(corners, corners.dropFirst()).compactMap { step($0, $1, options) }
  }

  private static func step(
    _ from: Int, _ to: Int, _ options: [DiscountSearch.Option]
  ) -> GainStep? {
    GainStep(
      outlay: options[to].outlay - options[from].outlay,
      gain: options[to].gain - options[from].gain, option: to)
  }
}

/// What groups gain at most within a room, if options could be taken in part.
struct GainBound: Sendable {
  /// All steps, those that bring most for their outlay first.
  private let steps: [(group: Int, step: GainStep)]
  /// What the cheapest options of the groups from each on need and gain.
  private let cheapest: [(outlay: Int, gain: Int)]
  /// The first of the groups that have one step at most, in the order of their steps.
  private let firstSimple: Int
  /// What the simple groups before each need and gain.
  private let simple: [(outlay: Int, gain: Int)]

  init(_ ladders: [GainLadder]) {
    steps = ladders.enumerated()
      .flatMap { group, ladder in ladder.steps.map { (group, $0) } }
      .sorted { left, right in
        GainStep.areInOrder(left.1, right.1)
          ?? ((left.0, left.1.option) < (right.0, right.1.option))
      }
    var rests: [(outlay: Int, gain: Int)] = [(0, 0)]
    for ladder in ladders.reversed() {
      let (last, base) = (rests[rests.count - 1], ladder.options.first)
      rests.append((last.outlay + (base?.outlay ?? 0), last.gain + (base?.gain ?? 0)))
    }
    cheapest = rests.reversed()
    firstSimple = ladders.firstIndex(where: \.isSimple) ?? ladders.count
    var sums: [(outlay: Int, gain: Int)] = [(0, 0)]
    for ladder in ladders[firstSimple...] {
      let (last, step) = (sums[sums.count - 1], ladder.steps.first)
      sums.append((last.outlay + (step?.outlay ?? 0), last.gain + (step?.gain ?? 0)))
    }
    simple = sums
  }

  /// What the groups from `level` on gain at most, nil where even the cheapest choice is too dear;
  /// and how many steps were looked at for it.
  func gain(from level: Int, room: Int) -> (gain: Int?, looks: Int) {
    let base = cheapest[level]
    let room = room - base.outlay
    guard room >= 0 else { return (nil, 0) }
    if level >= firstSimple { return (base.gain + simpleGain(from: level, room: room), 0) }
    var (left, sum) = (room, base.gain)
    for (looks, (group, step)) in steps.enumerated() where group >= level {
      if step.outlay > left {
        return (sum + Self.part(of: step.gain, left, of: step.outlay), looks)
      }
      left -= step.outlay
      sum += step.gain
    }
    return (sum, steps.count)
  }

  private func simpleGain(from level: Int, room: Int) -> Int {
    let start = level - firstSimple
    let before = simple[start]
    var (low, high) = (start, simple.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if simple[middle].outlay - before.outlay <= room { low = middle } else { high = middle - 1 }
    }
    let whole = simple[low].gain - before.gain
    guard low < simple.count - 1 else { return whole }
    let next = (
      outlay: simple[low + 1].outlay - simple[low].outlay,
      gain: simple[low + 1].gain - simple[low].gain
    )
    let left = room - (simple[low].outlay - before.outlay)
    return whole + Self.part(of: next.gain, left, of: next.outlay)
  }

  private static func part(of gain: Int, _ left: Int, of outlay: Int) -> Int {
    Int(Int128(gain) * Int128(left) / Int128(outlay))
  }

  /// A good choice at once: step by step, whatever fits.
  func greedy(
    _ groups: [[DiscountSearch.Option]], room: Int
  ) -> [DiscountSearch.Option] {
    var chosen = groups.compactMap(\.first)
    var left = room - cheapest[0].outlay
    var isStopped = [Bool](repeating: false, count: groups.count)
    for (group, step) in steps where !isStopped[group] {
      if step.outlay <= left {
        left -= step.outlay
        chosen[group] = groups[group][step.option]
      } else {
        isStopped[group] = true
      }
    }
    return chosen
  }
}
