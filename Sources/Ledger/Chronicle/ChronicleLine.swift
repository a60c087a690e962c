import Foundation
package import Hashing
import JSON
package import Payables

/// A line of the chronicle: the ledger as it is written into the archive, so that it can be made
/// again from there (R4).
///
/// There are three kinds, each one JSON object: an entry of the journal as `journal.jsonl` has it;
/// a row of a table that changed, `{"after":12,"table":"outbox","row":{…}}` (or `"gone":{key}`),
/// with the last entry before it; and a mark, which ends what was written at once.
package enum ChronicleLine: Hashable, Sendable {
  case entry(JournalEntry)
  /// The line as it is.
  case change(String)
  case mark(ChronicleMark)

  /// Reads a line; nil for anything that ``text`` does not write so, byte for byte.
  package init?(_ text: String) {
    if text.hasPrefix(Self.entryStart) {
      guard let entry = JournalEntry(line: text), entry.line.hasBytes(of: text) else { return nil }
      self = .entry(entry)
    } else if text.hasPrefix(ChronicleMark.start) {
      guard let mark = ChronicleMark(line: text), mark.line.hasBytes(of: text) else { return nil }
      self = .mark(mark)
    } else {
      guard text.hasPrefix(Self.changeStart) || Self.erasedDigest(text) != nil else { return nil }
      self = .change(text)
    }
  }

  private static let entryStart = #"{"seq":"#
  private static let changeStart = #"{"after":"#

  package var text: String {
    switch self {
    case .entry(let entry): entry.line
    case .change(let text): text
    case .mark(let mark): mark.line
    }
  }

  /// What the chain takes of a line: the hash of an entry, the SHA-256 of a changed row; nil for a
  /// mark.
  ///
  /// Both stand also where the line was erased.
  package var digest: SHA256Digest? {
    switch self {
    case .entry(let entry): entry.hash
    case .change(let text): Self.erasedDigest(text) ?? SHA256Digest(of: text.utf8)
    case .mark: nil
    }
  }

  /// Which document the line is about; nil for what is kept although a document is erased, such as
  /// what stands in the books.
  package var voucher: VoucherID? {
    switch self {
    case .entry(let entry): entry.voucher
    case .change(let text): (try? ChronicleChange(text))?.voucher
    case .mark: nil
    }
  }

  /// The line without what it says of a document.
  package var erasing: ChronicleLine {
    switch self {
    case .entry(let entry): .entry(entry.erasing)
    case .change(let text): .change(Self.erased(Self.erasedDigest(text) ?? .init(of: text.utf8)))
    case .mark: self
    }
  }

  /// `{"erased":"<SHA-256 of the line>"}`, as details of entries are erased.
  private static func erased(_ digest: SHA256Digest) -> String {
    JournalEntry.erasedDetails(digest)
  }

  private static func erasedDigest(_ text: String) -> SHA256Digest? {
    JournalEntry.erasedDigest(text)
  }
}

extension String {
  /// Whether both are the same bytes; `==` also takes other spellings of the same letters.
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

/// The end of what was written at once; whatever follows the last mark of a file never happened.
package struct ChronicleMark: Hashable, Sendable {
  /// Counts from 1 without gaps, over all files.
  package let number: Int64
  package let time: Timestamp
  /// The last entry of the journal by then, and its hash.
  package let head: ChainHead
  /// SHA-256 of the mark before (``ChronicleChain/genesis`` for the first), the digests of the
  /// lines since, and this line up to the comma before `"chain"`.
  package let chain: SHA256Digest

  static let start = #"{"mark":"#

  /// The line up to the chain, which covers it.
  static func covered(_ number: Int64, _ time: Timestamp, _ head: ChainHead) -> String {
    #"{"mark":\#(number),"time":"\#(time)","seq":\#(head.seq),"head":"\#(head.hash)""#
  }

  package var line: String { Self.covered(number, time, head) + #","chain":"\#(chain)"}"# }

  init(number: Int64, time: Timestamp, head: ChainHead, chain: SHA256Digest) {
    self.number = number
    self.time = time
    self.head = head
    self.chain = chain
  }

  init?(line: String) {
    guard let fields = try? LedgerJSON.value(Fields.self, from: line, at: "a mark") else {
      return nil
    }
    self.init(
      number: fields.mark, time: fields.time, head: ChainHead(seq: fields.seq, hash: fields.head),
      chain: fields.chain)
  }

  private struct Fields: Decodable {
    let mark: Int64
    let time: Timestamp
    let seq: Int64
    let head: SHA256Digest
    let chain: SHA256Digest
  }
}

/// Follows the lines of the chronicle from mark to mark.
package struct ChronicleChain: ~Copyable {
  /// What the first mark follows: the SHA-256 of the UTF-8 text `rohrpost chronicle 1`.
  package static let genesis = SHA256Digest(of: "rohrpost chronicle 1".utf8)

  /// Of the last mark.
  package private(set) var number: Int64
  package private(set) var chain: SHA256Digest
  /// Lines since the last mark.
  package private(set) var lines = 0
  private var hasher: SHA256Hasher

  package init(after number: Int64 = 0, _ chain: SHA256Digest = Self.genesis) {
    self.number = number
    self.chain = chain
    hasher = SHA256Hasher()
    hasher.update(chain.bytes)
  }

  package mutating func add(_ digest: SHA256Digest) {
    hasher.update(digest.bytes)
    lines += 1
  }

  /// The mark that ends the lines since the last one.
  package mutating func mark(at time: Timestamp, _ head: ChainHead) -> ChronicleMark {
    let covered = ChronicleMark.covered(number + 1, time, head)
    hasher.update(Array(covered.utf8))
    var next = SHA256Hasher()
    swap(&next, &hasher)
    number += 1
    chain = next.finalize()
    lines = 0
    hasher.update(chain.bytes)
    return ChronicleMark(number: number, time: time, head: head, chain: chain)
  }
}
