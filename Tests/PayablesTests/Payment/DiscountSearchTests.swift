import TestSupport
import Testing

@testable import Payables

struct DiscountSearchTests {
  private typealias Option = DiscountSearch.Option

  private static func single(_ outlay: Int, _ gain: Int) -> [Option] {
    [Option(outlay: 0, gain: 0, choice: 0), Option(outlay: outlay, gain: gain, choice: 1)]
  }

  /// The gain and the outlay of the best choice, by trying all.
  private func best(
    _ groups: ArraySlice<[Option]>, room: Int, outlay: Int = 0, gain: Int = 0
  ) -> (gain: Int, outlay: Int)? {
    guard let first = groups.first else { return outlay <= room ? (gain, outlay) : nil }
    var best: (gain: Int, outlay: Int)?
    for option in first {
      let found = self.best(
        groups.dropFirst(), room: room, outlay: outlay + option.outlay, gain: gain + option.gain)
      guard let found else { continue }
      if let known = best, (known.gain, -known.outlay) >= (found.gain, -found.outlay) { continue }
      best = found
    }
    return best
  }

  private func group(_ dice: inout SeededGenerator, isMixed: Bool) -> [Option] {
    let outlay = Int.random(in: 1...60, using: &dice)
    guard isMixed else { return Self.single(outlay, Int.random(in: 0...9, using: &dice)) }
    return [Option(outlay: 0, gain: 0, choice: 0)]
      + (1...3).map { choice in
        Option(
          outlay: Int.random(in: -20...60, using: &dice),
          gain: Int.random(in: 0...12, using: &dice),
          choice: choice)
      }
  }

  @Test(arguments: 1...20) func `it is as good as trying everything`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    for round in 0..<60 {
      let isMixed = round % 2 == 0
      let groups = (0..<Int.random(in: 0...(isMixed ? 6 : 12), using: &dice)).map { _ in
        group(&dice, isMixed: isMixed && Bool.random(using: &dice))
      }
      let room = Int.random(in: 0...250, using: &dice)
      let result = DiscountSearch.best(groups, room: room)
      let expected = try #require(best(groups[...], room: room))
      #expect(result.isProvenOptimal)
      #expect(result.options.reduce(0) { $0 + $1.gain } == expected.gain)
      #expect(result.options.reduce(0) { $0 + $1.outlay } == expected.outlay)
      #expect(zip(groups, result.options).allSatisfy { $0.contains($1) })
    }
  }

  @Test func `sixteen invoices with the same percentage are chosen best`() throws {
    var dice = SeededGenerator(seed: 16)
    let groups = (0..<16).map { _ in
      let open = Int.random(in: 100_00...9_000_00, using: &dice)
      return Self.single(open - open / 50, open / 50)
    }
    let result = DiscountSearch.best(groups, room: 40_000_00)
    let expected = try #require(best(groups[...], room: 40_000_00))
    #expect(result.options.reduce(0) { $0 + $1.gain } == expected.gain)
    #expect(result.options.reduce(0) { $0 + $1.outlay } == expected.outlay)
  }

  @Test func `a search that is cut off says so, and its choice still fits`() {
    // All bring the same for their outlay and none fills the room, so that no bound helps.
    let groups = (0..<60).map { _ in Self.single(100, 2) }
    let result = DiscountSearch.best(groups, room: 2950, stepsMax: 50)
    #expect(!result.isProvenOptimal)
    #expect(result.options.reduce(0) { $0 + $1.outlay } == 2900)
    #expect(DiscountSearch.best([], room: 0).isProvenOptimal)
  }
}
