/// The assignment of each row to a column of its own with the largest total weight (Kuhn and
/// Munkres, with potentials and shortest augmenting paths: rows² × columns steps at most).
enum HungarianMethod {
  /// `weights` row by row, none negative; `rows` must not exceed `columns`.
  ///
  /// Returns the column of each row.
  static func heaviest(_ weights: [Int32], rows: Int, columns: Int) -> [Int] {
    var search = Search(columns: columns, rows: rows)
    weights.withUnsafeBufferPointer { weights in
      for row in 0..<rows { search.insert(row, weights) }
    }
    var partner = [Int](repeating: 0, count: rows)
    for column in 0..<columns where search.rowOf[column] >= 0 {
      partner[search.rowOf[column]] = column
    }
    return partner
  }

  private struct Search {
    let columns: Int
    var rowPotential: [Int32]
    var columnPotential: [Int32]
    /// The row that has the column; −1 for none.
    var rowOf: [Int]
    /// The column before this on the shortest path; −1 for the start.
    var previous: [Int]
    var distance: [Int32]
    var isDone: [Bool]

    init(columns: Int, rows: Int) {
      self.columns = columns
      rowPotential = Array(repeating: 0, count: rows)
      columnPotential = Array(repeating: 0, count: columns)
      rowOf = Array(repeating: -1, count: columns)
      previous = Array(repeating: -1, count: columns)
      distance = Array(repeating: 0, count: columns)
      isDone = Array(repeating: false, count: columns)
    }

    /// Gives `row` a column and moves others where that is better.
    ///
    /// Costs are weights with their signs turned.
    mutating func insert(_ row: Int, _ weights: UnsafeBufferPointer<Int32>) {
      for column in 0..<columns {
        distance[column] = .max
        previous[column] = -1
        isDone[column] = false
      }
      var path: [Int] = []
      var current = row
      var from = -1
      var free = -1
      while free < 0 {
        let (nearest, step) = scan(current, from, weights)
        advance(row, path, by: step)
        isDone[nearest] = true
        path.append(nearest)
        from = nearest
        if rowOf[nearest] < 0 { free = nearest } else { current = rowOf[nearest] }
      }
      var column = free
      while column >= 0 {
        let before = previous[column]
        rowOf[column] = before < 0 ? row : rowOf[before]
        column = before
      }
    }

    /// Shortens the distances by the edges of `current`; the nearest column not yet done, and how
    /// far it is.
    private mutating func scan(
      _ current: Int, _ from: Int, _ weights: UnsafeBufferPointer<Int32>
    ) -> (Int, Int32) {
      let base = current * columns
      let potential = rowPotential[current]
      var nearest = -1
      var least = Int32.max
      for column in 0..<columns where !isDone[column] {
        let reduced = -weights[base + column] - potential - columnPotential[column]
        if reduced < distance[column] {
          distance[column] = reduced
          previous[column] = from
        }
        // Of columns that are equally near, a free one ends the search; with small whole numbers
        // there are many.
        if distance[column] < least
          || (distance[column] == least && nearest >= 0 && isFree(column, not: nearest))
        {
          least = distance[column]
          nearest = column
        }
      }
      return (nearest, least)
    }

    private func isFree(_ column: Int, not nearest: Int) -> Bool {
      rowOf[column] < 0 && rowOf[nearest] >= 0
    }

    private mutating func advance(_ row: Int, _ path: [Int], by step: Int32) {
      guard step != 0 else { return }
      rowPotential[row] += step
      for column in path {
        rowPotential[rowOf[column]] += step
        columnPotential[column] -= step
      }
      for column in 0..<columns where !isDone[column] { distance[column] -= step }
    }
  }
}
