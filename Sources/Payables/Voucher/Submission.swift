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
  /// Its pages in the stack it was taken out of, with the number of its archive label.
  package var part: StackPart?
  /// How much may be taken out of it.
  package var allowance = Allowance.full
  /// The sub-folder below the channel, `/`-separated: department or cost centre (A3).
  package var folder: String?
  package var department: String?
  package var costCenter: String?
  /// The index files that lay beside a scan (A2), kept below `index/`.
  package var sidecars: [StoredFile] = []
  /// Why it is sensitive from the start (A7): its channel, or the document it was taken out of.
  package var restriction: Restriction?

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

extension Submission {
  /// What stands for the name of a sensitive document (A7).
  package static let confidentialName = "vertraulich"

  /// Endings that say what a file is; any other may be a part of a person's name.
  private static let harmlessEndings: Set<String> = [
    "csv", "doc", "docx", "eml", "gif", "htm", "html", "jpeg", "jpg", "json", "msg", "ods", "odt",
    "pdf", "png", "rtf", "tif", "tiff", "txt", "xls", "xlsx", "xml", "zip",
  ]

  /// What a sensitive document is stored as where its name must not be read: `dokument.pdf`.
  package static func confidentialFileName(for name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "dokument" }
    let ending = name[name.index(after: dot)...].lowercased()
    return harmlessEndings.contains(ending) ? "dokument.\(ending)" : "dokument"
  }
}
