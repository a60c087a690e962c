import ReadResult

/// What is drawn on a page beside text, as far as it tells whether a code can be among it.
///
/// It costs a fraction of what drawing the page costs.
struct PDFDrawings {
  /// Whether there are pictures that could hold a code.
  private(set) var hasPictures = false
  /// Whether words are written without being shown, as recognised ones are put behind a scan.
  private(set) var hasHiddenWords = false
  /// Rectangles, lines and curves of areas that are filled; the lines of tables are not.
  private(set) var pieces = 0

  /// Bytes of contents that are looked at.
  static let byteLimit = 4 << 20
  private static let formsMax = 30
  private static let depthMax = 4
  private static let parentsMax = 16
  private static let streamsMax = 100
  /// Dots that the smallest QR code has in a row.
  private static let dotsMin = 21

  private var bytesLeft = byteLimit
  private var formsLeft = formsMax
  /// Pieces of the path that is being made.
  private var unpainted = 0
  /// The token before, 0 for a longer one.
  private var previous = 0

  init(of page: PDFObject, in file: borrowing PDFFile) {
    for stream in file.items(of: file.value("/Contents", of: page), limit: Self.streamsMax) {
      count(stream, of: file)
    }
    var node: PDFObject? = page
    for _ in 0..<Self.parentsMax {
      if let resources = file.value("/Resources", of: node) {
        look(at: resources, of: file, depth: 0)
        break
      }
      node = file.value("/Parent", of: node)
      if node == nil { break }
    }
  }

  private mutating func look(at resources: PDFObject?, of file: borrowing PDFFile, depth: Int) {
    for object in file.values(of: file.value("/XObject", of: resources)) {
      switch file.name(file.value("/Subtype", of: object)) {
      case "Image":
        let width = file.integer(file.value("/Width", of: object)) ?? 0
        let height = file.integer(file.value("/Height", of: object)) ?? 0
        if max(width, height) >= Self.dotsMin { hasPictures = true }
      case "Form":
        guard formsLeft > 0, depth < Self.depthMax else { continue }
        formsLeft -= 1
        count(object, of: file)
        look(at: file.value("/Resources", of: object), of: file, depth: depth + 1)
      default: continue
      }
    }
  }

  private mutating func count(_ stream: PDFObject, of file: borrowing PDFFile) {
    guard file.kind(of: stream) == .stream,
      let bytes = try? file.data(of: stream, limit: bytesLeft)
    else { return }
    bytesLeft -= bytes.count
    var token = 0
    var length = 0
    for byte in bytes + [0x20] {
      if byte > 0x20 {
        length += 1
        // Only of one or two characters it is looked at.
        if length < 3 { token = token << 8 | Int(byte) }
      } else if length > 0 {
        if length < 3 { add(token) }
        previous = length < 3 ? token : 0
        (token, length) = (0, 0)
      }
    }
  }

  private mutating func add(_ token: Int) {
    switch token {
    case Token.rectangle, Token.line, Token.curve: unpainted += 1
    case _ where Token.filling.contains(token):
      pieces += unpainted
      unpainted = 0
    case _ where Token.otherPainting.contains(token): unpainted = 0
    case Token.inlinePicture: hasPictures = true
    case Token.renderingMode where previous == Token.hidden: hasHiddenWords = true
    default: break
    }
  }

  /// Operators and operands as the bytes they are written with.
  private enum Token {
    static let rectangle = 0x7265  // re
    static let line = 0x6C  // l
    static let curve = 0x63  // c
    static let filling: Set = [0x66, 0x46, 0x662A, 0x42, 0x422A, 0x62, 0x622A]  // f F f* B B* b b*
    static let otherPainting: Set = [0x53, 0x73, 0x6E]  // S s n
    static let inlinePicture = 0x4249  // BI
    static let renderingMode = 0x5472  // Tr
    static let hidden = 0x33  // 3
  }
}
