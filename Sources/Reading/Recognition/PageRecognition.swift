import ReadResult

/// Reads pages that are pictures.
enum PageRecognition {
  /// A page that was read, and how it was turned clockwise before.
  struct Page {
    var text: PageText
    var quarters: Int
  }

  /// The words of a page, put upright first; a page of which nothing can be read has none.
  static func page(_ number: Int, _ picture: consuming PagePicture) -> Page {
    let quarters = PageOrientation.quarters(of: picture)
    let picture = upright(picture, quarters: quarters)
    var text = blank(number, picture)
    text.words = TextRecognizer.words(of: picture) ?? []
    return Page(text: text, quarters: quarters)
  }

  /// A page on which nothing stands.
  static func blank(_ number: Int, _ picture: borrowing PagePicture) -> PageText {
    PageText(
      number: number, width: picture.width * PageText.Box.inch / picture.resolution,
      height: picture.height * PageText.Box.inch / picture.resolution, origin: .ocr)
  }

  private static func upright(_ picture: consuming PagePicture, quarters: Int) -> PagePicture {
    var picture = picture
    if quarters != 0, let turned = picture.turned(quarters: quarters) { picture = turned }
    if let straight = picture.straightened() { picture = straight }
    return picture
  }
}
