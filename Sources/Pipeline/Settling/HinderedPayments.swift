import Banking
import InvoiceRules
import Payables

/// What keeps vouchers that wait for their payment from being in a run.
struct HinderedPayments {
  /// By voucher; nil for one that nothing hinders.
  private(set) var all: [VoucherID: SettlementHindrance?] = [:]

  init(_ candidates: [PaymentCandidate], _ proposals: [PaymentProposal]) {
    let paid = Set(proposals.map(\.run.debtor.name))
    for candidate in candidates where !candidate.isCredit {
      let isOurs = candidate.company.map(paid.contains) ?? false
      all[candidate.voucher] = .some(isOurs ? nil : SettlementHindrance([Self.noPayer]))
    }
    for left in proposals.flatMap(\.leftOut) {
      // Where the supplier collects the money nobody has anything to do.
      if case .blocked(let blocks) = left.reason, blocks != [.directDebit] {
        all[left.voucher] = SettlementHindrance([left.text])
      }
    }
    for item in proposals.flatMap(\.run.transfers).flatMap(\.items) {
      all.removeValue(forKey: item.voucher)
    }
  }

  private static let noPayer = Wording(
    "Der Beleg gehört zu keiner eigenen Firma mit Konto. Tragen Sie Firma und IBAN in [[company]] "
      + "ein, oder zahlen Sie ihn von Hand.",
    "The document belongs to no own company with an account. Enter company and IBAN in "
      + "[[company]], or pay it by hand.")
}

extension PaymentFileError {
  /// The supplier that it is about; nil where it is the file or the debtor.
  var supplierID: String? {
    guard case .transfer(_, let id, _, _) = place else { return nil }
    return id
  }
}
