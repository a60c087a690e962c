package import Archive
import Files
package import InvoiceRules
package import Ledger
import Payables

/// Reads the chronicle from the archive and checks it.
package struct ChronicleReader: Sendable {
  private let files: ChronicleFiles

  package init(_ archive: ArchiveTree) { files = ChronicleFiles(spool: archive.spool) }

  /// What a reading came to.
  package struct Outcome: Sendable {
    /// The last mark that was reached.
    package fileprivate(set) var end = ChroniclePosition.beginning
    package fileprivate(set) var lines = 0
    package fileprivate(set) var bytes: Int64 = 0
    /// The end of the journal by then.
    package fileprivate(set) var head = ChainHead.empty
  }

  /// Calls `body` with the lines between two marks, as they are.
  package func lines(
    after start: ChroniclePosition, upTo end: ChroniclePosition,
    _ body: (ChronicleLine) throws -> Void
  ) throws {
    for path in try files.paths() where path >= start.file ?? "" && path <= end.file ?? "" {
      try FileLines.forEach(
        in: files.location(of: path), from: path == start.file ? start.size : 0,
        upTo: path == end.file ? end.size : .max
      ) { bytes, _ in
        guard let line = ChronicleLine(String(decoding: bytes, as: UTF8.self)) else {
          throw LedgerError.damaged("a line of \(path)")
        }
        try body(line)
      }
    }
  }

  /// Whether anything lies behind a position.
  package func hasMore(than position: ChroniclePosition) throws -> Bool {
    try files.paths().contains { path in
      if path < position.file ?? "" { return false }
      let start = path == position.file ? position.size : 0
      return try FileStatus(of: files.location(of: path)).size > start
    }
  }

  /// The number of the last mark that can be read behind a position; its own where there is none.
  package func end(after position: ChroniclePosition) throws -> Int64 {
    var number = position.mark
    for path in try files.paths() where path >= position.file ?? "" {
      let start = path == position.file ? position.size : 0
      guard try FileStatus(of: files.location(of: path)).size > start else { continue }
      try FileLines.forEach(in: files.location(of: path), from: start) { bytes, _ in
        let line = ChronicleLine(String(decoding: bytes, as: UTF8.self))
        if case .mark(let mark)? = line { number = max(number, mark.number) }
      }
    }
    return number
  }

  /// Calls `each` with each line that can be read and `report` with each fault, up to the last
  /// mark or to `end`.
  ///
  /// Lines behind the last mark never happened: a crash left them, and the next start takes them
  /// away. `known` gives the ledger's entry with a number, where there is a ledger.
  package func read(
    upTo end: ChroniclePosition? = nil, known: (Int64) throws -> JournalEntry? = { _ in nil },
    report: (Wording) -> Void = { _ in }, each body: (ChronicleLine) throws -> Void = { _ in }
  ) throws -> Outcome {
    var outcome = Outcome()
    var walk = ChronicleWalk()
    let paths = try files.paths()
    for path in paths {
      if let last = end?.file, path > last { break }
      var number = 0
      let limit = path == end?.file ? end?.size ?? .max : .max
      outcome.bytes += try FileLines.forEach(in: files.location(of: path), upTo: limit) {
        bytes, offset in
        number += 1
        outcome.lines += 1
        let step = walk.step(
          String(decoding: bytes, as: UTF8.self), known: try known(walk.head.seq + 1))
        for fault in step.findings.map(\.wording) {
          let place = "\(path):\(number)"
          report(Wording("\(place): \(fault.german)", "\(place): \(fault.english)"))
        }
        guard let line = step.line else { return }
        if case .mark(let mark) = line {
          outcome.end = ChroniclePosition(
            file: path, size: offset, mark: mark.number, seq: mark.head.seq, chain: mark.chain)
        }
        try body(line)
      }
      if walk.isOpen, path != paths.last {
        report(
          Wording(
            "\(path): Zeilen hinter der letzten Marke, die so nie geschrieben wurden",
            "\(path): lines behind the last mark, which were never written so"))
      }
    }
    outcome.head = walk.head
    return outcome
  }
}
