/// Follows the chronicle line by line and says where it is not what was written.
package struct ChronicleWalk: ~Copyable {
  private var chain = ChronicleChain()
  private var journal = ChainWalk()
  /// The mark that was reached last; what follows it counts only with the next.
  package private(set) var lastMark: ChronicleMark?

  package init() {}

  /// Whether lines follow the last mark.
  package var isOpen: Bool { chain.lines > 0 }

  /// The end of the journal that was reached.
  package var head: ChainHead { journal.head }

  /// Takes the next line; nil where it can't be read.
  ///
  /// `known` is the entry that the ledger has in this place, where there is a ledger: its line is
  /// compared, which is faster than reading.
  package mutating func step(
    _ text: String, known: JournalEntry? = nil
  ) -> (line: ChronicleLine?, findings: [ChronicleFault]) {
    if let known, known.line.hasBytes(of: text) {
      chain.add(known.hash)
      return (.entry(known), journal.step(seq: known.seq, known).map { .journal($0) })
    }
    guard let line = ChronicleLine(text) else { return (nil, [.unreadable]) }
    switch line {
    case .entry(let entry):
      var findings = journal.step(seq: entry.seq, entry).map { ChronicleFault.journal($0) }
      if let known, known.seq == entry.seq, known.hash != entry.hash {
        findings.append(.differs(entry.seq))
      }
      if let known, known.seq == entry.seq, known.erased == nil, entry.erased != nil {
        findings.append(.erased(entry.seq))
      }
      chain.add(entry.hash)
      return (line, findings)
    case .change:
      if let digest = line.digest { chain.add(digest) }
      return (line, [])
    case .mark(let mark): return (line, step(mark))
    }
  }

  private mutating func step(_ mark: ChronicleMark) -> [ChronicleFault] {
    var findings: [ChronicleFault] = []
    let expected = chain.mark(at: mark.time, mark.head)
    if expected != mark { findings.append(.brokenMark(mark.number)) }
    // An end that is not the last entry's: entries between are missing, or were added.
    if journal.seq != mark.head.seq || journal.head != mark.head {
      findings.append(.otherHead(mark.number))
    }
    lastMark = mark
    if expected != mark { chain = ChronicleChain(after: mark.number, mark.chain) }
    return findings
  }
}

/// What is wrong with a line of the chronicle.
package enum ChronicleFault: Hashable, Sendable {
  /// It is no line that was ever written.
  case unreadable
  /// Its entry is not the next one of the chain.
  case journal(LedgerFinding)
  /// The ledger has another entry of this number.
  case differs(Int64)
  /// The ledger has what the entry says, and the line does not any more.
  case erased(Int64)
  /// A line before this mark was changed, added, removed or moved.
  case brokenMark(Int64)
  /// The journal before this mark does not end where it did.
  case otherHead(Int64)
}

extension ChronicleFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable: "no line of the chronicle"
    case .journal(let finding): finding.description
    case .differs(let seq): "journal \(seq): the ledger has another entry"
    case .erased(let seq): "journal \(seq): erased here, and not in the ledger"
    case .brokenMark(let number): "a line before mark \(number) was changed, added or removed"
    case .otherHead(let number): "the journal before mark \(number) ends elsewhere"
    }
  }
}
