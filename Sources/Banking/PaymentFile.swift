package import Invoice
package import Payables

/// A payment run as the file that goes to the bank: pain.001.001.09, UTF-8 without byte order mark.
package struct PaymentFile: Hashable, Sendable {
  /// MsgId: of the same payments always the same, so that a bank refuses to pay them twice.
  package let messageID: String
  package let bytes: [UInt8]
  /// In the order of their days.
  package let orders: [Order]
  package let total: ExactDecimal

  /// The transfers of one day: one PmtInf.
  package struct Order: Hashable, Sendable {
    /// PmtInfId, by which banks name it in statements and answers.
    package let id: String
    package let executionDate: CalendarDate
    package let total: ExactDecimal
    package let endToEndIDs: [String]
  }

  /// Transfers that banks take in one file.
  package static let transfersMax = 100_000

  /// All that keeps `run` from being written; empty where nothing does.
  package static func errors(in run: PaymentRun) -> [PaymentFileError] {
    PaymentFileChecks(run).errors
  }

  /// Writes `run`, or throws the first of its ``errors(in:)``.
  ///
  /// The same run, time and form give the same bytes.
  package init(
    _ run: PaymentRun, createdAt: Timestamp, form: PaymentFileForm = PaymentFileForm()
  ) throws(PaymentFileError) {
    if let error = Self.errors(in: run).first { throw error }
    let draft = try PaymentFileDraft(run)
    messageID = draft.messageID
    total = draft.total
    orders = draft.orders.map { order in
      Order(
        id: order.id, executionDate: order.executionDate, total: order.total,
        endToEndIDs: order.transfers.map(\.endToEndID))
    }
    bytes = PaymentMessage(draft, createdAt: createdAt, form: form).bytes
  }
}
