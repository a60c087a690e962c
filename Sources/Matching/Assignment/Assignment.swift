internal import Invoice

/// Which offer each claim belongs to; both are taken in an order of their own, so that the order
/// of lines in invoice and tables does not matter.
struct Assignment {
  /// The offer of each claim, by place.
  let offers: [Int?]
  let finds: [NamedAmendment.Find]
  /// The order that each claim names, by its place among the orders.
  let namedOrders: [Int?]
  let isApproximate: Bool

  /// The largest table of claims and offers of which every field is looked at; beyond it, only
  /// offers with the same line, article or text are.
  static let fieldsMax = 4_000_000

  init(_ claims: [Claim], _ offers: [Offer], orders: [String]) {
    let reading = FigureReading(offers, orders: orders)
    let claimFigures = claims.map { reading.figures(of: $0) }
    let index =
      claims.count * offers.count > Self.fieldsMax ? OfferIndex(reading.offers) : nil
    let edges = claimFigures.map { claim in
      var edges: [BestAssignment.Edge] = []
      func look(_ column: Int) {
        if let points = LineScore.points(claim, reading.offers[column]) {
          edges.append(BestAssignment.Edge(column: column, score: points))
        }
      }
      if let index {
        for column in index.candidates(for: claim) { look(column) }
      } else {
        for column in offers.indices { look(column) }
      }
      return edges
    }
    let best = BestAssignment(edges, columnCount: offers.count)
    self.offers = best.columns
    finds = claimFigures.map(\.amendment)
    namedOrders = claimFigures.map(\.order)
    isApproximate = best.isApproximate || index != nil
  }
}

/// Finds the offers that share something exact with a claim, where there are too many to look at
/// all.
private struct OfferIndex {
  private var byLine: [Int: [Int]] = [:]
  private var byArticle: [Int: [Int]] = [:]
  private var byText: [TextSignature: [Int]] = [:]

  init(_ offers: [OfferFigures]) {
    for (column, offer) in offers.enumerated() {
      byLine[offer.line, default: []].append(column)
      if offer.article >= 0 { byArticle[offer.article, default: []].append(column) }
      byText[offer.text, default: []].append(column)
    }
  }

  /// The most offers with one property that are looked at.
  private static let candidatesMax = 200

  func candidates(for claim: ClaimFigures) -> [Int] {
    var columns: Set<Int> = []
    func add(_ list: [Int]?) { columns.formUnion((list ?? []).prefix(Self.candidatesMax)) }
    if let line = claim.line { add(byLine[line]) }
    for article in claim.articles + claim.articlesInText { add(byArticle[article]) }
    add(byText[claim.name])
    return columns.sorted()
  }
}
