package import Hashing
package import InvoiceRules
package import ReadResult

/// Everything that can happen to a voucher.
///
/// Nothing else changes its state.
package enum VoucherEvent: Hashable, Sendable {
  /// It arrived and its bytes are in the archive.
  case submitted(Submission)
  /// The file went on growing after its claim: the case is open again with the new bytes.
  case grown(Growth)
  /// Its reading is stored.
  case read(Reading)
  /// It can't be read; it lies in the error folder.
  case unreadable(ReadFailure)
  /// It belongs into the restricted archive.
  case restricted(Restriction)
  /// The rules ran over it.
  case checked(CheckReport)
  /// An earlier document has the same content.
  case duplicateFound(Duplicate)
  /// It needs a person.
  case exceptionRaised(ExceptionCase)
  /// It is refused without a person: a sender on the Sperrliste.
  case rejected(Conclusion)
  /// Nothing more is to be done.
  case filed(Conclusion)
  /// A person asked for another try.
  case retried(Retry)
  /// Its archive record is written, as of the events before this one.
  case archived(ArchiveReceipt)
}

/// New bytes of a document that grew after its claim.
package struct Growth: Codable, Hashable, Sendable {
  package var storedName: String
  package var size: Int64
  package var sha256: SHA256Digest
  /// Identifies the claim it was made from, so that a claim is never registered twice.
  package var claim: String

  package init(storedName: String, size: Int64, sha256: SHA256Digest, claim: String) {
    self.storedName = storedName
    self.size = size
    self.sha256 = sha256
    self.claim = claim
  }
}

/// The proof of what lies in a voucher's archive folder.
package struct ArchiveReceipt: Codable, Hashable, Sendable {
  /// Of the `MANIFEST`, which has the hash of every other file.
  package var manifestSHA256: SHA256Digest
  /// How many files the manifest names.
  package var files: Int

  package init(manifestSHA256: SHA256Digest, files: Int) {
    self.manifestSHA256 = manifestSHA256
    self.files = files
  }
}

/// A file in a voucher's archive folder.
package struct StoredFile: Codable, Hashable, Sendable {
  /// Below the voucher's folder, `/`-separated: `structured/factur-x.xml`.
  package var path: String
  package var size: Int64
  package var sha256: SHA256Digest

  package init(path: String, size: Int64, sha256: SHA256Digest) {
    self.path = path
    self.size = size
    self.sha256 = sha256
  }
}

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
  /// How many documents were taken out of it.
  package var children = 0
  package var mail: MailSummary?
  /// To which department the recipient of a mail belongs (A1).
  package var department: String?
  /// What the index files beside a scan said (A2).
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

/// Why a document is kept apart (A7).
package struct Restriction: Codable, Hashable, Sendable {
  package var documentClass: DocumentClass
  /// Which mark was seen, without any text of the document: `recipient`, `channel`, `subject`, or
  /// `contents` for a document that a sensitive one was taken out of.
  package var mark: String

  package init(documentClass: DocumentClass, mark: String) {
    self.documentClass = documentClass
    self.mark = mark
  }

  /// This with what another mark tells: one of compliance decides the class, since that is the
  /// smaller circle of people.
  package func joined(by other: Restriction?) -> Restriction {
    var joined = self
    if other?.documentClass == .compliance { joined.documentClass = .compliance }
    return joined
  }
}

/// The result of the rules.
package struct CheckReport: Codable, Hashable, Sendable {
  /// The rule set and its version: `Rohrpost 2026-11`.
  package var ruleSet: String
  package var findings: [Finding]

  package init(ruleSet: String, findings: [Finding]) {
    self.ruleSet = ruleSet
    self.findings = findings
  }

  package var isValid: Bool { !findings.contains { $0.severity == .fatal } }
}

/// An earlier document with the same content.
package struct Duplicate: Codable, Hashable, Sendable {
  package var twin: VoucherID
  package var evidence: Evidence

  package init(of twin: VoucherID, evidence: Evidence) {
    self.twin = twin
    self.evidence = evidence
  }

  package enum Evidence: String, Codable, Hashable, Sendable {
    /// The same bytes.
    case file
    /// The same structured part in another envelope.
    case structuredPart = "structured-part"
    /// The same seller, number, date and amount.
    case invoice
  }
}

/// Why a voucher is done.
package struct Conclusion: Codable, Hashable, Sendable {
  /// A complete sentence in German.
  package var german: String
  /// The same in English.
  package var english: String

  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}

/// A further try.
package struct Retry: Codable, Hashable, Sendable {
  package var reason: String?

  package init(reason: String? = nil) { self.reason = reason }
}
