/// The known name that a misspelt one probably means.
enum NearestName {
  /// Longer names are not compared: nobody misspells so much.
  private static let longest = 64
  /// A beginning of fewer letters says nothing.
  private static let shortestBeginning = 3

  /// The nearest of `known`, nil where none is near.
  ///
  /// A third of the letters may differ, and always two, but never all; or one is the beginning of
  /// the other.
  static func of(_ name: String, among known: [String]) -> String? {
    guard name.count <= longest else { return nil }
    let near = known.map { (name: $0, distance: distance(name, $0)) }.filter { other in
      let limit = max(2, max(name.count, other.name.count) / 3)
      return (other.distance <= limit && other.distance < name.count)
        || isBeginning(name, other.name) || isBeginning(other.name, name)
    }
    return near.min { $0.distance < $1.distance }?.name
  }

  private static func isBeginning(_ short: String, _ long: String) -> Bool {
    short.count >= shortestBeginning && long.lowercased().hasPrefix(short.lowercased())
  }

  /// How many letters must be added, left out, changed or swapped with their neighbour (optimal
  /// string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1], next[column]) + 1
        best = min(best, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        next.append(best)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count]
  }
}
