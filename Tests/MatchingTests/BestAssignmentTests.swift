import Testing

@testable import Matching

@Suite struct BestAssignmentTests {
  typealias Edge = BestAssignment.Edge

  @Test(arguments: 0..<400)
  func `no assignment of a small table is better`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let columns = Int.random(in: 1...4, using: &random)
    let rows = Int.random(in: 1...5, using: &random)
    let edges = (0..<rows).map { _ in
      (0..<columns).compactMap { column -> Edge? in
        Bool.random(using: &random)
          ? Edge(column: column, score: Int.random(in: 25...60, using: &random)) : nil
      }
    }
    let found = BestAssignment(edges, columnCount: columns)
    #expect(!found.isApproximate)
    #expect(Self.total(found.columns, edges) == Self.largestTotal(edges, columns))
  }

  @Test(arguments: 0..<40)
  func `the heaviest assignment is that of all permutations`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let rows = Int.random(in: 1...4, using: &random)
    let columns = Int.random(in: rows...6, using: &random)
    let weights = (0..<(rows * columns)).map { _ in Int32.random(in: 0...9, using: &random) }
    let partner = HungarianMethod.heaviest(weights, rows: rows, columns: columns)
    #expect(Set(partner).count == rows)
    let total = partner.enumerated().map { weights[$0 * columns + $1] }.reduce(0, +)
    #expect(total == Self.heaviest(weights, row: 0, rows, columns, taken: []))
  }

  @Test func `of two that fit nearly as well each gets one`() {
    let edges = [
      [Edge(column: 0, score: 80), Edge(column: 1, score: 70)],
      [Edge(column: 0, score: 80), Edge(column: 1, score: 78)],
    ]
    #expect(BestAssignment(edges, columnCount: 2).columns == [0, 1])
  }

  @Test func `a column is shared where the other fits much worse`() {
    let edges = [
      [Edge(column: 0, score: 80), Edge(column: 1, score: 30)],
      [Edge(column: 0, score: 80), Edge(column: 1, score: 30)],
    ]
    #expect(BestAssignment(edges, columnCount: 2).columns == [0, 0])
  }

  @Test func `a part too large to be solved takes the best edges first`() {
    let count = 9
    // All fit all; each fits its own a little better, but for the first two.
    let edges = (0..<count).map { row in
      (0..<count).map { Edge(column: $0, score: $0 == row || (row < 2 && $0 < 2) ? 40 : 39) }
    }
    let found = BestAssignment(edges, columnCount: count, cellsMax: 80)
    #expect(found.isApproximate)
    #expect(found.columns == (0..<count).map { Optional($0) })
  }

  @Test func `a row without an edge stays alone`() {
    #expect(
      BestAssignment([[], [Edge(column: 0, score: 30)]], columnCount: 1).columns == [nil, 0])
    #expect(BestAssignment([], columnCount: 0).columns.isEmpty)
  }

  // MARK: - By trying all

  private static func total(_ columns: [Int?], _ edges: [[Edge]]) -> Int {
    var total = 0
    var loads: [Int: Int] = [:]
    for (row, column) in columns.enumerated() {
      guard let column, let edge = edges[row].first(where: { $0.column == column }) else {
        continue
      }
      total += edge.score
      loads[column, default: 0] += 1
    }
    return total - loads.values.map { ($0 - 1) * BestAssignment.sharing }.reduce(0, +)
  }

  private static func largestTotal(_ edges: [[Edge]], _ columnCount: Int) -> Int {
    var best = Int.min
    var choice = [Int?](repeating: nil, count: edges.count)
    func choose(_ row: Int) {
      guard row < edges.count else {
        best = max(best, total(choice, edges))
        return
      }
      for column in [nil] + edges[row].map({ Optional($0.column) }) {
        choice[row] = column
        choose(row + 1)
      }
    }
    choose(0)
    return best
  }

  private static func heaviest(
    _ weights: [Int32], row: Int, _ rows: Int, _ columns: Int, taken: Set<Int>
  ) -> Int32 {
    guard row < rows else { return 0 }
    return (0..<columns).filter { !taken.contains($0) }.map {
      weights[row * columns + $0]
        + heaviest(weights, row: row + 1, rows, columns, taken: taken.union([$0]))
    }.max() ?? 0
  }
}
