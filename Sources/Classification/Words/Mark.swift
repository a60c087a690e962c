import ReadResult

/// What the look of a page tells, as a word that signs can name: `#narrow`.
///
/// The word begins with a character that no folded word has.
enum Mark: String, CaseIterable, Sendable {
  /// A till roll: much narrower than a letter.
  case narrow = "#narrow"
  /// Most amounts are below zero.
  case negative = "#negative"
  /// There is no amount of money at all.
  case noAmount = "#noamount"
  /// A table of times of day.
  case times = "#times"
  /// Headings that are numbered with paragraph signs.
  case paragraphs = "#paragraphs"
  /// A table of measures with three decimals.
  case measures = "#measures"

  static func all(on pages: [PageText]) -> [Mark] {
    let counts = Counts(pages)
    return allCases.filter { mark in
      switch mark {
      case .narrow: counts.width > 0 && counts.width < narrowMax
      case .negative: counts.negative >= 2 && counts.negative * 2 >= counts.amounts
      case .noAmount: counts.amounts == 0 && counts.words > 0
      case .times: counts.times >= 6
      case .paragraphs: counts.paragraphs >= 3
      case .measures: counts.measures >= 6 && counts.measures > counts.amounts
      }
    }
  }

  /// Four inches, in tenths of a point.
  private static let narrowMax = 2_880

  private struct Counts {
    var width = 0
    var words = 0
    var amounts = 0
    var negative = 0
    var times = 0
    var paragraphs = 0
    var measures = 0

    init(_ pages: [PageText]) {
      width = pages.map(\.width).max() ?? 0
      for page in pages {
        var line = -1
        for word in page.words {
          count(word.text, beginsLine: word.line != line)
          line = word.line
        }
      }
    }

    private mutating func count(_ text: String, beginsLine: Bool) {
      let shape = Shape(text)
      words += 1
      if beginsLine && text.unicodeScalars.first == "§" { paragraphs += 1 }
      if shape.letters == "9,9" && shape.lastDigits == 2 {
        amounts += 1
        if shape.isNegative { negative += 1 }
      }
      if shape.letters == "9,9" && shape.lastDigits == 3 { measures += 1 }
      if shape.letters == "9:9" && shape.lastDigits == 2 { times += 1 }
    }
  }

  /// The shape of a number: runs of digits are `9`, the mark before the last one is kept.
  struct Shape {
    /// `9,9` also for `1.234.567,89`, `1,234.56`, and `9:9` for a time of day; empty for the rest.
    private(set) var letters = ""
    private(set) var lastDigits = 0
    private(set) var isNegative = false

    init(_ text: String) {
      let signs: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}"]
      var scalars = text.unicodeScalars.filter { !["€", "*", "+", "(", ")"].contains($0) }
      if let last = scalars.last, signs.contains(last) {
        isNegative = true
        scalars.removeLast()
      } else if let first = scalars.first, signs.contains(first) {
        isNegative = true
        scalars.removeFirst()
      }
      let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
      guard let first = scalars.first, isDigit(first),
        scalars.allSatisfy({ isDigit($0) || [",", ".", ":"].contains($0) }),
        let mark = scalars.last(where: { !isDigit($0) })
      else { return }
      lastDigits = scalars.reversed().prefix(while: isDigit).count
      letters = mark == ":" ? "9:9" : "9,9"
      if mark == "." && scalars.filter({ $0 == "." }).count > 1 { letters = "" }
    }
  }
}
