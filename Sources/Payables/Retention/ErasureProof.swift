/// The record of a list that was carried out (Löschprotokoll): who wanted it, and what is left of
/// each document.
///
/// Nothing of the documents is named.
package struct ErasureProof: Codable, Hashable, Sendable {
  package var list: ErasureListNumber
  package var ground: ErasureList.Ground
  package var reason: String?
  package var proposedBy: String
  package var proposedAt: Timestamp
  package var releasedBy: String?
  package var releasedAt: Timestamp?
  package var erasedAt: Timestamp
  package var documents: [VoucherErasure]
  package var leftOut: [LeftOut]

  /// A document of the list that was not erased.
  package struct LeftOut: Codable, Hashable, Sendable {
    package var voucher: VoucherID
    /// A sentence in German.
    package var reason: String

    package init(_ voucher: VoucherID, _ reason: String) {
      (self.voucher, self.reason) = (voucher, reason)
    }
  }

  package init(
    of record: ErasureRecord, _ documents: [VoucherErasure], leftOut: [LeftOut],
    at time: Timestamp
  ) {
    (list, ground, reason) = (record.list.number, record.list.ground, record.list.reason)
    (proposedBy, proposedAt) = (record.list.user, record.proposedAt)
    (releasedBy, releasedAt) = (record.answer?.user, record.answeredAt)
    (self.documents, self.leftOut, erasedAt) = (documents, leftOut, time)
  }

  private enum CodingKeys: String, CodingKey {
    case list, ground, reason
    case proposedBy = "proposed_by"
    case proposedAt = "proposed_at"
    case releasedBy = "released_by"
    case releasedAt = "released_at"
    case erasedAt = "erased_at"
    case documents
    case leftOut = "left_out"
  }

  /// The list that it was, proposed anew by `user`, for a ledger that does not know of it any more.
  package func proposal(by user: String) -> ErasureList {
    ErasureList(
      list, ground, reason: reason, by: user, documents.map { ErasureList.Document($0) })
  }
}

extension ErasureList.Document {
  init(_ erasure: VoucherErasure) {
    (voucher, documentClass) = (erasure.voucher, erasure.documentClass)
    (kind, basis, until) = (erasure.kind, erasure.basis, erasure.until)
  }
}
