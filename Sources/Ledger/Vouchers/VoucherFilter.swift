package import Payables
package import ReadResult

/// Which vouchers a list shows; what is nil is not asked for.
package struct VoucherFilter: Hashable, Sendable {
  package var status: Status?
  package var channel: String?
  package var documentClass: DocumentClass?
  /// Arrived at this time or later.
  package var since: Timestamp?
  /// Arrived before this time.
  package var until: Timestamp?
  package var parent: VoucherID?
  package var scans: Scans?
  /// How it stands with the paper that it was scanned from (B4).
  package var paper: Paper.State?
  package var paperBatch: PaperBatch?
  package var limit: Int?
  /// By the time of arrival; the oldest come first otherwise.
  package var newestFirst = false

  /// Documents whose quality as scans was judged (B3).
  package enum Scans: Hashable, Sendable, CaseIterable {
    case all
    /// Those that a person must look at, or whose paper must be scanned again.
    case tasks
  }

  package init() {}
}
