/// Something wrong with work or goods that the facility management system is told of (G2).
package struct Defect: Codable, Hashable, Sendable {
  /// Among those of its voucher, from 1.
  package var number: Int
  package var reason: Complaint.Reason
  /// What is wrong, in sentences.
  package var text: String
  package var reportedAt: Timestamp
  /// Whether the ticket was written.
  package var isReported = false

  /// `B26-0000123-D1`: tells its ticket from all others.
  package func key(of voucher: VoucherID) -> String { "\(voucher)-D\(number)" }
}

/// That the ticket of a defect was written.
package struct DefectReceipt: Codable, Hashable, Sendable {
  package var number: Int

  package init(_ number: Int) { self.number = number }
}
