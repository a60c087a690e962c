import ReadResult

/// The opening of a document as it is judged: its lines in folded words.
///
/// What a document is stands on its first page; evidence that follows an invoice does not make
/// it a timesheet. Further pages are added only while there is next to nothing to read.
struct Leaf: Sendable {
  let lines: [Line]
  /// All words of the lines, in reading order.
  let words: [String]
  /// What the look of the pages tells.
  let marks: [Mark]

  /// A line of words as they stand on the page.
  struct Line: Sendable {
    let words: [String]
    /// The height of the letters over the usual height on the page.
    let size: Double
    /// Where the line begins, from 0 at the top of the page to 1 at its bottom.
    let top: Double
  }

  /// A cover sheet has fewer words than this.
  static let wordsMin = 40
  /// Words behind these are not looked at.
  static let wordsMax = 4_000

  init(_ pages: [PageText]) {
    var lines: [Line] = []
    var count = 0
    var read: [PageText] = []
    for page in pages where count < Self.wordsMin {
      read.append(page)
      let found = Self.lines(of: page)
      lines += found
      count += found.reduce(0) { $0 + $1.words.count }
    }
    self.lines = lines
    marks = Mark.all(on: read)
    words = Array(lines.lazy.flatMap(\.words).prefix(Self.wordsMax))
  }

  private static func lines(of page: PageText) -> [Line] {
    let usual = usualHeight(of: page.words)
    let height = Double(max(page.height, 1))
    var lines: [Line] = []
    var rest = page.words[...]
    while let first = rest.first {
      let members = rest.prefix { $0.line == first.line }
      rest = rest.dropFirst(members.count)
      let words = FoldedWords.joiningSpacedLetters(members.flatMap { FoldedWords.of($0.text) })
      guard !words.isEmpty else { continue }
      lines.append(
        Line(
          words: words, size: Double(usualHeight(of: Array(members))) / Double(max(usual, 1)),
          top: Double(first.box.top) / height))
    }
    return lines
  }

  /// The median, in tenths of a point; 0 where there are no words.
  private static func usualHeight(of words: [PageText.Word]) -> Int {
    let heights = words.map(\.box.height).sorted()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }
}
