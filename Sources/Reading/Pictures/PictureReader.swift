import ReadResult

/// Reads pictures of paper; whether one is whole and not too large is checked before any pixel is
/// decoded.
enum PictureReader {
  static func read(
    _ bytes: [UInt8], type: ContentType, job: Job, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    let limits = job.limits
    var job = job
    var result = ReadResult(type: type.rawValue)
    switch type {
    case .tiff:
      let directories = try TIFFDirectories(bytes, limits: limits)
      result.pages = directories.pages
      // Previews are pages to whoever decodes them.
      if directories.pages != directories.places.count { job.stackMarks = nil }
    case .jpeg: try JPEGSegments.size(of: bytes).check(limits)
    case .png: try PNGChunks.size(of: bytes).check(limits)
    default: try gifSize(of: bytes).check(limits)
    }
    if job.readsWords {
      let source = PictureSource(bytes: bytes, type: type, pageCount: result.pages ?? 1)
      try result.take(
        PaperReader.read(source, job: job), of: bytes, type: type, job: job,
        unpacking: &unpacking)
    }
    return result
  }

  /// The size of a picture by its header alone; nil for what is none or is damaged.
  static func size(of bytes: [UInt8], type: ContentType) -> PixelSize? {
    switch type {
    case .jpeg: try? JPEGSegments.size(of: bytes)
    case .png: try? PNGChunks.size(of: bytes)
    case .gif: try? gifSize(of: bytes)
    default: nil
    }
  }

  private static func gifSize(of bytes: [UInt8]) throws(ReadFailure) -> PixelSize {
    guard let width = bytes.number(at: 6, width: 2, .littleEndian),
      let height = bytes.number(at: 8, width: 2, .littleEndian)
    else { throw ReadFailure(.damaged, "GIF ends in its header") }
    return PixelSize(width: width, height: height)
  }
}

/// How large a picture claims to be.
struct PixelSize: Hashable {
  let width: Int
  let height: Int

  var shorterSide: Int { min(width, height) }

  /// Refuses a picture of no pixels and one of more than can be rendered.
  func check(_ limits: ReadingLimits) throws(ReadFailure) {
    guard width > 0, height > 0 else { throw ReadFailure(.damaged, "picture of no pixels") }
    let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
    guard !overflows, pixels <= limits.pixels else {
      throw ReadFailure(
        .limitExceeded, "\(width) x \(height) pixels, more than \(limits.pixels)")
    }
  }
}
