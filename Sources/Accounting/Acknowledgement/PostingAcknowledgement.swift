package import InvoiceRules
package import Payables

/// What accounting says of a document, or of a whole batch (J1).
package struct PostingAcknowledgement: Hashable, Sendable {
  package var batch: PostingBatchNumber
  /// Nil for the whole batch, beside which what is said of a document counts more.
  package var voucher: VoucherID?
  package var status: Status
  /// The number under which it was posted there.
  package var reference: String?
  package var message: String?

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case ok
    case refused
  }

  /// Characters of a reference or message that are kept.
  package static let textMax = 500
}

/// A row, or a file as a whole, that can't be taken.
package struct AcknowledgementProblem: Hashable, Sendable {
  /// From 1 on; nil for the file.
  package let line: Int?
  package let text: Wording
}
