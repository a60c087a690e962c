import ReadResult

/// Reads pages that are pictures.
enum PageRecognition {
  /// The words of a page, put upright first; a page of which nothing can be read has none.
  static func page(_ number: Int, _ picture: consuming PagePicture) -> PageText {
    let picture = upright(picture)
    return PageText(
      number: number, width: picture.width * PageText.Box.inch / picture.resolution,
      height: picture.height * PageText.Box.inch / picture.resolution, origin: .ocr,
      words: TextRecognizer.words(of: picture) ?? [])
  }

  private static func upright(_ picture: consuming PagePicture) -> PagePicture {
    let quarters = PageOrientation.quarters(of: picture)
    var picture = picture
    if quarters != 0, let turned = picture.turned(quarters: quarters) { picture = turned }
    if let straight = picture.straightened() { picture = straight }
    return picture
  }

  /// The pages of a picture file.
  static func pages(
    of bytes: [UInt8], type: ContentType, count: Int, limits: ReadingLimits
  ) -> [PageText] {
    var pages: [PageText] = []
    for index in 0..<min(count, limits.recognizedPages) {
      guard let picture = PagePicture(bytes, type: type, page: index) else { break }
      pages.append(page(index + 1, picture))
    }
    return pages
  }
}
