import ReadResult

/// How two spots agree: by the words before them, by the head of their column, by their place.
enum SpotMatch: Int, Comparable {
  case place, header, label

  static func < (left: SpotMatch, right: SpotMatch) -> Bool { left.rawValue < right.rawValue }
}

extension FieldSpot {
  /// How this spot agrees with another; nil where it does not.
  ///
  /// Words before a value decide where there are any, unless a label stands right above it and
  /// they belong to another column: what stands at the old place behind other words is something
  /// else.
  func match(_ other: FieldSpot) -> SpotMatch? {
    let isWorded = !before.isEmpty || !other.before.isEmpty
    if isWorded, Self.areSame(before, other.before) { return .label }
    if !above.isEmpty, Self.areSame(above, other.above),
      !isWorded || isRightBelow && other.isRightBelow
    {
      return .header
    }
    guard !isWorded else { return nil }
    let isSamePage = page == other.page || isLastPage && other.isLastPage
    return isSamePage && form == other.form && distance(to: other) <= Self.tolerance
      ? .place : nil
  }

  /// How far two spots are from each other, in thousandths of a page.
  func distance(to other: FieldSpot) -> Int {
    max(abs(left - other.left), abs(top - other.top))
  }

  /// How far a value may move on its page and still stand at its place, in thousandths.
  private static let tolerance = 15

  /// Shorter words become others by one letter.
  private static let nearMin = 7

  /// Whether words are the same but for one letter that a recognition may have read wrongly.
  private static func areSame(_ left: String, _ right: String) -> Bool {
    left == right
      || min(left.utf8.count, right.utf8.count) >= nearMin
        && OneLetter.differs(Array(left.utf8), Array(right.utf8))
  }
}
