import CTesseract
import Glibc
import Threads

/// Which way up a page lies.
final class PageOrientation {
  private let engine: OpaquePointer

  private static let shared = Lock<PageOrientation?>(nil)

  /// How sure tesseract must be to turn a page; below that it lies as it does.
  private static let confidenceMin: Float = 2

  private init?() {
    guard let engine = TessBaseAPICreate() else { return nil }
    guard TessBaseAPIInit3(engine, nil, "osd") == 0 else {
      TessBaseAPIDelete(engine)
      return nil
    }
    TessBaseAPISetPageSegMode(engine, PSM_OSD_ONLY)
    self.engine = engine
    // As in ``TextRecognizer``.
    atexit { PageOrientation.shared.withLock { $0 = nil } }
  }

  deinit {
    TessBaseAPIEnd(engine)
    TessBaseAPIDelete(engine)
  }

  /// The quarter turns clockwise that put a page upright; 0 where that can't be told.
  static func quarters(of picture: borrowing PagePicture) -> Int {
    let pixels = UInt(bitPattern: picture.pixels)
    return shared.withLock { orientation in
      if orientation == nil { orientation = PageOrientation() }
      guard let pixels = UnsafeMutablePointer<Pix>(bitPattern: pixels) else { return 0 }
      return orientation?.quarters(of: pixels) ?? 0
    }
  }

  private func quarters(of pixels: UnsafeMutablePointer<Pix>) -> Int {
    TessBaseAPISetImage2(engine, pixels)
    defer { TessBaseAPIClear(engine) }
    var degrees: Int32 = 0
    var confidence: Float = 0
    let isFound = TessBaseAPIDetectOrientationScript(engine, &degrees, &confidence, nil, nil)
    guard isFound != 0, confidence >= Self.confidenceMin else { return 0 }
    return (4 - Int(degrees) / 90) % 4
  }
}
