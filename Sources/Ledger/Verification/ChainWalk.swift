import Hashing
import Payables

/// Follows the chain from entry to entry and says where it is broken.
struct ChainWalk {
  private(set) var seq: Int64 = 0
  /// Of the entry before; nil where that one is missing or unreadable.
  private var hash: SHA256Digest? = JournalEntry.genesis

  var head: ChainHead { ChainHead(seq: seq, hash: hash ?? JournalEntry.genesis) }

  /// Takes the next row; the entry is nil where it can't be read.
  mutating func step(seq next: Int64, _ entry: JournalEntry?) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    if next > seq + 1 {
      findings.append(.missingEntries(seq + 1...next - 1))
      hash = nil
    }
    if let entry {
      if !entry.isIntact { findings.append(.changedEntry(next)) }
      if let hash, entry.previous != hash { findings.append(.brokenLink(next)) }
    } else {
      findings.append(.unreadableEntry(next))
    }
    seq = next
    hash = entry?.hash
    return findings
  }

  /// Compares the end that was reached with the one that was written last.
  func end(at expected: ChainHead) -> LedgerFinding? {
    if seq < expected.seq { return .missingEntries(seq + 1...expected.seq) }
    if seq > expected.seq { return .addedEntries(expected.seq + 1...seq) }
    if let hash, hash != expected.hash { return .otherEnd(seq) }
    return nil
  }
}
