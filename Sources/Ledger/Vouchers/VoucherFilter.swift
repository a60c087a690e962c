package import Payables
package import ReadResult

/// Which vouchers a list shows; what is nil is not asked for.
package struct VoucherFilter: Hashable, Sendable {
  package var status: Status?
  package var channel: String?
  package var documentClass: DocumentClass?
  /// Arrived at this time or later.
  package var since: Timestamp?
  package var parent: VoucherID?
  package var limit: Int?
  /// By the time of arrival; the oldest come first otherwise.
  package var newestFirst = false

  package init() {}
}
