/// The known name that a misspelt one probably means.
enum NearestName {
  /// Longer names are not compared: nobody misspells so much.
  private static let longest = 64

  /// The nearest of `known`, nil where none is near.
  ///
  /// A third of the letters may differ, and always two, but never all.
  static func of(_ name: String, among known: [String]) -> String? {
    guard name.count <= longest else { return nil }
    let near = known.map { (name: $0, distance: distance(name, $0)) }.filter {
      $0.distance <= max(2, max(name.count, $0.name.count) / 3) && $0.distance < name.count
    }
    return near.min { $0.distance < $1.distance }?.name
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
