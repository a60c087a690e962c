import Files
import Foundation
import SystemPackage

/// A file that comes in pieces, and the manner in which its writer works.
struct Drip {
  enum Manner: String, CaseIterable {
    /// One writer keeps it open, and pauses for longer than the settle time.
    case heldOpen
    /// The writer closes it after each piece and opens it again.
    case reopened
    /// It is whole early, but its writer closes it late.
    case closedLate
    /// It is written under a name that is no document's and renamed at its end.
    case renamed
    case renamedFromHidden
    /// It breaks off for longer than the settle time and is resumed by another writer.
    case resumed
  }

  let name: String
  let pieces: [[UInt8]]
  let manner: Manner
  /// Seconds after each piece.
  let pauses: [TimeInterval]

  var bytes: [UInt8] { pieces.flatMap(\.self) }

  /// The name under which it is written.
  private var writtenName: String {
    switch manner {
    case .renamed: name + ".part"
    case .renamedFromHidden: "." + name
    case .heldOpen, .reopened, .closedLate, .resumed: name
    }
  }

  // MARK: - Making

  /// Files of every kind in every manner that can be told from a whole file.
  ///
  /// A text has no end that could be looked for: where nobody holds it open, only the settle time
  /// keeps it, so it has no long pauses then.
  static func all(copies: Int, pause: TimeInterval, longPause: TimeInterval) -> [Drip] {
    (1...copies).flatMap { copy in
      Manner.allCases.flatMap { manner in
        DripKind.allCases.compactMap { kind -> Drip? in
          let hasEnd = kind != .text
          if manner == .resumed, !hasEnd { return nil }
          let name = "\(manner.rawValue)-\(copy).\(kind.ending)"
          let pieces = kind.pieces(5, mark: name)
          var pauses = pieces.map { _ in pause }
          switch manner {
          case .heldOpen, .renamed, .renamedFromHidden: pauses[1] = max(pause, longPause)
          case .closedLate: pauses[pieces.count - 1] = max(pause, longPause)
          case .resumed: pauses[2] = max(pause, longPause)
          case .reopened: if hasEnd { pauses[2] = max(pause, longPause) }
          }
          if manner == .reopened, !hasEnd { pauses = pauses.map { min($0, 0.4) } }
          return Drip(name: name, pieces: pieces, manner: manner, pauses: pauses)
        }
      }
    }
  }

  // MARK: - Writing

  /// Writes them side by side and returns when each was whole, by its name.
  static func run(_ drips: [Drip], in spool: TestSpool) throws -> [String: Date] {
    var writers = drips.enumerated().map { Writer($1, in: spool, startingAfter: Double($0) * 0.02) }
    var ends: [String: Date] = [:]
    while let index = writers.indices.min(by: { writers[$0].next < writers[$1].next }) {
      // The pauses are the subject here: this is no waiting for an event.
      Thread.sleep(until: writers[index].next)
      if let end = try writers[index].step() {
        ends[writers[index].drip.name] = end
        spool.note(writers[index].drip.bytes)
        writers.remove(at: index)
      }
    }
    return ends
  }

  /// Writes one file, piece by piece.
  private struct Writer {
    let drip: Drip
    let target: FilePath
    let path: FilePath
    var next: Date
    private var written = 0
    private var handle: FileHandle?

    init(_ drip: Drip, in spool: TestSpool, startingAfter delay: TimeInterval) {
      self.drip = drip
      let folder = spool.inbox(drip.name.hasSuffix(".xml") ? "upload" : "scan")
      target = folder.appending(drip.name)
      path = folder.appending(drip.writtenName)
      next = Date(timeIntervalSinceNow: delay)
    }

    /// Writes the next piece, or ends the file and returns when that was.
    mutating func step() throws -> Date? {
      if written < drip.pieces.count {
        try open().write(contentsOf: Data(drip.pieces[written]))
        next = Date(timeIntervalSinceNow: drip.pauses[written])
        written += 1
        let closes =
          drip.manner == .reopened || drip.manner == .resumed && written == 3
        if closes { try close() }
        // A writer that closes after its last piece has nothing more to do.
        guard drip.manner == .reopened, written == drip.pieces.count else { return nil }
        return Date()
      }
      let end = Date()
      try close()
      if path != target { try FileOperations.move(path, to: target) }
      return end
    }

    private mutating func open() throws -> FileHandle {
      if let handle { return handle }
      if try FileStatus.ifExists(path) == nil { try FileContents.write([], to: path) }
      let handle = try FileHandle(forWritingTo: URL(filePath: path.string))
      try handle.seekToEnd()
      self.handle = handle
      return handle
    }

    private mutating func close() throws {
      try handle?.close()
      handle = nil
    }
  }
}

/// What comes in pieces; all but the text are whole with the last piece only.
enum DripKind: CaseIterable {
  case pdf, tiff, xml, text

  var ending: String {
    switch self {
    case .pdf: "pdf"
    case .tiff: "tif"
    case .xml: "xml"
    case .text: "txt"
    }
  }

  /// The pieces of a document like no other with the same mark.
  func pieces(_ count: Int, mark: String) -> [[UInt8]] {
    let inner = (1...count).map { "\(mark), Seite \($0)\n" }
    var texts = inner
    switch self {
    case .pdf:
      texts = inner.enumerated().map { "\($0 + 1) 0 obj\n(\($1))\nendobj\n" }
      texts[0] = "%PDF-1.7\n" + texts[0]
      texts[count - 1] += "xref\n0 0\ntrailer\n<<>>\nstartxref\n40\n%%EOF\n"
    case .xml:
      texts = inner.map { "<seite>\($0)</seite>\n" }
      texts[0] = "<?xml version=\"1.0\"?>\n<brief>" + texts[0]
      texts[count - 1] += "</brief>\n"
    case .tiff: return TIFF.pages(inner.map { Array($0.utf8) })
    case .text: break
    }
    return texts.map { Array($0.utf8) }
  }
}

extension TIFF {
  /// A TIFF of several pages, in pieces of one page: directory, then its strip.
  static func pages(_ strips: [[UInt8]]) -> [[UInt8]] {
    let directoryBytes = 2 + 2 * 12 + 4
    var start = 8
    return strips.enumerated().map { index, strip in
      let end = start + directoryBytes + strip.count
      let next = index + 1 < strips.count ? end : 0
      let page =
        directory(stripStart: start + directoryBytes, stripBytes: strip.count, next: next) + strip
      start = end
      return index == 0 ? header + page : page
    }
  }
}
