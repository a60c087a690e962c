package import Invoice
package import Ledger
import MasterData
package import Payables

/// Looks through all documents and says what is kept until when.
package struct RetentionSurvey: Sendable {
  private let ledger: Ledger
  private let rules: RetentionRules

  package init(_ ledger: Ledger, _ rules: RetentionRules) {
    self.ledger = ledger
    self.rules = rules
  }

  /// One document is in memory at a time, and of each what matters here.
  package func plan(_ holds: [LegalHold], on day: CalendarDate) throws -> RetentionPlan {
    var items: [RetentionItem] = []
    try ledger.vouchers(VoucherFilter()) { voucher in
      let facts = try RetentionFacts(voucher) { try ledger.row(Contract.self, $0)?.validTo }
      items.append(RetentionItem(voucher, facts, rules))
    }
    return RetentionPlan(items, holds, on: day)
  }
}
