package import Hashing
package import Payables

/// An entry of the journal, chained to the one before it.
///
/// ``hash`` is the SHA-256 of the 32 bytes of ``previous`` followed by the canonical bytes. The
/// canonical bytes are the six fields seq, time, voucher, actor, kind and details in this order,
/// each as the decimal number of its UTF-8 bytes, a colon, these bytes and a line feed:
///
///     2:12
///     27:2026-11-22T09:30:00.000000Z
///     11:B26-0000123
///     8:rohrpost
///     5:filed
///     40:{"english":"Done.","german":"Erledigt."}
///
/// The seq is decimal, the time as above, the voucher of no bytes where there is none, the details
/// exactly the stored JSON text. The first entry has seq 1 and follows ``genesis``.
package struct JournalEntry: Hashable, Sendable {
  /// Counts from 1 without gaps.
  package let seq: Int64
  package let time: Timestamp
  /// Nil for what happened to the system as a whole.
  package let voucher: VoucherID?
  /// The person or program that did it.
  package let actor: String
  /// The word of a ``VoucherEvent/Kind`` or a ``SystemEventKind``.
  package let kind: String
  /// JSON on one line, as stored; no other text of the same values has the same hash.
  package let details: String
  /// The hash of the entry before.
  package let previous: SHA256Digest
  package let hash: SHA256Digest

  /// What the first entry follows: the SHA-256 of the UTF-8 text `rohrpost journal 1`.
  package static let genesis = SHA256Digest(of: "rohrpost journal 1".utf8)

  /// What people see in place of what happened to a sensitive document (A7).
  package static let confidentialDetails = #"{"confidential":true}"#

  /// Takes what is stored or was exported; ``isIntact`` says whether the hash fits.
  package init(
    seq: Int64, time: Timestamp, voucher: VoucherID?, actor: String, kind: String, details: String,
    previous: SHA256Digest, hash: SHA256Digest
  ) {
    self.seq = seq
    self.time = time
    self.voucher = voucher
    self.actor = actor
    self.kind = kind
    self.details = details
    self.previous = previous
    self.hash = hash
  }

  /// Makes the entry that follows `head`.
  init(
    after head: ChainHead, time: Timestamp, voucher: VoucherID?, actor: String, kind: String,
    details: String
  ) {
    let bytes = Self.canonicalBytes(head.seq + 1, time, voucher, actor, kind, details)
    self.init(
      seq: head.seq + 1, time: time, voucher: voucher, actor: actor, kind: kind, details: details,
      previous: head.hash, hash: Self.hash(of: bytes, after: head.hash))
  }
}

extension JournalEntry {
  /// Whether the hash is that of the contents; whether ``previous`` is right, the neighbour knows.
  package var isIntact: Bool {
    hash
      == Self.hash(
        of: Self.canonicalBytes(seq, time, voucher, actor, kind, details), after: previous)
  }

  private static func hash(of bytes: [UInt8], after previous: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256Hasher()
    hasher.update(previous.bytes)
    hasher.update(bytes)
    return hasher.finalize()
  }

  private static func canonicalBytes(
    _ seq: Int64, _ time: Timestamp, _ voucher: VoucherID?, _ actor: String, _ kind: String,
    _ details: String
  ) -> [UInt8] {
    let fields = [
      String(seq), time.description, voucher?.description ?? "", actor, kind, details,
    ]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(details.utf8.count + 128)
    for field in fields {
      bytes += String(field.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += field.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

/// The end of the journal: how many entries it has, and the hash of the last one.
package struct ChainHead: Hashable, Sendable {
  package var seq: Int64
  package var hash: SHA256Digest

  /// The head of a journal without entries.
  package static let empty = ChainHead(seq: 0, hash: JournalEntry.genesis)
}
