internal import Logging
internal import Subprocess
import Threads

/// What a reader writes to standard error: handed on line by line, cleaned and bounded.
///
/// A document decides what libraries complain about, so the text is foreign and may be personal: it
/// is logged for debugging only, control characters are replaced, long lines cut, and after
/// ``lineLimit`` lines of one process the rest is dropped.
final class ReaderLog: Sendable {
  /// Bytes of a line.
  static let lineBytes = 300
  /// Lines of one process.
  static let lineLimit = 200

  /// What the Swift runtime writes above a stack trace.
  private static let traceHeading = "Current stack trace:"

  private let logger: Logger
  private let words = Lock((last: "", areFinal: false))

  init(_ logger: Logger) { self.logger = logger }

  /// The last line before the end; a stack trace does not count.
  var lastWords: String { words.withLock { $0.last } }

  /// Reads to the end of the stream.
  func drain(_ output: SubprocessOutputSequence) async {
    var line: [UInt8] = []
    var lines = 0
    var iterator = output.makeAsyncIterator()
    // A stream that fails ends like one that is complete: there is no more to be had from it.
    while let buffer = try? await iterator.next() {
      buffer.withUnsafeBytes { bytes in
        for byte in bytes {
          if byte == UInt8(ascii: "\n") {
            note(line, number: &lines)
            line.removeAll(keepingCapacity: true)
          } else if line.count < Self.lineBytes {
            line.append(byte)
          }
        }
      }
    }
    note(line, number: &lines)
  }

  private func note(_ line: [UInt8], number: inout Int) {
    guard !line.isEmpty else { return }
    number += 1
    let text = Self.cleaned(line)
    words.withLock { words in
      if text == Self.traceHeading { words.areFinal = true }
      if !words.areFinal { words.last = text }
    }
    if number <= Self.lineLimit {
      logger.debug("reader: \(text)")
    } else if number == Self.lineLimit + 1 {
      logger.debug("reader: it says more than \(Self.lineLimit) lines; the rest is not logged")
    }
  }

  static func cleaned(_ line: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      text.append(scalar.properties.generalCategory == .control ? "\u{fffd}" : scalar)
    }
    return String(text)
  }
}
