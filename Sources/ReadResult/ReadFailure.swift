/// Why a document can't be read.
///
/// It is the document's fault: reading it again gives the same.
package struct ReadFailure: Error, Codable, Hashable, Sendable {
  package var reason: Reason
  /// What the library said or which limit was crossed, in English, shortened.
  package var detail: String
  /// The line of the first mistake in XML, where known.
  package var line: Int?

  package init(_ reason: Reason, _ detail: String, line: Int? = nil) {
    self.reason = reason
    self.detail = String(detail.prefix(400))
    self.line = line
  }

  package enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    case empty
    case notWellFormed = "not-well-formed"
    /// A document type declaration: entities could read files or fill the memory.
    case documentTypeDeclaration = "document-type-declaration"
    case damaged
    case encrypted
    case limitExceeded = "limit-exceeded"
    /// The reader process died, hung or ran out of memory on it, each time it was tried.
    case readerLost = "reader-lost"
    /// The malware scanner found something in it.
    case infected
    /// The malware scanner could not look at all of it.
    case unchecked
  }
}

/// A reader's answer to a ``Job``: what it read, or why it can't; with the bytes taken out.
package struct ReadReply: Hashable, Sendable {
  package var outcome: Result<ReadResult, ReadFailure>
  /// What `BlobIndex` values point at.
  package var blobs: [[UInt8]]

  package init(_ outcome: Result<ReadResult, ReadFailure>, blobs: [[UInt8]] = []) {
    self.outcome = outcome
    self.blobs = blobs
  }
}
