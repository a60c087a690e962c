/// Which column each row belongs to, so that all together fit best.
///
/// A column may take several rows (a partial delivery on several lines of an invoice), but each
/// after the first costs ``sharing``: of two that fit nearly as well, each gets one. The total
///
///     Σ score(row, its column) − sharing · Σ (rows of a column − 1)
///
/// is the largest there is. Rows whose best score is below the least that counts stay without.
struct BestAssignment: Sendable {
  /// The column of each row.
  private(set) var columns: [Int?]
  /// Whether a part of the problem was too large to be solved exactly.
  private(set) var isApproximate = false

  /// What a shared column costs.
  ///
  /// A score that is better by less than this gives way.
  static let sharing = 15
  /// The largest part that is solved exactly: rows × columns.
  ///
  /// Beyond it the best edge is taken first, in the order of rows.
  static let cellsMax = 1_000_000

  /// A candidate of a row; scores below the least that counts are left out by the caller.
  struct Edge: Hashable, Sendable {
    var column: Int
    var score: Int
  }

  /// `edges` has one list a row.
  init(_ edges: [[Edge]], columnCount: Int, cellsMax: Int = Self.cellsMax) {
    columns = edges.map(Self.favourite)
    // A row either has a column for itself or shares its favourite; what it gains by the former
    // is all that has to be decided.
    let gains = edges.map { list -> [Edge] in
      guard let best = list.lazy.map(\.score).max() else { return [] }
      return list.compactMap {
        let gain = Self.sharing - (best - $0.score)
        return gain > 0 ? Edge(column: $0.column, score: gain) : nil
      }
    }
    for part in Self.parts(of: gains, columnCount: columnCount) {
      solve(part, gains, cellsMax)
    }
  }

  /// The best column of a row, the first of several.
  private static func favourite(in list: [Edge]) -> Int? {
    var best: Edge?
    for edge in list {
      guard let current = best else {
        best = edge
        continue
      }
      if (edge.score, current.column) > (current.score, edge.column) { best = edge }
    }
    return best?.column
  }

  private mutating func solve(_ part: Part, _ gains: [[Edge]], _ cellsMax: Int) {
    if part.rows.count == 1, let row = part.rows.first {
      columns[row] = Self.favourite(in: gains[row])
      return
    }
    let position = Dictionary(
      uniqueKeysWithValues: part.columns.enumerated().map { ($1, $0) })
    guard part.rows.count * part.columns.count <= cellsMax else {
      isApproximate = true
      takeBestFirst(part, gains)
      return
    }
    let isTall = part.rows.count > part.columns.count
    let (small, large) =
      isTall ? (part.columns.count, part.rows.count) : (part.rows.count, part.columns.count)
    var weights = [Int32](repeating: 0, count: small * large)
    for (i, row) in part.rows.enumerated() {
      for edge in gains[row] {
        guard let j = position[edge.column] else { continue }
        weights[isTall ? j * large + i : i * large + j] = Int32(edge.score)
      }
    }
    let partner = HungarianMethod.heaviest(weights, rows: small, columns: large)
    for (a, b) in partner.enumerated() where weights[a * large + b] > 0 {
      columns[part.rows[isTall ? b : a]] = part.columns[isTall ? a : b]
    }
  }

  private mutating func takeBestFirst(_ part: Part, _ gains: [[Edge]]) {
    var sorted = part.rows.flatMap { row in
      gains[row].map { (gain: $0.score, row: row, column: $0.column) }
    }
    sorted.sort { ($1.gain, $0.row, $0.column) < ($0.gain, $1.row, $1.column) }
    var rows: Set<Int> = []
    var taken: Set<Int> = []
    for edge in sorted where !rows.contains(edge.row) && !taken.contains(edge.column) {
      rows.insert(edge.row)
      taken.insert(edge.column)
      columns[edge.row] = edge.column
    }
  }

  // MARK: - Parts that have nothing to do with each other

  struct Part {
    var rows: [Int] = []
    var columns: [Int] = []
  }

  private static func parts(of gains: [[Edge]], columnCount: Int) -> [Part] {
    var parent = Array(0..<(gains.count + columnCount))
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    for (row, list) in gains.enumerated() {
      for edge in list { parent[root(gains.count + edge.column)] = root(row) }
    }
    var parts: [Int: Part] = [:]
    for (row, list) in gains.enumerated() where !list.isEmpty {
      parts[root(row), default: Part()].rows.append(row)
    }
    for column in 0..<columnCount {
      let key = root(gains.count + column)
      if parts[key] != nil { parts[key]?.columns.append(column) }
    }
    return parts.values.sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
  }
}
