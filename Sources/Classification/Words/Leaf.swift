import ReadResult

/// The opening of a document as it is judged: its lines in folded words.
///
/// What a document is stands on its first page; evidence that follows an invoice does not make
/// it a timesheet. Further pages are added only while there is next to nothing to read, and to a
/// table whose amount is carried forward: its totals are on the last of them.
struct Leaf: Sendable {
  let lines: [Line]
  /// All words of the lines, in reading order.
  let words: [String]
  /// What the look of the pages tells.
  let marks: [Mark]

  /// A line of words as they stand on the page.
  struct Line: Sendable {
    let words: [String]
    /// How many of the words stand before the first wide gap.
    var opening = 0
    /// The height of the letters over the usual height on the page.
    let size: Double
    /// Where the line begins, from 0 at the top of the page to 1 at its bottom.
    let top: Double
    /// How many of its words say what the others are: `Auftrag: 4711` has a label of one word.
    var labelWords = 0
  }

  /// A cover sheet has fewer words than this.
  static let wordsMin = 40
  /// Words behind these are not looked at.
  static let wordsMax = 4_000

  init(_ pages: [PageText]) {
    var lines: [Line] = []
    var count = 0
    var read: [PageText] = []
    var continued: [Line] = []
    var further: [Line] = []
    for page in pages {
      let isOpening = count < Self.wordsMin
      guard
        isOpening || further.isEmpty && Self.isCarriedForward(lines)
          || Self.isCarriedForward(further)
      else { break }
      let found = Self.lines(of: page)
      count += found.reduce(0) { $0 + $1.words.count }
      if isOpening {
        read.append(page)
        lines += found
      } else {
        further = found
        continued += found
      }
    }
    self.lines = lines
    marks = Mark.all(on: read)
    words = Array((lines + continued).lazy.flatMap(\.words).prefix(Self.wordsMax))
  }

  /// What closes a page whose table goes on.
  private static let carriedForward: Set<String> = ["uebertrag", "zwischenuebertrag"]
  /// The foot of a page may have these many lines below the amount.
  private static let footMax = 12

  private static func isCarriedForward(_ lines: [Line]) -> Bool {
    lines.suffix(footMax).contains { !carriedForward.isDisjoint(with: $0.words) }
  }

  private static func lines(of page: PageText) -> [Line] {
    let usual = usualHeight(of: page.words)
    let height = Double(max(page.height, 1))
    var lines: [Line] = []
    var rest = page.words[...]
    while let first = rest.first {
      let members = Self.line(beginning: first, in: rest)
      rest = rest.dropFirst(members.count)
      let words = FoldedWords.joiningSpacedLetters(members.flatMap { FoldedWords.of($0.text) })
      guard !words.isEmpty else { continue }
      lines.append(
        Line(
          words: words, opening: Self.opening(of: members),
          size: Double(usualHeight(of: Array(members))) / Double(max(usual, 1)),
          top: Double(first.box.top) / height, labelWords: labelWords(in: members)))
    }
    return lines
  }

  /// A gap of so many letter heights parts what stands beside each other.
  private static let gapHeights = 3

  private static func opening(of words: ArraySlice<PageText.Word>) -> Int {
    var count = 0
    var right = words.first?.box.right ?? 0
    for word in words {
      if word.box.left - right > gapHeights * max(word.box.height, 1) { break }
      right = max(right, word.box.right)
      count += FoldedWords.of(word.text).count
    }
    return count
  }

  /// The words of a line; what a file calls one line may be several that stand below each other.
  private static func line(
    beginning first: PageText.Word, in words: ArraySlice<PageText.Word>
  ) -> ArraySlice<PageText.Word> {
    let members = words.prefix { $0.line == first.line }
    guard members.count > TitleLine.wordsMax else { return members }
    var bottom = first.box.bottom
    var end = members.startIndex
    for word in members {
      guard word.box.top < bottom else { break }
      bottom = min(bottom, max(word.box.bottom, first.box.bottom))
      end += 1
    }
    return members[..<end]
  }

  /// Nothing is a label that stands alone, for its colon ends a heading.
  private static func labelWords(in words: ArraySlice<PageText.Word>) -> Int {
    guard let colon = words.dropLast().firstIndex(where: { $0.text.hasSuffix(":") }) else {
      return 0
    }
    return words[...colon].reduce(0) { $0 + FoldedWords.of($1.text).count }
  }

  /// The median, in tenths of a point; 0 where there are no words.
  private static func usualHeight(of words: [PageText.Word]) -> Int {
    let heights = words.map(\.box.height).sorted()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }
}
