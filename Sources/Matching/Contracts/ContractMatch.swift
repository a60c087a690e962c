package import Invoice
internal import MasterData

/// An invoice against the price of a contract and what the contract plans (F4).
package struct ContractMatch: Hashable, Sendable {
  /// One a line of the invoice, then what stands below its lines.
  package private(set) var rows: [MatchRow] = []
  package private(set) var deviations: [ContractDeviation] = []
  /// The entries of the schedule that this invoice bills (what the next one counts as billed).
  package private(set) var uses: [ScheduleKey] = []
  /// The entry that a credit note gives back.
  package private(set) var released: ScheduleKey?
  /// Net, of all that is billed.
  package private(set) var price: ExactDecimal?
  package private(set) var net: ExactDecimal?
  package private(set) var verdict = MatchRow.Verdict.notCompared

  package var isClean: Bool { deviations.isEmpty }

  package init(_ question: ContractQuestion) {
    do throws(Overflow) {
      try match(question)
    } catch {
      deviations = [ContractDeviation(.notComputable)]
    }
  }

  private mutating func match(_ question: ContractQuestion) throws(Overflow) {
    let claims = try Claims(question.invoice)
    let amounts = try ContractAmounts(claims, question.contract.number)
    rows = amounts.rows
    terms(question)
    guard let net = amounts.net else {
      deviations.append(ContractDeviation(.amountMissing))
      return
    }
    self.net = net
    if claims.isCredit || net.isNegative {
      try giveBack(net, question)
    } else {
      try bill(net, amounts, question)
    }
  }

  private mutating func terms(_ question: ContractQuestion) {
    let contract = question.contract
    if let supplier = question.supplierID, supplier != contract.supplierID {
      deviations.append(ContractDeviation(.supplierDiffers))
    }
    if let day = question.serviceDay {
      if let from = contract.validFrom, day < from {
        deviations.append(ContractDeviation(.notYetValid))
      }
      if let to = contract.validTo, day > to { deviations.append(ContractDeviation(.expired)) }
    }
  }

  private mutating func bill(
    _ net: ExactDecimal, _ amounts: ContractAmounts, _ question: ContractQuestion
  ) throws(Overflow) {
    let plan = try SchedulePlan.make(question, net: try amounts.likelyNet(question))
    uses = plan.taken.map(ScheduleKey.init)
    switch plan.finding {
    case .planned, .noSchedule: break
    case .nothingPlanned: deviations.append(ContractDeviation(.nothingPlanned))
    case .alreadyBilled: deviations.append(ContractDeviation(.alreadyBilled))
    case .severalIntervals: deviations.append(ContractDeviation(.severalIntervals))
    }
    let planned = try plan.taken.map(\.amountNet).total()
    guard let price = plan.taken.isEmpty ? question.contract.priceNet : planned else {
      deviations.append(ContractDeviation(.priceUnknown))
      return
    }
    self.price = price
    if let currency = question.invoice.currency, currency != question.contractCurrency {
      deviations.append(ContractDeviation(.currencyDiffers))
      return
    }
    try compare(net, price, amounts, question)
  }

  private mutating func compare(
    _ net: ExactDecimal, _ price: ExactDecimal, _ amounts: ContractAmounts,
    _ question: ContractQuestion
  ) throws(Overflow) {
    let difference = try net.minus(price)
    if difference.isZero {
      verdict = .agrees
    } else if let limit = question.tolerances.limitKept(by: difference, of: price) {
      verdict = .tolerated(limit)
    } else {
      verdict = .deviates
      let extra =
        difference.isNegative ? [] : try amounts.extraRows(beyond: price, question.tolerances)
      if extra.isEmpty {
        deviations.append(
          ContractDeviation(
            difference.isNegative ? .priceBelow : .priceAbove, amount: difference))
      } else {
        let sum = try extra.map { rows[$0].net }.total()
        deviations.append(ContractDeviation(.extraLines, rows: extra, amount: sum))
        for row in extra { rows[row].target = .nothing }
      }
      for row in extra.isEmpty ? Array(rows.indices) : extra { rows[row].verdict = .deviates }
    }
    for row in rows.indices where rows[row].verdict == .notCompared { rows[row].verdict = .agrees }
    if !difference.isZero {
      for row in rows.indices { rows[row].tolerances = question.tolerances }
    }
  }

  /// A credit note gives back a service that was billed, the nearest one.
  private mutating func giveBack(
    _ net: ExactDecimal, _ question: ContractQuestion
  ) throws(Overflow) {
    let key = question.contract.number.referenceKey
    let billed = question.schedule.filter {
      $0.contractNumber.referenceKey == key && question.billed.contains(ScheduleKey($0))
    }
    let nearest = question.serviceDay.flatMap { day in
      billed.min {
        (abs($0.dueDate.days(until: day)), $0.dueDate)
          < (abs($1.dueDate.days(until: day)), $1.dueDate)
      }
    }
    guard let price = nearest?.amountNet ?? question.contract.priceNet else { return }
    self.price = price
    let excess = try net.magnitude.minus(price)
    if question.tolerances.tolerates(priceDifference: excess, of: price) {
      released = nearest.map(ScheduleKey.init)
    } else if excess.isPositive {
      deviations.append(ContractDeviation(.creditExceedsPrice, amount: excess))
    }
  }
}
