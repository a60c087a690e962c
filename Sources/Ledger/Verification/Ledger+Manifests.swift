import GRDB
package import Hashing
package import Payables

/// The manifest of a document as the journal knows it.
package struct ArchivedManifest: Hashable, Sendable {
  package let voucher: VoucherID
  package let sha256: SHA256Digest
  /// Where the document's folder is now, below the spool.
  package let folder: String
}

extension Ledger {
  /// The manifest of a document that was written last up to an entry; nil where there was none.
  package func manifest(
    of id: VoucherID, upTo seq: Int64
  ) throws(LedgerError) -> SHA256Digest? {
    try read { db in
      guard let details = try db.value(.manifestUpTo, id, seq, as: String.self),
        JournalEntry.erasedDigest(details) == nil
      else { return nil }
      let receipt: ArchiveReceipt = try LedgerJSON.value(from: details, at: "an entry of \(id)")
      return receipt.manifestSHA256
    }
  }

  /// The manifest that was written last of each document among the entries after `seq` and up to
  /// `end`, in the order of these entries; with the end's own hash.
  ///
  /// Documents that were erased have none.
  package func archivedManifests(
    after seq: Int64, upTo end: Int64
  ) throws(LedgerError) -> (head: ChainHead, manifests: [ArchivedManifest]) {
    try read { db in
      let hash = try db.value(.entryHash, end, as: SHA256Digest.self)
      var manifests: [ArchivedManifest] = []
      let rows = try db.rows(.archivedManifests, seq, end)
      while let row = try rows.next() {
        let details: String = try row.value(1)
        if JournalEntry.erasedDigest(details) != nil { continue }
        let receipt: ArchiveReceipt = try LedgerJSON.value(from: details, at: "an entry")
        manifests.append(
          ArchivedManifest(
            voucher: try row.value(0), sha256: receipt.manifestSHA256, folder: try row.value(2)))
      }
      let last = Dictionary(
        manifests.enumerated().map { ($1.voucher, $0) }, uniquingKeysWith: { max($0, $1) })
      let kept = manifests.enumerated().filter { last[$1.voucher] == $0 }.map(\.element)
      return (ChainHead(seq: end, hash: hash ?? JournalEntry.genesis), kept)
    }
  }
}
