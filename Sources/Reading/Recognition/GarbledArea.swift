import ReadResult

/// Where the recognition took two lines for one: columns whose lines stand at different heights
/// make it read lines of two heights as words that are too tall and mean nothing.
///
/// The area alone, without the other column beside it, mostly can be read.
struct GarbledArea: Hashable {
  private(set) var box: PageText.Box

  /// Areas of a page that are read again.
  private static let areasMax = 4
  /// The confidence, in percent, below which a word may be nonsense.
  private static let unclear = 60
  /// Tenths of the usual height from which a word is two lines.
  private static let tall = 15
  /// Usual heights that words of one area stand apart at most.
  private static let gap = 12
  /// Usual heights of an area: more is a picture or handwriting.
  private static let heightMax = 8
  /// Words that must be clear before their height tells anything.
  private static let clearMin = 10

  /// The areas of a page by its words, with room for the edges of letters.
  static func all(in words: [PageText.Word]) -> [GarbledArea] {
    let heights = words.filter { $0.confidence >= unclear && $0.text.count > 1 }
      .map(\.box.height).sorted()
    guard heights.count >= clearMin else { return [] }
    let usual = heights[heights.count / 2]
    let doubtful = words.filter { $0.confidence < unclear }.map(\.box)
    var areas: [GarbledArea] = []
    for box in doubtful where box.height * 10 >= usual * tall && box.height <= usual * heightMax {
      guard areas.count < areasMax, !areas.contains(where: { $0.box.holds(box) }) else { continue }
      var area = GarbledArea(box: box)
      while let next = doubtful.first(where: { area.takes($0, usual) }) {
        area.box = area.box.joined(next)
      }
      if area.box.height <= usual * heightMax { areas.append(area) }
    }
    return areas.map { GarbledArea(box: $0.box.widened(by: usual / 3)) }
  }

  private func takes(_ other: PageText.Box, _ usual: Int) -> Bool {
    let apart = max(box.left, other.left) - min(box.right, other.right)
    return !box.holds(other) && apart <= usual * Self.gap
      && min(box.bottom, other.bottom) - max(box.top, other.top) > 0
      && box.joined(other).height <= usual * Self.heightMax
  }

  /// The words of a page with those that were read in the area alone, where these are better.
  func replacing(_ words: [PageText.Word], by second: [PageText.Word]) -> [PageText.Word] {
    // A line that the area only touches was read well, and in the area is cut through.
    let old = words.filter { isIn($0) }
    let kept = words.filter { !isIn($0) }
    let clear = kept.filter { box.overlaps($0.box) }.map(\.box)
    let new = second.filter { word in !clear.contains { $0.overlaps(word.box) } }
    guard Self.clearLetters(new) > Self.clearLetters(old) else { return words }
    let line = (words.map(\.line).max() ?? -1) + 1
    let place = words.firstIndex { isIn($0) } ?? words.count
    return words[..<place]
      + new.map { word in
        PageText.Word(word.text, word.box, line: line + word.line, confidence: word.confidence)
      } + words[place...].filter { !isIn($0) }
  }

  private func isIn(_ word: PageText.Word) -> Bool {
    box.holds(word.box) || word.confidence < Self.unclear && box.holdsMiddle(of: word.box)
  }

  private static func clearLetters(_ words: [PageText.Word]) -> Int {
    words.reduce(0) { $0 + ($1.confidence >= unclear ? $1.text.count : 0) }
  }
}

extension PageText.Box {
  fileprivate func holds(_ other: PageText.Box) -> Bool {
    left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
  }

  fileprivate func overlaps(_ other: PageText.Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  fileprivate func holdsMiddle(of other: PageText.Box) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return left <= x && x <= right && top <= y && y <= bottom
  }

  fileprivate func joined(_ other: PageText.Box) -> PageText.Box {
    PageText.Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  fileprivate func widened(by edge: Int) -> PageText.Box {
    PageText.Box(
      left: max(0, left - edge), top: max(0, top - edge), right: right + edge,
      bottom: bottom + edge)
  }
}
