import ReadResult

/// A file whose pages can be looked at, one after the other: a PDF or a picture.
protocol PageSource: ~Copyable {
  var pageCount: Int { get }

  /// The words that the file itself has, at most so many; nil where there is no such page.
  func layer(ofPage number: Int, wordsMax: Int) -> PageText?

  /// The whole page, as large as text is recognised best; nil where it can't be drawn.
  func picture(ofPage number: Int) -> PagePicture?

  /// Whether a page is a picture of paper, with or without words behind it.
  func isScan(_ page: PageText) -> Bool

  /// The codes on a page that a program made.
  func codes(onPage number: Int, by search: borrowing CodeSearch) -> [PageCode]
}

/// The pages of a picture file.
struct PictureSource: PageSource {
  let bytes: [UInt8]
  let type: ContentType
  let pageCount: Int

  /// The size is that of the picture, which is not decoded for it.
  func layer(ofPage number: Int, wordsMax: Int) -> PageText? {
    PageText(number: number, width: 0, height: 0, origin: .ocr)
  }

  func picture(ofPage number: Int) -> PagePicture? {
    PagePicture(bytes, type: type, page: number - 1)
  }

  func isScan(_ page: PageText) -> Bool { true }

  func codes(onPage number: Int, by search: borrowing CodeSearch) -> [PageCode] { [] }
}
