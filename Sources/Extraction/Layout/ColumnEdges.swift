import ReadResult

/// Where columns begin: left edges that several rows near each other share.
///
/// A cell may be so wide that the next column follows it like the next word.
struct ColumnEdges: Sendable {
  private struct Edge {
    let left: Int
    let row: Int
  }

  /// The edges of cells that begin behind a wide gap, by their place in steps of ``step``.
  private var edges: [Int: [Edge]] = [:]

  private static let step = 10
  /// Tenths of a point within which edges are the same.
  private static let tolerance = 6
  /// How many rows above and below count as near.
  private static let reach = 5
  /// Rows that must share an edge.
  private static let rowsMin = 2

  init() {}

  init(of lines: [[Token]], firstRow: Int) {
    for (index, line) in lines.enumerated() {
      let cells = Cell.cells(of: line, page: 0, number: firstRow + index)
      for cell in cells.dropFirst() {
        edges[cell.box.left / Self.step, default: []].append(
          Edge(left: cell.box.left, row: firstRow + index))
      }
    }
  }

  func beginColumn(at left: Int, row: Int) -> Bool {
    var near = 0
    for step in left / Self.step - 1...left / Self.step + 1 {
      near += (edges[step] ?? []).count {
        abs($0.row - row) <= Self.reach && abs($0.left - left) <= Self.tolerance
      }
    }
    return near >= Self.rowsMin
  }
}
