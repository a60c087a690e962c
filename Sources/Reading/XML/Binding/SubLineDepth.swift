import ReadResult

/// How deep sub invoice lines (BG-DEX-01) may be nested.
///
/// Whoever walks through the lines does so recursively, and JSON readers bound the depth too.
enum SubLineDepth {
  static let limit = 64

  static func check(_ depth: Int) throws(ReadFailure) {
    guard depth <= limit else {
      throw ReadFailure(.limitExceeded, "sub invoice lines nested more than \(limit) deep")
    }
  }
}
