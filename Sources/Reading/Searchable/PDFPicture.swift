import ReadResult

/// A picture in one of the encodings that a PDF holds (PDF 32000-1, 7.4 and 8.9.5).
struct PDFPicture {
  /// Width and height of what is encoded.
  let size: PixelSize
  /// The picture's data, where that can be as in the file.
  let data: [UInt8]
  /// The rest of its dictionary: colours, bits and filter, in the syntax of PDF.
  let entries: String
  /// Pixels an inch that the file claims; 0 where it claims none.
  var claimedX = 0
  var claimedY = 0
  /// How the picture is to be turned and mirrored to be seen, as TIFF 6.0 numbers it: 1 is not at
  /// all.
  var orientation = 1

  var dictionary: String {
    """
    << /Type /XObject /Subtype /Image /Width \(size.width) /Height \(size.height) \(entries) >>
    """
  }
}

// MARK: - The page it makes

extension PDFPicture {
  private static let inch = 72.0

  /// The page that shows the picture in its true size, but for `/Contents` and `/Resources`.
  var page: String { "<< /Type /Page /MediaBox [0 0 \(Self.text(width)) \(Self.text(height))] >>" }

  /// The operators that draw the picture, which is called `name`, on its page.
  func operators(drawing name: String) -> [UInt8] {
    let (w, h) = (Self.text(width), Self.text(height))
    // From the unit square, whose upper left corner is that of the data.
    let matrix =
      switch orientation {
      case 2: "-\(w) 0 0 \(h) \(w) 0"
      case 3: "-\(w) 0 0 -\(h) \(w) \(h)"
      case 4: "\(w) 0 0 -\(h) 0 \(h)"
      case 5: "0 -\(h) -\(w) 0 \(w) \(h)"
      case 6: "0 -\(h) \(w) 0 0 \(h)"
      case 7: "0 \(h) \(w) 0 0 0"
      case 8: "0 \(h) -\(w) 0 \(w) 0"
      default: "\(w) 0 0 \(h) 0 0"
      }
    return Array("q \(matrix) cm \(name) Do Q\n".utf8)
  }

  private var isAcross: Bool { (5...8).contains(orientation) }
  private var width: Double { isAcross ? length(size.height, dotsY) : length(size.width, dotsX) }
  private var height: Double { isAcross ? length(size.width, dotsX) : length(size.height, dotsY) }

  private func length(_ pixels: Int, _ dots: Int) -> Double {
    Double(pixels) * Self.inch / Double(dots)
  }

  /// As the page was measured when its words were read.
  private var dotsX: Int {
    PagePicture.resolution(claimedX, ofWidth: isAcross ? size.height : size.width)
  }

  /// Fax machines have half as many lines as dots.
  private var dotsY: Int {
    let isClaimed = dotsX == claimedX && PagePicture.resolutions.contains(claimedY)
    return isClaimed ? claimedY : dotsX
  }

  private static func text(_ points: Double) -> String { PDFNumber.text(points, decimals: 4) }
}
