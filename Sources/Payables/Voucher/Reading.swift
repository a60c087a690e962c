package import Hashing
package import ReadResult

/// What reading gave, as far as deciding and looking need it; the whole is `derived/reading.json`.
package struct Reading: Codable, Hashable, Sendable {
  /// The type by content.
  package var type: String
  package var source: ReadResult.Source
  package var pages: Int?
  package var documentClass: DocumentClass
  /// 0 to 1.
  package var classConfidence: Double
  package var index: IndexRecord
  /// What reading left in the archive: `derived/reading.json`, the structured part, attachments.
  package var files: [StoredFile]
  /// Of the structured part, whatever envelope it came in.
  package var structuredSHA256: SHA256Digest?
  package var notices: [ReadResult.Notice] = []
  /// The number of the archive label on it.
  package var archiveNumber: Int?
  /// How many documents were taken out of it.
  package var children = 0
  package var mail: MailSummary?
  /// To which department the recipient of a mail belongs (A1), or a cover sheet sends it (A5).
  package var department: String?
  /// What the index files beside a scan (A2) and its cover sheet said (A5), by name.
  package var metadata: [String: String] = [:]

  package init(
    type: String, source: ReadResult.Source, documentClass: DocumentClass, classConfidence: Double,
    index: IndexRecord, files: [StoredFile]
  ) {
    self.type = type
    self.source = source
    self.documentClass = documentClass
    self.classConfidence = classConfidence
    self.index = index
    self.files = files
  }
}

extension Reading {
  /// Whether what it says was read in the words of its pages.
  package var isKnownByWords: Bool { source == .text || source == .ocr }
}

/// The head of a mail as the record keeps it.
package struct MailSummary: Codable, Hashable, Sendable {
  package var from: [String]
  package var to: [String]
  package var subject: String?
  package var messageID: String?

  package init(from: [String], to: [String], subject: String?, messageID: String?) {
    self.from = from
    self.to = to
    self.subject = subject
    self.messageID = messageID
  }
}
