import CTesseract
import ReadResult

extension PDFPicture {
  /// A page of a picture file, counted from 0, decoded and encoded again without loss; nil where
  /// it can't be decoded, or would lose bits.
  static func recoded(page number: Int, of bytes: [UInt8], type: ContentType) -> PDFPicture? {
    // They would be reduced to eight bits.
    if type == .png, bytes.number(at: 24, width: 1, .bigEndian) == 16 { return nil }
    let decoded = bytes.withUnsafeBufferPointer { bytes in
      type == .tiff
        ? pixReadMemTiff(bytes.baseAddress, bytes.count, Int32(clamping: number))
        : pixReadMem(bytes.baseAddress, bytes.count)
    }
    guard let decoded, let opaque = onWhite(decoded) else { return nil }
    var owned: UnsafeMutablePointer<Pix>? = opaque
    defer { pixDestroy(&owned) }
    if pixGetDepth(opaque) == 1, pixGetColormap(opaque) == nil {
      return encoded { pixWriteMemTiff(&$0, &$1, opaque, Int32(IFF_TIFF_G4)) }
        .flatMap { PDFPicture(tiff: $0, at: $0.number(at: 4, width: 4, .littleEndian) ?? 0) }
    }
    // The fastest level of zlib: the usual one takes a third of the time of recognising the page,
    // for files that are a seventh smaller.
    pixSetSpecial(opaque, 10 + 1)
    return encoded { pixWriteMemPng(&$0, &$1, opaque, 0) }.flatMap { PDFPicture(png: $0) }
  }

  /// The picture as it looks on white paper; takes over what it gets.
  private static func onWhite(
    _ pixels: UnsafeMutablePointer<Pix>
  ) -> UnsafeMutablePointer<Pix>? {
    var isOpaque: Int32 = 1
    var picture: UnsafeMutablePointer<Pix>? = pixels
    if let map = pixGetColormap(pixels) { pixcmapIsOpaque(map, &isOpaque) }
    if isOpaque == 0 {
      defer { pixDestroy(&picture) }
      guard let colors = pixRemoveColormap(pixels, Int32(REMOVE_CMAP_WITH_ALPHA)) else {
        return nil
      }
      return onWhite(colors)
    }
    guard pixGetSpp(pixels) == 4 else { return pixels }
    defer { pixDestroy(&picture) }
    return pixAlphaBlendUniform(pixels, 0xFFFF_FF00)
  }

  private static func encoded(
    _ write: (inout UnsafeMutablePointer<UInt8>?, inout Int) -> Int32
  ) -> [UInt8]? {
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    defer { lept_free(data) }
    guard write(&data, &count) == 0, let data else { return nil }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }
}
