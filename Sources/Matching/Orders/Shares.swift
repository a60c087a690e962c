internal import Invoice

/// A part of an invoice line that belongs to one order line.
struct Share {
  var claim: Int
  var offer: Int
  /// In the unit of the order.
  var quantity: ExactDecimal
  var net: ExactDecimal
}

/// Gives each assigned line its order line, or several that are alike: what is too much for one
/// of them goes to the next that is open.
struct Shares {
  private(set) var list: [Share] = []
  /// Claims whose unit can't be compared with that of the order.
  private(set) var mismatches: Set<Int> = []
  /// The quantity of each assigned claim in the unit of the order.
  private(set) var quantities: [Int: ExactDecimal] = [:]
  private let book: OrderBook
  private var open: [Int: ExactDecimal] = [:]
  private let twins: [String: [Int]]
  private var placesOfClaim: [Int: [Int]] = [:]

  init(_ claims: [Claim], offers: [Int?], in book: OrderBook) throws(Overflow) {
    self.book = book
    twins = Dictionary(
      grouping: book.offers.indices.filter { book.offers[$0].twinKey != nil },
      by: { book.offers[$0].twinKey ?? "" })
    for (index, offer) in book.offers.enumerated() { open[index] = try book.open(offer) }
    var rests: [Int: ExactDecimal] = [:]
    // First each line takes what is open on its own order line, so that none takes from another.
    for (index, claim) in claims.enumerated() {
      guard let offer = offers[index] else { continue }
      let quantity = try self.quantity(of: claim, index, on: offer)
      quantities[index] = quantity
      rests[index] = try take(quantity, of: index, from: offer, isLast: false)
    }
    for index in claims.indices {
      guard let offer = offers[index], let rest = rests[index] else { continue }
      try spread(rest, of: index, own: offer)
    }
    try shareNets(claims)
  }

  /// Takes what is open; returns what is left over.
  private mutating func take(
    _ quantity: ExactDecimal, of claim: Int, from offer: Int, isLast: Bool
  ) throws(Overflow) -> ExactDecimal {
    let isAlone = (twins[book.offers[offer].twinKey ?? ""]?.count ?? 1) == 1
    guard quantity.isPositive, !isLast, !isAlone, let available = open[offer] else {
      try add(quantity, of: claim, to: offer)
      return .zero
    }
    let part = min(quantity, available)
    if part.isPositive {
      try add(part, of: claim, to: offer)
      open[offer] = try available.minus(part)
    }
    return try quantity.minus(part)
  }

  private mutating func spread(
    _ quantity: ExactDecimal, of claim: Int, own: Int
  ) throws(Overflow) {
    var rest = quantity
    for twin in twins[book.offers[own].twinKey ?? ""] ?? [] where rest.isPositive && twin != own {
      rest = try take(rest, of: claim, from: twin, isLast: false)
    }
    if rest.isPositive { _ = try take(rest, of: claim, from: own, isLast: true) }
  }

  private mutating func add(
    _ quantity: ExactDecimal, of claim: Int, to offer: Int
  ) throws(Overflow) {
    // The last part of a line may go where its first went.
    if let place = placesOfClaim[claim]?.first(where: { list[$0].offer == offer }) {
      list[place].quantity = try list[place].quantity.plus(quantity)
    } else {
      placesOfClaim[claim, default: []].append(list.count)
      list.append(Share(claim: claim, offer: offer, quantity: quantity, net: .zero))
    }
  }

  /// The net of a line over its shares, in proportion and exact to the cent.
  private mutating func shareNets(_ claims: [Claim]) throws(Overflow) {
    for (claim, indices) in placesOfClaim {
      let net = claims[claim].net ?? .zero
      let whole = quantities[claim] ?? .zero
      var left = net
      for place in indices.dropLast() {
        let part = try net.times(list[place].quantity).over(whole, decimals: 2)
        list[place].net = part
        left = try left.minus(part)
      }
      if let last = indices.last { list[last].net = left }
    }
  }

  // MARK: - Quantities

  private mutating func quantity(
    of claim: Claim, _ index: Int, on place: Int
  ) throws(Overflow) -> ExactDecimal {
    let offer = book.offers[place]
    if offer.amendment != nil { return try byMoney(claim, offer) ?? ExactDecimal(1) }
    if book.isHeldByMoney(offer) { return .zero }
    guard let quantity = claim.quantity else {
      return try likelyQuantity(of: claim, on: place)
    }
    let conversion = UnitConversion(from: claim.unit, to: offer.unit)
    switch conversion {
    case .factor: return try conversion.apply(to: quantity)
    case .alike where try isNear(claim.unitPrice, offer.unitPrice): return quantity
    case .alike, .mismatch:
      mismatches.insert(index)
      return try byMoney(claim, offer) ?? quantity
    }
  }

  /// A price this near says that two words mean the same unit: a quarter of the order's.
  private func isNear(_ price: ExactDecimal?, _ ordered: ExactDecimal) throws(Overflow) -> Bool {
    guard let price else { return true }
    return try price.minus(ordered).magnitude.times(ExactDecimal(4)) <= ordered.magnitude
  }

  /// As much as the money is worth by the order's price; nil where that can't be said.
  private func byMoney(_ claim: Claim, _ offer: Offer) throws(Overflow) -> ExactDecimal? {
    guard let net = claim.net, !offer.unitPrice.isZero else { return nil }
    return try net.over(offer.unitPrice, decimals: UnitConversion.decimals)
  }

  /// A line without quantity bills what is open if its money fits that, else what its money is
  /// worth.
  private func likelyQuantity(of claim: Claim, on place: Int) throws(Overflow) -> ExactDecimal {
    let offer = book.offers[place]
    guard let net = claim.net else { return ExactDecimal(1) }
    for candidate in [open[place], offer.quantity].compactMap({ $0 }) where candidate.isPositive {
      let value = try candidate.times(offer.unitPrice)
      let difference = try net.minus(value).magnitude
      if try difference.times(ExactDecimal(50)) <= value { return candidate }
    }
    let worth = try byMoney(claim, offer) ?? ExactDecimal(1)
    let most = open[place] ?? offer.quantity
    // More than is open and no whole number: rather dearer than more.
    // What a blanket order names is no bound.
    let isDearer = book.isThreeWay(offer) && worth > most && !worth.isWhole && most.isPositive
    return isDearer ? most : worth
  }
}

extension ExactDecimal {
  fileprivate var isWhole: Bool { normalized.scale == 0 }
}
