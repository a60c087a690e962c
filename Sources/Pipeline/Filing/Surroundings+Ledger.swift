package import Ledger
package import Payables
package import Reports

extension VoucherJSON.Surroundings {
  /// What plan and ledger say of a voucher now.
  package init(
    of voucher: Voucher, _ family: CaseFamily, by plan: FilingPlan, in ledger: Ledger
  ) throws {
    self.init(
      filing: plan.reference(for: voucher), children: try ledger.children(of: voucher.id),
      refersTo: family.referredTo)
  }
}

extension CaseFile.Surroundings {
  /// Takes over where a document is filed and what it belongs with; of what is sensitive nothing is
  /// said on the page of another.
  package mutating func add(_ filing: FileReference?, _ family: CaseFamily) {
    self.filing = filing
    relatives = family.relatives.filter { !$0.voucher.isSensitive }.map {
      CaseFolder.Relative($0.voucher, $0.relation)
    }
  }
}
