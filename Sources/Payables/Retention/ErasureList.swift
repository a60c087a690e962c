package import Hashing
package import Invoice
package import ReadResult

/// The number of a list of documents that are to be erased: `L34-0001`.
package struct ErasureListNumber: YearlyNumber {
  package static let letter: Character = "L"
  package static let digits = 4

  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) { (self.year, self.number) = (year, number) }
}

/// Documents that somebody proposes to erase; nothing of them is named.
package struct ErasureList: Codable, Hashable, Sendable {
  package var number: ErasureListNumber
  package var ground: Ground
  /// Why, where a person asked for it.
  package var reason: String?
  package var user: String
  package var documents: [Document]

  package enum Ground: String, Codable, Hashable, Sendable, CaseIterable {
    /// All periods are over.
    case expired
    /// The person whom it is about asked for it (Art. 17 GDPR).
    case request
  }

  package struct Document: Codable, Hashable, Sendable {
    package var voucher: VoucherID
    package var documentClass: DocumentClass?
    package var kind: RetentionClass
    package var basis: String
    /// The last day on which its family had to be kept; nil for no period.
    package var until: CalendarDate?

    package init(_ item: RetentionItem, _ rule: RetentionRule, until: CalendarDate?) {
      (voucher, documentClass) = (item.id, item.documentClass)
      (kind, basis, self.until) = (rule.kind, rule.basis, until)
    }

    private enum CodingKeys: String, CodingKey {
      case voucher
      case documentClass = "class"
      case kind, basis, until
    }
  }

  /// Documents of one list; a family that would go beyond is left for the next.
  package static let limit = 5000

  package init(
    _ number: ErasureListNumber, _ ground: Ground, reason: String? = nil, by user: String,
    _ documents: [Document]
  ) {
    (self.number, self.ground, self.reason) = (number, ground, reason)
    (self.user, self.documents) = (user, documents)
  }

  private enum CodingKeys: String, CodingKey {
    case number = "list"
    case ground, reason, user, documents
  }
}

/// What a second person said of a list.
package struct ErasureAnswer: Codable, Hashable, Sendable {
  package var number: ErasureListNumber
  package var user: String
  package var reason: String?

  package init(_ number: ErasureListNumber, by user: String, reason: String? = nil) {
    (self.number, self.user, self.reason) = (number, user, reason)
  }

  private enum CodingKeys: String, CodingKey {
    case number = "list"
    case user, reason
  }
}

/// What is left of a document that was erased; the details of `voucher_erased`.
package struct VoucherErasure: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  package var list: ErasureListNumber
  package var documentClass: DocumentClass?
  package var kind: RetentionClass
  package var basis: String
  /// The last day on which it had to be kept; nil for no period.
  package var until: CalendarDate?
  /// The day of its arrival, in UTC: that of its folder.
  package var received: CalendarDate
  /// Of the last MANIFEST of its folder; nil where none was written.
  package var manifest: SHA256Digest?
  /// How many files that named.
  package var files: Int
  /// Of the bytes that arrived.
  package var original: SHA256Digest

  package init(
    _ document: ErasureList.Document, _ list: ErasureListNumber, _ voucher: Voucher
  ) {
    self.voucher = voucher.id
    self.list = list
    (documentClass, kind, basis) = (document.documentClass, document.kind, document.basis)
    until = document.until
    received = voucher.submission.receivedAt.utcDate
    manifest = voucher.archived?.manifestSHA256
    files = voucher.archived?.files ?? 0
    original = voucher.submission.sha256
  }

  /// Where its folder was below the spool, in either archive.
  package var archiveFolders: [String] {
    let day = received.description
    return [Voucher.archiveRoot, Voucher.restrictedArchiveRoot].map {
      "\($0)/\(day.prefix(4))/\(day.dropFirst(5).prefix(2))/\(voucher)"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case voucher, list
    case documentClass = "class"
    case kind, basis, until, received, manifest, files, original
  }
}

/// How a list stands: the fold of what was said and done about it.
package struct ErasureRecord: Hashable, Sendable {
  package var list: ErasureList
  package var state = State.proposed
  package var proposedAt: Timestamp
  /// Who answered, and when.
  package var answer: ErasureAnswer?
  package var answeredAt: Timestamp?
  package var erasedAt: Timestamp?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case proposed, released, rejected, erased
  }

  package init(_ list: ErasureList, at time: Timestamp) { (self.list, proposedAt) = (list, time) }

  /// Whether its documents are on their way to be erased.
  package var isOpen: Bool { state == .proposed || state == .released }
}
