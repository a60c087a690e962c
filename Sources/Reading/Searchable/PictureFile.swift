import ReadResult

/// A picture file whose pages are taken over into a PDF.
struct PictureFile {
  let pageCount: Int
  private let bytes: [UInt8]
  private let type: ContentType
  /// Where the directories of a TIFF stand.
  private let places: [Int]

  /// Throws where the pages of a TIFF can't be found, and where it has previews: to whoever decodes
  /// it they are pages, so that numbers do not fit.
  init(_ bytes: [UInt8], type: ContentType, limits: ReadingLimits) throws(ReadFailure) {
    self.bytes = bytes
    self.type = type
    guard type == .tiff else {
      (pageCount, places) = (1, [])
      return
    }
    let directories = try TIFFDirectories(bytes, limits: limits)
    guard directories.pages == directories.places.count else {
      throw ReadFailure(.damaged, "a TIFF with previews")
    }
    (pageCount, places) = (directories.pages, directories.places)
  }

  /// A page, counted from 1, with every pixel as it is; nil where that is not possible.
  func picture(ofPage number: Int) -> PDFPicture? {
    let asItIs =
      switch type {
      case .jpeg: PDFPicture(jpeg: bytes)
      case .png: PDFPicture(png: bytes)
      case .tiff where places.indices.contains(number - 1):
        PDFPicture(tiff: bytes, at: places[number - 1])
      default: nil as PDFPicture?
      }
    return asItIs ?? PDFPicture.recoded(page: number - 1, of: bytes, type: type)
  }
}
