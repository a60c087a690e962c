/// The bounds of reading one EDIFACT file; crossing one is a failure that names it.
///
/// How many messages become documents of their own is bounded as for archives: see
/// ``ReadingLimits/parts``.
enum EDIFACTLimits {
  /// Segments of one file.
  static let segmentsMax = 1_000_000
  /// Bytes of one segment; the longest free text of the directories has 2,560.
  static let segmentBytesMax = 64 << 10
  /// Values of one segment, empty ones included.
  static let valuesMax = 1000
}
