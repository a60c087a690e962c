internal import Invoice
internal import MasterData

/// Turns lines into figures: texts that are compared for equality become numbers.
struct FigureReading {
  let offers: [OfferFigures]
  private let orders: [String]
  private let articles: [String: Int]
  private let amendments: NamedAmendment
  private let units: [UnitOfMeasure.Dimension: Int]
  private let lines: [String: Int]

  init(_ offers: [Offer], orders: [String]) {
    self.orders = orders
    let articles = Self.numbered(offers.compactMap(\.article))
    let units = Self.numbered(offers.compactMap { $0.unit?.dimension })
    let lines = Self.numbered(offers.map(\.lineReference))
    let numbers = offers.compactMap { $0.amendment?.number }
    amendments = NamedAmendment(numbers: numbers)
    let isOnly = numbers.count + 1 == offers.count
    var amendmentCount = 0
    var figures: [OfferFigures] = []
    for offer in offers {
      var figure = OfferFigures(
        order: orders.firstIndex(of: offer.orderReference) ?? -1,
        line: lines[offer.lineReference] ?? -1, text: offer.signature,
        price: offer.unitPrice.figure, quantity: offer.quantity.figure, net: offer.net.figure)
      figure.article = offer.article.flatMap { articles[$0] } ?? -1
      figure.unit = offer.unit.flatMap { units[$0.dimension] } ?? -1
      figure.countsThings = offer.unit?.countsThings ?? false
      if offer.amendment != nil {
        figure.amendment = amendmentCount
        amendmentCount += 1
      } else {
        figure.isOnly = isOnly
      }
      figures.append(figure)
    }
    (self.articles, self.units, self.lines, self.offers) = (articles, units, lines, figures)
  }

  func figures(of claim: Claim) -> ClaimFigures {
    let reference = LineReference(claim.reference, remarks: claim.remarks, orders: orders)
    var figures = ClaimFigures(name: claim.nameSignature, text: claim.signature)
    figures.order = reference.order
    figures.line = reference.line.flatMap { lines[$0] }
    figures.articles = claim.articles.compactMap { articles[$0] }
    figures.articlesInText = articles.isEmpty ? [] : articlesIn(claim.words)
    figures.hasArticle = !claim.articles.isEmpty
    figures.amendment = amendments.find(in: claim.words)
    figures.namesAmendment =
      claim.names(SpecialWords.amendments) || figures.amendment != .none
    if let price = claim.unitPrice { figures.price = price.figure }
    if let quantity = claim.quantity { figures.quantity = quantity.figure }
    if let net = claim.net { figures.net = net.figure }
    if let unit = claim.unit {
      figures.unit = units[unit.dimension] ?? -1
      figures.countsThings = unit.countsThings
    }
    return figures
  }

  /// Articles that stand in a text, in one word or up to four.
  private func articlesIn(_ words: [String]) -> [Int] {
    var found: [Int] = []
    for start in words.indices {
      var joined = ""
      for word in words[start...].prefix(4) {
        joined += word
        if let article = articles[joined], joined.count >= Self.articleCharactersMin {
          found.append(article)
        }
      }
    }
    return found
  }

  /// Shorter article numbers stand in texts by chance.
  private static let articleCharactersMin = 4

  private static func numbered<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    var numbers: [Value: Int] = [:]
    for value in values where numbers[value] == nil { numbers[value] = numbers.count }
    return numbers
  }
}
