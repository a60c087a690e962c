import ReadResult

extension PDFPicture {
  private enum Marker {
    static let jfif = 0xFFE0
    static let adobe = 0xFFEE
    /// Baseline, extended and progressive: what a PDF may hold.
    static let frames = 0xFFC0...0xFFC2
  }

  /// The bytes of the file as they are; nil for JPEGs that a PDF can't hold.
  ///
  /// A viewer tells their colours as any decoder does: by their number and Adobe's segment.
  ///
  /// `isRGB` says it of one that does not tell itself.
  init?(jpeg bytes: [UInt8], isRGB: Bool = false) {
    let segments = JPEGSegments(bytes)
    guard let frame = segments.frame, Marker.frames.contains(frame.marker),
      let size = try? JPEGSegments.size(of: bytes),
      bytes.number(at: frame.contents.lowerBound, width: 1, .bigEndian) == 8,
      let components = bytes.number(at: frame.contents.lowerBound + 5, width: 1, .bigEndian)
    else { return nil }
    let isAdobe = segments.segment(Marker.adobe, "Adobe", in: bytes) != nil
    var entries = "/BitsPerComponent 8 /Filter /DCTDecode "
    switch components {
    case 1: entries += "/ColorSpace /DeviceGray"
    case 3:
      entries += "/ColorSpace /DeviceRGB"
      // Components that are called R, G and B are that.
      let first = frame.contents.lowerBound
      let names = [6, 9, 12].map { bytes.number(at: first + $0, width: 1, .bigEndian) }
      if !isAdobe, isRGB || names == [0x52, 0x47, 0x42] {
        entries += " /DecodeParms << /ColorTransform 0 >>"
      }
    case 4:
      entries += "/ColorSpace /DeviceCMYK"
      // Adobe's programs write them inverted.
      if isAdobe { entries += " /Decode [1 0 1 0 1 0 1 0]" }
    default: return nil
    }
    self.init(size: size, data: bytes, entries: entries)
    if let jfif = segments.segment(Marker.jfif, "JFIF\0", in: bytes) {
      claim(at: jfif.contents.lowerBound + 7, in: bytes)
    }
  }

  /// The unit, then the density across and down.
  private mutating func claim(at offset: Int, in bytes: [UInt8]) {
    guard let unit = bytes.number(at: offset, width: 1, .bigEndian), unit == 1 || unit == 2,
      let across = bytes.number(at: offset + 1, width: 2, .bigEndian),
      let down = bytes.number(at: offset + 3, width: 2, .bigEndian)
    else { return }
    let inches = unit == 1 ? 1 : 2.54
    claimedX = Int((Double(across) * inches).rounded())
    claimedY = Int((Double(down) * inches).rounded())
  }
}
