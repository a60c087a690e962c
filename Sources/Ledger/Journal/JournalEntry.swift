package import Hashing
package import Payables

/// An entry of the journal, chained to the one before it.
///
/// ``hash`` is the SHA-256 of the 32 bytes of ``previous`` followed by the canonical bytes. The
/// canonical bytes are six fields in this order, each as the decimal number of its UTF-8 bytes, a
/// colon, these bytes and a line feed:
///
///     2:12
///     27:2026-11-22T09:30:00.000000Z
///     11:B26-0000123
///     8:rohrpost
///     5:filed
///     64:6f1d…
///
/// These are seq (decimal), time, voucher (of no bytes where there is none), actor, kind, and the
/// SHA-256 of the details as they are stored, in hexadecimal digits. The first entry has seq 1 and
/// follows ``genesis``.
///
/// Since the chain holds only the hash of the details, these can be erased when the law demands it
/// (L3), and the chain still shows that nothing else was changed: see ``erasedDetails(_:)``.
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
  ///
  /// Of an entry that was erased only ``erasedDetails(_:)`` is left.
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
      String(seq), time.description, voucher?.description ?? "", actor, kind,
      detailsDigest(of: details).description,
    ]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for field in fields {
      bytes += String(field.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += field.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

// MARK: - Erased entries

extension JournalEntry {
  private static let erasedStart = #"{"erased":""#
  private static let erasedEnd = #""}"#

  /// What stands in place of details that were erased: `{"erased":"<SHA-256 of the details>"}`.
  package static func erasedDetails(_ details: SHA256Digest) -> String {
    erasedStart + details.description + erasedEnd
  }

  /// The hash of the details that were erased; nil where they are there.
  package var erased: SHA256Digest? { Self.erasedDigest(details) }

  /// The entry without what it says; its hash stays right.
  package var erasing: JournalEntry {
    JournalEntry(
      seq: seq, time: time, voucher: voucher, actor: actor, kind: kind,
      details: Self.erasedDetails(Self.detailsDigest(of: details)), previous: previous, hash: hash)
  }

  static func erasedDigest(_ details: String) -> SHA256Digest? {
    guard details.hasPrefix(erasedStart), details.hasSuffix(erasedEnd) else { return nil }
    return SHA256Digest(String(details.dropFirst(erasedStart.count).dropLast(erasedEnd.count)))
  }

  private static func detailsDigest(of details: String) -> SHA256Digest {
    erasedDigest(details) ?? SHA256Digest(of: details.utf8)
  }
}

/// The end of the journal: how many entries it has, and the hash of the last one.
package struct ChainHead: Hashable, Sendable {
  package var seq: Int64
  package var hash: SHA256Digest

  /// The head of a journal without entries.
  package static let empty = ChainHead(seq: 0, hash: JournalEntry.genesis)
}
