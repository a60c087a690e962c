internal import Invoice
internal import MasterData

/// An invoice whose lines are not known, or do not explain its total: the total alone against what
/// may be billed on the orders.
enum WholeMatch {
  /// Nil where there are lines to look at and the total does not fit.
  static func match(
    _ claims: Claims, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    guard let total = claims.total else { return nil }
    if !claims.isCredit, let bill = try LikelyBill.find(total, book, question.tolerances) {
      // Lines that only nearly fit say more than a total that does.
      if bill.fits || claims.lines.isEmpty { return try match(total, bill, question) }
    }
    let isSum = CallOff(book).map { callOff in claims.lines.allSatisfy(callOff.isSum) } ?? false
    guard claims.lines.isEmpty || (isSum && !claims.isCredit) else { return nil }
    return try matchAsLine(total, book, question)
  }

  /// The total against the only thing that was ordered, a lump, where no line can be compared with
  /// it: nil where it is nowhere near.
  static func matchLump(
    _ matching: LineMatching, _ rows: [MatchRow]
  ) throws(Overflow) -> OrderMatch? {
    let (claims, book) = (matching.claims, matching.book)
    guard let offer = book.offers.only, offer.isLump, book.kind(of: offer.key.order) == .standard,
      !claims.isCredit, let open = try book.open(offer)
    else { return nil }
    let isForeign = rows.indices.allSatisfy { row in
      switch rows[row].target {
      case .nothing, .remark, .surcharge, .allowance: true
      default: matching.claimOfRow[row].map(matching.mismatches.contains) ?? false
      }
    }
    let sum = try claims.lines.compactMap(\.net).total()
    let total = claims.total ?? sum
    let value = try (open.isPositive ? open : offer.quantity).times(offer.unitPrice)
    let isNear = try total.minus(value).magnitude.times(ExactDecimal(4)) <= value
    guard isForeign, !claims.lines.isEmpty, isNear else { return nil }
    return try matchAsLine(total, book, matching.question)
  }

  /// The invoice as if it had the lines of a bill.
  private static func match(
    _ total: ExactDecimal, _ bill: LikelyBill, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    var lines = bill.parts.map(line)
    let sum = try bill.parts.map(\.net).total()
    var rest = try total.minus(sum)
    // A difference within a percentage of the whole is within it on each line; any other is shown
    // in one piece, on the dearest line.
    if bill.fits, rest.magnitude > question.tolerances.priceAbsolute {
      let all = rest
      for (place, part) in bill.parts.enumerated() {
        let share = try all.times(part.net).over(sum, decimals: 4).truncatedToCents
        lines[place].netAmount = try part.net.plus(share)
        rest = try rest.minus(share)
      }
    }
    let dearest = bill.parts.indices.max { bill.parts[$0].net < bill.parts[$1].net } ?? 0
    lines[dearest].netAmount = try (lines[dearest].netAmount ?? .zero).plus(rest)
    return answer(question, lines: lines)
  }

  private static func line(_ part: LikelyBill.Part) -> InvoiceLine {
    var line = InvoiceLine()
    line.purchaseOrderLine = part.offer.key.order + "/" + part.offer.key.line
    line.item.name = part.offer.description
    line.item.sellerIdentifier = part.offer.article
    line.quantity = part.quantity
    line.unit = part.offer.unitName.map { UnitCode(rawValue: $0) }
    line.netAmount = part.net
    return line
  }

  /// The total as one line, which an order with one line can take.
  private static func matchAsLine(
    _ total: ExactDecimal, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    var line = InvoiceLine()
    line.netAmount = total.magnitude
    if let only = book.offers.filter({ $0.amendment == nil }).only {
      line.item.name = only.description
      line.purchaseOrderLine = only.key.line
    } else if book.orders.contains(where: { $0.kind == .project }) {
      // The total of an instalment is held by its money.
      line.item.name = SpecialWords.instalments.first
    } else if CallOff(book) != nil {
      line.item.name = SpecialWords.sums.first
    }
    var match = answer(question, lines: [line])
    for index in match.deviations.indices where match.deviations[index].kind == .notOrdered {
      match.deviations[index].kind = .linesMissing
    }
    return match
  }

  private static func answer(_ question: OrderQuestion, lines: [InvoiceLine]) -> OrderMatch {
    var question = question
    question.invoice.lines = lines
    question.invoice.allowances = []
    question.invoice.charges = []
    var match = OrderMatch(question)
    // The invoice has no such lines.
    for index in match.rows.indices {
      match.rows[index].invoiceLine = nil
      match.rows[index].identifier = nil
    }
    return match
  }
}

extension ExactDecimal {
  fileprivate var truncatedToCents: ExactDecimal {
    guard scale > 2 else { return self }
    let rounded = magnitude.rounded(to: 2, .halfAwayFromZero)
    let cent = ExactDecimal(coefficient: 1, scale: 2)
    let cut = rounded > magnitude ? rounded.subtracting(cent) ?? rounded : rounded
    return isNegative ? cut.negated : cut
  }
}
