import CTesseract
import Glibc
import ReadResult
import Threads

/// Recognises text in pictures with tesseract, German and English.
///
/// Its models are loaded once, when the first picture comes: that takes as long as a short page.
final class TextRecognizer {
  private let engine: OpaquePointer

  private static let shared = Lock<TextRecognizer?>(nil)

  /// Milliseconds for one page; a page that takes longer has no words.
  private static let pageDeadline: Int32 = 30_000

  /// Nil where the models are not installed.
  private init?() {
    guard let engine = TessBaseAPICreate() else { return nil }
    guard TessBaseAPIInit3(engine, nil, "deu+eng") == 0 else {
      TessBaseAPIDelete(engine)
      return nil
    }
    TessBaseAPISetPageSegMode(engine, PSM_AUTO)
    self.engine = engine
    // Before tesseract's own end, which would complain of an engine that is still there.
    atexit { TextRecognizer.shared.withLock { $0 = nil } }
  }

  deinit {
    TessBaseAPIEnd(engine)
    TessBaseAPIDelete(engine)
  }

  /// The words of a page; nil where nothing can be recognised: no models, or no time.
  static func words(of picture: borrowing PagePicture) -> [PageText.Word]? {
    let (pixels, resolution) = (UInt(bitPattern: picture.pixels), picture.resolution)
    return shared.withLock { recognizer in
      if recognizer == nil { recognizer = TextRecognizer() }
      guard let pixels = UnsafeMutablePointer<Pix>(bitPattern: pixels) else { return nil }
      return recognizer?.words(of: pixels, resolution: resolution)
    }
  }

  private func words(
    of pixels: UnsafeMutablePointer<Pix>, resolution: Int
  ) -> [PageText.Word]? {
    TessBaseAPISetImage2(engine, pixels)
    TessBaseAPISetSourceResolution(engine, Int32(clamping: resolution))
    defer { TessBaseAPIClear(engine) }
    guard let words = recognized(resolution) else { return nil }
    return GarbledArea.all(in: words).reduce(words) { words, area in
      area.replacing(words, by: self.words(in: area, of: pixels, resolution))
    }
  }

  /// The words of one area of the page, read as a block of its own.
  private func words(
    in area: GarbledArea, of pixels: UnsafeMutablePointer<Pix>, _ resolution: Int
  ) -> [PageText.Word] {
    func pixel(_ tenths: Int, _ limit: Int32) -> Int32 {
      min(Int32(clamping: tenths * resolution / PageText.Box.inch), limit)
    }
    let (width, height) = (pixGetWidth(pixels), pixGetHeight(pixels))
    let (left, top) = (pixel(area.box.left, width), pixel(area.box.top, height))
    let (right, bottom) = (pixel(area.box.right, width), pixel(area.box.bottom, height))
    guard left < right, top < bottom else { return [] }
    TessBaseAPISetPageSegMode(engine, PSM_SINGLE_BLOCK)
    defer { TessBaseAPISetPageSegMode(engine, PSM_AUTO) }
    TessBaseAPISetRectangle(engine, left, top, right - left, bottom - top)
    return recognized(resolution) ?? []
  }

  /// What stands in the picture or the rectangle that was set; nil where it takes too long.
  private func recognized(_ resolution: Int) -> [PageText.Word]? {
    let monitor = TessMonitorCreate()
    defer { TessMonitorDelete(monitor) }
    TessMonitorSetDeadlineMSecs(monitor, Self.pageDeadline)
    guard TessBaseAPIRecognize(engine, monitor) == 0 else { return nil }
    return RecognizedWords(engine, resolution: resolution).words
  }
}

/// The words that tesseract found, in reading order.
private struct RecognizedWords {
  private(set) var words: [PageText.Word] = []
  private let resolution: Int

  init(_ engine: OpaquePointer, resolution: Int) {
    self.resolution = resolution
    guard let results = TessBaseAPIGetIterator(engine) else { return }
    defer { TessResultIteratorDelete(results) }
    // It belongs to the results.
    let places = TessResultIteratorGetPageIterator(results)
    var line = -1
    repeat {
      if TessPageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0 || line < 0 { line += 1 }
      guard let text = TessResultIteratorGetUTF8Text(results, RIL_WORD) else { continue }
      defer { TessDeleteText(text) }
      // Lines and frames are words of one space.
      guard text.pointee != 0x20 else { continue }
      let confidence = Int(TessResultIteratorConfidence(results, RIL_WORD).rounded())
      words.append(
        PageText.Word(
          String(cString: text), box(at: places), line: line,
          confidence: min(max(confidence, 0), 100)))
    } while TessResultIteratorNext(results, RIL_WORD) != 0
  }

  private func box(at places: OpaquePointer?) -> PageText.Box {
    var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    TessPageIteratorBoundingBox(places, RIL_WORD, &left, &top, &right, &bottom)
    func tenths(_ pixels: Int32) -> Int { Int(pixels) * PageText.Box.inch / resolution }
    return PageText.Box(
      left: tenths(left), top: tenths(top), right: tenths(right), bottom: tenths(bottom))
  }
}
