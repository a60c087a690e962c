import Extraction
import ReadResult

extension ScanPage {
  /// Takes over what was recognised.
  mutating func take(_ page: PageRecognition.Page) {
    skew = page.skew
    quarters = page.turn.quarters
    confidence = Self.confidence(of: page.text.words)
  }

  /// The mean, each letter of a word counting.
  private static func confidence(of words: [PageText.Word]) -> Int {
    let letters = words.reduce(0) { $0 + $1.text.count }
    guard letters > 0 else { return 0 }
    return words.reduce(0) { $0 + $1.text.count * $1.confidence } / letters
  }

  /// The pages in their order, with what their words say of them.
  static func compared(_ scans: [ScanPage], _ texts: [PageText]) -> [ScanPage] {
    let texts = Dictionary(texts.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var pages: [ScanPage] = []
    var earlier: [(page: Int, words: WordBag)] = []
    for var scan in scans.sorted(by: { $0.page < $1.page }) {
      if let text = texts[scan.page], !text.words.isEmpty {
        let words = WordBag(text)
        scan.words = text.words.count
        scan.printedNumber = PrintedNumber(in: text)
        scan.sameAs = earlier.last { $0.words.isNearly(words) }?.page
        earlier.append((scan.page, words))
        // A sheet that was drawn in twice follows itself.
        if earlier.count > WordBag.pagesMax { earlier.removeFirst() }
      }
      pages.append(scan)
    }
    return pages
  }
}

/// The words of a page, each as often as it stands there.
private struct WordBag {
  private var counts: [String: Int] = [:]
  private var total = 0

  /// Pages before a page that it is compared with.
  static let pagesMax = 4
  /// Words that a page must have before they tell anything.
  private static let wordsMin = 25
  /// The share of common words, in percent, from which two pages say the same; two forms that were
  /// filled in differently have fewer.
  private static let shareMin = 93

  init(_ page: PageText) {
    for word in page.words {
      counts[word.text, default: 0] += 1
      total += 1
    }
  }

  func isNearly(_ other: WordBag) -> Bool {
    guard min(total, other.total) >= Self.wordsMin else { return false }
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return common * 100 >= Self.shareMin * max(total, other.total)
  }
}
