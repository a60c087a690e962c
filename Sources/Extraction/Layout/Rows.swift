import ReadResult

/// Puts words into rows by the height of their middles.
enum Rows {
  /// The rows from above, their words from the left.
  static func of(_ tokens: [Token]) -> [[Token]] {
    var rows: [Row] = []
    let words = tokens.filter { !$0.folded.isEmpty }.sorted(by: isAbove)
    for token in words {
      guard let last = rows.last, last.takes(token) else {
        rows.append(Row(token))
        continue
      }
      rows[rows.count - 1].add(token)
    }
    // A dash or a point has another middle than the words it stands between.
    for mark in tokens.filter(\.folded.isEmpty).sorted(by: isAbove) {
      if let nearest = nearest(to: mark, in: rows) {
        rows[nearest].tokens.append(mark)
      } else {
        let place = rows.firstIndex { $0.middle > mark.box.middle } ?? rows.count
        rows.insert(Row(mark), at: place)
      }
    }
    return rows.map { $0.tokens.sorted { $0.box.left < $1.box.left } }
  }

  private static func isAbove(_ left: Token, _ right: Token) -> Bool {
    (left.box.middle, left.box.left) < (right.box.middle, right.box.left)
  }

  /// The row at whose height a mark stands; nil where it stands between rows.
  private static func nearest(to mark: Token, in rows: [Row]) -> Int? {
    let middle = mark.box.middle
    var (low, high) = (0, rows.count)
    while low < high {
      let between = (low + high) / 2
      if rows[between].middle < middle { low = between + 1 } else { high = between }
    }
    let around = [low - 1, low].filter(rows.indices.contains)
    let nearest = around.min { abs(rows[$0].middle - middle) < abs(rows[$1].middle - middle) }
    return nearest.flatMap { abs(rows[$0].middle - middle) <= rows[$0].height * 6 / 10 ? $0 : nil }
  }

  private struct Row {
    var tokens: [Token]
    /// The middle of its words: that of a word with a “g” lies lower than its neighbour's.
    var middle: Int
    let height: Int

    init(_ token: Token) {
      tokens = [token]
      middle = token.box.middle
      height = token.letterHeight
    }

    func takes(_ token: Token) -> Bool {
      token.box.middle - middle <= max(min(height, token.letterHeight) * 45 / 100, 1)
    }

    mutating func add(_ token: Token) {
      tokens.append(token)
      middle += (token.box.middle - middle) / tokens.count
    }
  }
}
