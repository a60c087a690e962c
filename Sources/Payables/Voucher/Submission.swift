package import Hashing
package import ReadResult

/// The arrival of a document: what the Eingangsbuch says of it (A6).
package struct Submission: Codable, Hashable, Sendable {
  /// The channel's name, as configured.
  package var channel: String
  /// The name the document came with, as text made fit to be shown.
  ///
  /// Never used as a path.
  package var name: String
  /// The cleaned name of the bytes below `original/`.
  package var storedName: String
  /// Bytes.
  package var size: Int64
  package var sha256: SHA256Digest
  /// When it arrived; the channel's SLA clock starts here (A8).
  package var receivedAt: Timestamp
  /// Identifies the claim it was made from, so that a claim is never registered twice.
  package var claim: String
  /// The document it was taken out of, and how it hangs on it.
  package var parent: VoucherID?
  package var relation: ReadResult.Child.Relation?
  /// How much may be taken out of it.
  package var allowance = Allowance.full
  /// The sub-folder below the channel, `/`-separated: department or cost centre (A3).
  package var folder: String?
  package var department: String?
  package var costCenter: String?
  /// The index files that lay beside a scan (A2), kept below `index/`.
  package var sidecars: [StoredFile] = []
  /// Whether the channel is for sensitive documents (A7).
  package var isSensitive = false

  package init(
    channel: String, name: String, storedName: String, size: Int64, sha256: SHA256Digest,
    receivedAt: Timestamp, claim: String
  ) {
    self.channel = channel
    self.name = name
    self.storedName = storedName
    self.size = size
    self.sha256 = sha256
    self.receivedAt = receivedAt
    self.claim = claim
  }
}
