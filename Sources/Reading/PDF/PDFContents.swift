import ReadResult

/// Looks for page contents that would fill the memory of whoever draws them.
enum PDFContents {
  /// Decoded bytes of one content stream; a page that is full of vector drawings has a few MiB.
  static let byteLimit = 64 << 20

  /// Throws where a content stream decodes to more than ``byteLimit``.
  ///
  /// Only streams that could are decoded: those whose data, times what their filters can give,
  /// exceed the limit.
  static func check(
    _ pages: [PDFObject], of file: borrowing PDFFile, limits: ReadingLimits
  ) throws(ReadFailure) {
    for page in pages {
      let streams = file.items(of: file.value("/Contents", of: page), limit: limits.parts)
      for stream in streams where file.kind(of: stream) == .stream {
        try check(stream, of: file)
      }
    }
  }

  private static func check(
    _ stream: PDFObject, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    do throws(PDFStreamFailure) {
      guard try file.expansionBound(of: stream) > byteLimit else { return }
      _ = try file.data(of: stream, limit: byteLimit)
    } catch {
      switch error {
      case .tooLarge:
        throw ReadFailure(
          .limitExceeded, "page contents of more than \(byteLimit) bytes")
      case .damaged: return  // the text or picture of one page; what can be drawn, is
      }
    }
  }
}
