package import Archive
import Files
package import Ledger
package import Payables
import SystemPackage

/// Writes what is new in the ledger into the archive, so that it can be made again from there (R4).
///
/// The ledger is the truth: what a crash left behind the last line that the ledger has noted is
/// taken away and written again.
package struct ChronicleWriter: Sendable {
  private let ledger: Ledger
  private let files: ChronicleFiles
  private let advance: @Sendable () -> Void

  /// `advance` is called for each line.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, advance: @escaping @Sendable () -> Void = {}
  ) {
    self.ledger = ledger
    self.advance = advance
    files = ChronicleFiles(spool: archive.spool)
  }

  /// Writes what the archive lacks and returns how far the archive has it then.
  ///
  /// Durable when it returns. One process a spool may do so at a time: whoever holds its lock.
  ///
  /// `beginsFile` has it go into a file of its own, so that the files before are finished.
  @discardableResult
  package func write(
    at now: Timestamp, beginsFile: Bool = false
  ) throws -> ChroniclePosition {
    var position = try ledger.chroniclePosition()
    guard try ledger.hasUnwrittenChronicle() else { return position }
    let path = ChronicleFiles.path(
      at: now, after: position.file, isNew: beginsFile)
    if let last = position.file, last != path {
      // A crash may have left lines in it that the ledger does not know of.
      _ = try files.open(last, at: position.size)
    }
    var output = try files.open(path, at: path == position.file ? position.size : 0)
    var chain = ChronicleChain(after: position.mark, position.chain)
    let end = try ledger.unwrittenChronicle { line in
      guard let digest = line.digest else { return }
      chain.add(digest)
      advance()
      try output.add(line.text)
    }
    guard let end else { return position }
    let mark = chain.mark(at: now, end.head)
    try output.add(mark.line)
    try output.sync()
    position = ChroniclePosition(
      file: path, size: output.size, mark: mark.number, seq: end.head.seq, chain: mark.chain)
    try ledger.transaction { try $0.wroteChronicle(end, to: position) }
    return position
  }
}
