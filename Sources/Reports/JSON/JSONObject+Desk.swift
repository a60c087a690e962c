import Invoice
import JSON
import MasterData
import Payables

/// What the accounts-payable desk found of a document.
extension JSONObject {
  /// What lists show of it.
  mutating func add(deskOf voucher: Voucher) {
    add("case_type", voucher.caseType?.rawValue)
    add("order_numbers", texts: voucher.references?.orders ?? [])
    add("skonto_until", voucher.terms?.cashDiscounts.first?.until)
    add("payable", voucher.match?.payable)
    add("approval_steps", texts: voucher.route?.steps.map(\.role.rawValue) ?? [])
    add("over_budget", voucher.coding?.overruns.isEmpty == false)
    add("dunning_outcome", voucher.dunning?.outcome.rawValue)
    let settlement = voucher.settlement
    add("posting_batch", settlement.posting?.batch.description)
    add("payment_run", settlement.payment?.run?.description)
    add("paid_on", settlement.payment?.proof?.date)
    add("paid_amount", settlement.payment?.proof?.amount)
    let hindrance = settlement.hindrance ?? settlement.paymentHindrance
    add("hindrance", voucher.isSensitive ? nil : hindrance?.german)
    add("splits", objects: voucher.coding?.splits ?? []) { $0.add($1) }
  }

  private mutating func add(_ split: CodingSplit) {
    add("account", split.account)
    add("tax_key", split.taxKey)
    add("cost_center", split.costCenter)
    add("project", split.project)
    add("object", split.object)
    add("asset", split.asset)
    add("net", split.net)
    add("investment", split.isInvestment)
    add("source", split.source.rawValue)
  }
}
