import ReadResult

/// From where to where a line of words reaches on the page, from its top.
struct LineBand: Equatable {
  private(set) var top: Int
  private(set) var bottom: Int

  /// What a word may stand out of what most words reach, as a part of that: a descender does,
  /// stains and frames that were read as words do not.
  private static let outstanding = 3

  init(of words: ArraySlice<PageText.Word>) {
    let tops = words.map(\.box.top).sorted()
    let bottoms = words.map(\.box.bottom).sorted()
    top = tops.isEmpty ? 0 : tops[tops.count / 4]
    bottom = max(top + 1, bottoms.isEmpty ? 0 : bottoms[bottoms.count * 3 / 4])
    let held = words.map(\.box).filter(holds)
    top = held.reduce(top) { min($0, $1.top) }
    bottom = held.reduce(bottom) { max($0, $1.bottom) }
  }

  init(_ box: PageText.Box) {
    top = box.top
    bottom = max(box.top + 1, box.bottom)
  }

  var height: Int { bottom - top }

  func holds(_ box: PageText.Box) -> Bool {
    let margin = height / Self.outstanding
    return box.top >= top - margin && box.bottom <= bottom + margin
  }
}
