package import Hashing

/// How far the archive has the chronicle.
package struct ChroniclePosition: Hashable, Sendable {
  /// The file that was written last, below the spool; nil before the first.
  package var file: String?
  /// Bytes of it that count; what lies behind was never noted and is written again.
  package var size: Int64
  /// The number of the last mark.
  package var mark: Int64
  /// The last entry of the journal that is written.
  package var seq: Int64
  /// Of the last mark.
  package var chain: SHA256Digest

  package init(file: String?, size: Int64, mark: Int64, seq: Int64, chain: SHA256Digest) {
    self.file = file
    self.size = size
    self.mark = mark
    self.seq = seq
    self.chain = chain
  }

  package static let beginning = ChroniclePosition(
    file: nil, size: 0, mark: 0, seq: 0, chain: ChronicleChain.genesis)
}

/// The end of what was written at once.
package struct ChronicleEnd: Hashable, Sendable {
  /// The end of the journal.
  package let head: ChainHead
  /// The last changed row.
  let change: Int64
}
