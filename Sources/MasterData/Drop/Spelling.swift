/// Words that are nearly those that are known.
enum Spelling {
  /// Letters that a word may be off by.
  private static let reach = 3

  /// The known word that is nearest, nil where none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.prefix(64))
    let near = known.map { ($0, distance(letters, Array($0))) }.min { $0.1 < $1.1 }
    guard let (name, distance) = near, distance <= min(reach, max(1, letters.count / 2)) else {
      return nil
    }
    return name
  }

  /// The number of letters to be put in, taken out or exchanged (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let exchanged = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(exchanged, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
