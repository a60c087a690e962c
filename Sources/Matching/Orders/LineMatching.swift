internal import Invoice
internal import MasterData

/// Makes the rows of a match and finds what deviates in them.
struct LineMatching {
  let question: OrderQuestion
  let claims: Claims
  let book: OrderBook
  private(set) var isApproximate = false
  /// The offer of each row; nil for rows that have none.
  private(set) var offerOfRow: [Int?] = []
  /// The claim of each row; nil for what stands below the lines.
  private(set) var claimOfRow: [Int?] = []
  private(set) var mismatches: Set<Int> = []
  private(set) var unknownAmendments: Set<Int> = []
  /// The quantity of each assigned claim in the unit of its order.
  private(set) var quantities: [Int: ExactDecimal] = [:]

  init(_ question: OrderQuestion, _ claims: Claims, _ book: OrderBook) {
    self.question = question
    self.claims = claims
    self.book = book
  }

  mutating func rows() throws(Overflow) -> [MatchRow] {
    let orders = book.orders.map(\.number.referenceKey)
    let assignment = Assignment(claims.lines, book.offers, orders: orders)
    isApproximate = assignment.isApproximate
    var offers = assignment.offers
    for (index, claim) in claims.lines.enumerated() where claim.isDeduction { offers[index] = nil }
    let isCallOff = CallOff(book)?.claims(claims.lines, &offers, in: book) ?? false
    let unassigned = Unassigned(book, isCallOff: isCallOff)
    for (index, claim) in claims.lines.enumerated() where offers[index] == nil {
      offers[index] = unassigned.heldByMoney(claim, namedOrder: assignment.namedOrders[index])
      if assignment.finds[index] == .unknown || claim.names(SpecialWords.amendments) {
        unknownAmendments.insert(index)
      }
    }
    let shares = try Shares(claims.lines, offers: offers, in: book)
    mismatches = shares.mismatches
    quantities = shares.quantities
    var rows: [MatchRow] = []
    for share in shares.list {
      rows.append(try row(share))
      offerOfRow.append(share.offer)
      claimOfRow.append(share.claim)
    }
    for (index, claim) in claims.lines.enumerated() where offers[index] == nil {
      rows.append(unassigned.row(claim, isCredit: claims.isCredit))
      offerOfRow.append(nil)
      claimOfRow.append(index)
    }
    for item in claims.belowLines {
      rows.append(unassigned.row(item))
      offerOfRow.append(nil)
      claimOfRow.append(nil)
    }
    return rows
  }

  private func row(_ share: Share) throws(Overflow) -> MatchRow {
    let offer = book.offers[share.offer]
    let claim = claims.lines[share.claim]
    let isAmendment = offer.amendment != nil
    var row = MatchRow(
      isAmendment ? .amendment(offer.key) : .orderLine(offer.key), net: share.net, of: claim)
    if book.isHeldByMoney(offer) {
      row.verdict = .notCompared
      return row
    }
    row.ordered = offer.quantity
    row.received = book.isThreeWay(offer) ? book.received.quantity(on: offer.key) : nil
    row.before = book.before.taken(of: offer.key).quantity
    row.now = share.quantity
    row.unit = offer.unitName
    row.priceOrdered = offer.unitPrice
    row.priceInvoiced =
      share.quantity.isZero
      ? nil : try share.net.over(share.quantity, decimals: Self.priceDecimals)
    let isCompared = question.isOrderCurrency && !isAmendment && !claims.isCredit
    guard isCompared else {
      row.verdict = isAmendment ? .agrees : .notCompared
      return row
    }
    let expected = try share.quantity.times(offer.unitPrice).cents
    row.expected = expected
    row.tolerances = question.tolerances(on: offer.key)
    row.difference = try share.net.minus(expected)
    return row
  }

  private static let priceDecimals = 4

  /// Checks the rows and sets their verdicts.
  func deviations(in rows: inout [MatchRow]) throws(Overflow) -> [OrderDeviation] {
    var found: [OrderDeviation] = []
    if claims.isCredit {
      found += try CreditCheck.deviations(self, rows)
    } else {
      if question.isOrderCurrency { found += try PriceCheck.deviations(self, &rows) }
      found += try QuantityCheck.deviations(self, rows)
      found += try AmendmentCheck.deviations(self, rows)
      found += try SurchargeCheck.deviations(self, &rows)
      for index in rows.indices where rows[index].target == .nothing {
        let isAmendment = claimOfRow[index].map(unknownAmendments.contains) ?? false
        found.append(
          OrderDeviation(
            isAmendment ? .amendmentUnknown : .notOrdered, rows: [index], amount: rows[index].net))
      }
    }
    for row in Set(found.flatMap(\.rows)) { rows[row].verdict = .deviates }
    return found
  }

  /// The rows of each offer, by its place.
  func rowsByOffer() -> [(offer: Offer, rows: [Int])] {
    let places = Dictionary(
      grouping: offerOfRow.indices.filter { offerOfRow[$0] != nil }, by: { offerOfRow[$0] ?? 0 })
    return places.sorted { $0.key < $1.key }.map { (book.offers[$0.key], $0.value) }
  }
}

extension Claim {
  /// Whether the line keeps security or deducts earlier instalments.
  var isDeduction: Bool {
    guard let net, net.isNegative else { return false }
    return names(SpecialWords.retention) || names(SpecialWords.instalments)
  }
}
