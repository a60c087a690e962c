/// That a voucher stands in a batch that was handed to accounting.
package struct PostingMark: Codable, Hashable, Sendable {
  package var batch: PostingBatchNumber
  package var entry: PostingEntry
  /// The user who closed the batch; nil where the daemon did.
  package var user: String?

  package init(_ batch: PostingBatchNumber, _ entry: PostingEntry, by user: String?) {
    self.batch = batch
    self.entry = entry
    self.user = user
  }
}

/// How a voucher stands in the books.
package struct Posting: Codable, Hashable, Sendable {
  package var batch: PostingBatchNumber
  package var entry: PostingEntry
  package var user: String?
  package var postedAt: Timestamp
  /// What accounting said of it; nil where it said nothing yet.
  package var receipt: PostingReceipt?

  init(_ mark: PostingMark, at time: Timestamp) {
    (batch, entry, user) = (mark.batch, mark.entry, mark.user)
    postedAt = time
  }
}

/// What accounting answered to a batch or to an entry of it (J1).
package struct PostingReceipt: Codable, Hashable, Sendable {
  package var batch: PostingBatchNumber
  package var isAccepted: Bool
  /// What accounting calls the posting.
  package var reference: String?
  package var message: String?

  package init(
    _ batch: PostingBatchNumber, isAccepted: Bool, reference: String? = nil, message: String? = nil
  ) {
    self.batch = batch
    self.isAccepted = isAccepted
    self.reference = reference
    self.message = message
  }
}

/// That a batch took a posting back.
package struct PostingReversal: Codable, Hashable, Sendable {
  package var batch: PostingBatchNumber
  /// The lines of what was posted, on the other side.
  package var entry: PostingEntry
  package var reason: String
  package var user: String
  /// Whether the same batch posts the document with another coding; else it is decided again.
  package var isPostedAnew: Bool

  package init(
    _ batch: PostingBatchNumber, _ entry: PostingEntry, _ reason: String, by user: String,
    isPostedAnew: Bool
  ) {
    self.batch = batch
    self.entry = entry
    self.reason = reason
    self.user = user
    self.isPostedAnew = isPostedAnew
  }
}
