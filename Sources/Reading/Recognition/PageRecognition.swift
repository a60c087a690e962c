import ReadResult

/// How a page was turned clockwise before its words were read: their boxes are on the turned page.
struct PageTurn: Hashable {
  /// By quarters, since it lay on its side or head.
  var quarters = 0
  /// Then about its middle by so many radians, since its lines were not level.
  var slant = 0.0
}

/// Reads pages that are pictures.
enum PageRecognition {
  /// A page that was read, and how it was turned before.
  struct Page {
    var text: PageText
    var turn = PageTurn()
    /// See ``PagePicture/skew``.
    var skew: Int?
  }

  /// The words of a page, put upright where it lies on its side or head; a page of which nothing
  /// can be read has none.
  ///
  /// Which way up it lies costs a sixth of reading it, so this is asked only where what was read
  /// is no text.
  static func page(_ number: Int, _ picture: consuming PagePicture) -> Page {
    let first = read(number, picture)
    guard !isLegible(first.text.words) else { return first }
    let quarters = PageOrientation.quarters(of: picture)
    guard quarters != 0, let turned = picture.turned(quarters: quarters) else { return first }
    var second = read(number, turned)
    second.turn.quarters = quarters
    let isBetter = clearLetters(second.text.words) > clearLetters(first.text.words)
    return isBetter || isOnSide(first.text.words) ? second : first
  }

  /// A page on which nothing stands.
  static func blank(_ number: Int, _ picture: borrowing PagePicture) -> PageText {
    PageText(
      number: number, width: picture.width * PageText.Box.inch / picture.resolution,
      height: picture.height * PageText.Box.inch / picture.resolution, origin: .ocr)
  }

  private static func read(_ number: Int, _ picture: borrowing PagePicture) -> Page {
    guard let straight = picture.straightened() else {
      return Page(text: words(number, of: picture))
    }
    return Page(
      text: words(number, of: straight), turn: PageTurn(slant: straight.slant),
      skew: straight.skew)
  }

  private static func words(_ number: Int, of picture: borrowing PagePicture) -> PageText {
    var text = blank(number, picture)
    text.words = TextRecognizer.words(of: picture) ?? []
    return text
  }

  /// The confidence, in percent, from which a word is read clearly.
  private static let clearConfidence = 70
  /// The share of characters in clear words, in percent, that a page which lies upright has.
  private static let clearMin = 60
  /// Characters that a page must have before their share tells anything.
  private static let charactersMin = 40

  private static func isLegible(_ words: [PageText.Word]) -> Bool {
    let all = words.reduce(0) { $0 + $1.text.count }
    return all >= charactersMin && clearLetters(words) * 100 >= clearMin * all
      && !isOnSide(words)
  }

  /// Whether the words run up or down the page: tesseract reads many of them all the same.
  private static func isOnSide(_ words: [PageText.Word]) -> Bool {
    let long = words.filter { $0.text.count > 2 }
    return long.count { $0.box.height > $0.box.width } * 2 > long.count
  }

  private static func clearLetters(_ words: [PageText.Word]) -> Int {
    words.reduce(0) { $0 + ($1.confidence >= clearConfidence ? $1.text.count : 0) }
  }
}
