internal import Invoice
internal import MasterData

/// The amounts of an invoice on a contract.
struct ContractAmounts {
  let rows: [MatchRow]
  /// Of all lines, without retention; nil where neither lines nor total say it.
  let net: ExactDecimal?

  /// The most lines of which all choices are tried.
  static let linesMax = 12

  init(_ claims: Claims, _ contract: String) throws(Overflow) {
    var rows: [MatchRow] = []
    for claim in claims.lines.sorted(by: { $0.position < $1.position }) {
      let isRemark = claim.net?.isZero ?? (claim.quantity == nil)
      let target: MatchRow.Target =
        claim.isDeduction ? .retention : isRemark ? .remark : .contract(contract)
      var row = MatchRow(target, net: claim.net ?? .zero, of: claim)
      row.now = claim.quantity
      row.priceInvoiced = claim.unitPrice
      row.verdict = .notCompared
      rows.append(row)
    }
    for item in claims.belowLines {
      var row = MatchRow(item.isRetention ? .retention : .contract(contract), net: item.net)
      row.text = item.text
      row.verdict = .notCompared
      rows.append(row)
    }
    self.rows = rows
    let kept = try rows.filter { $0.target == .retention }.map(\.net).total()
    let sum = try rows.filter { $0.target != .retention }.map(\.net).total()
    let isKnown = claims.total != nil || claims.isComplete
    let total = try claims.total.map { (total) throws(Overflow) in try total.minus(kept) }
    net = isKnown ? total ?? sum : nil
  }

  /// What of the invoice is likely the contract's: the whole, or the line that has its price.
  func likelyNet(_ question: ContractQuestion) throws(Overflow) -> ExactDecimal {
    let net = net ?? .zero
    guard let price = question.contract.priceNet, net > price,
      !(try extraRows(beyond: price, question.tolerances)).isEmpty
    else { return net }
    // Several services of the same price are no extra lines.
    for amount in Set(question.schedule.map(\.amountNet)) where amount.isPositive {
      let times = try net.over(amount, decimals: 0)
      if times > ExactDecimal(1), try times.times(amount) == net { return net }
    }
    return price
  }

  /// The lines that are left when others make the price; empty where none do.
  func extraRows(
    beyond price: ExactDecimal, _ tolerances: Tolerances
  ) throws(Overflow) -> [Int] {
    let lines = rows.indices.filter {
      if case .contract = rows[$0].target { !rows[$0].net.isZero } else { false }
    }
    guard lines.count > 1, lines.count <= Self.linesMax else { return [] }
    var best: (difference: ExactDecimal, extra: [Int])?
    for choice in 1..<((1 << lines.count) - 1) {
      let kept = lines.indices.filter { choice & (1 << $0) != 0 }
      let sum = try kept.map { rows[lines[$0]].net }.total()
      let difference = try sum.minus(price).magnitude
      guard tolerances.tolerates(priceDifference: difference, of: price) else { continue }
      let extra = lines.indices.filter { choice & (1 << $0) == 0 }.map { lines[$0] }
      guard let current = best else {
        best = (difference, extra)
        continue
      }
      if (difference, extra.count) < (current.difference, current.extra.count) {
        best = (difference, extra)
      }
    }
    return best?.extra ?? []
  }
}
