/// Tells a whole PDF from one that was cut off while it was sent or written.
enum PDFEnding {
  /// Whether the pointer to the index stands behind the last object (PDF 32000-1, 7.5.5).
  ///
  /// A linearised PDF has such a pointer near its start too, and each later version of a document
  /// adds one: only the last counts.
  static func isPresent(in bytes: [UInt8]) -> Bool {
    guard let pointer = bytes.lastIndex(of: Array("startxref".utf8)) else { return false }
    guard let object = bytes.lastIndex(of: Array("endobj".utf8)) else { return true }
    return pointer > object
  }
}
