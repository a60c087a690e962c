internal import Invoice

/// How well an invoice line fits an order line: points for what agrees.
///
/// Made of small whole numbers, so that a thousand lines can be compared with a thousand.
struct LineScore {
  /// A line that fits less belongs to none.
  static let least = 25

  static let sameArticle = 60
  static let articleInText = 50
  static let otherArticle = -10
  static let sameLine = 40
  static let sameOrder = 10
  /// Where the orders have one line only, a line with a price like its own likely means it.
  static let onlyLine = 10
  /// For texts that are the same.
  static let sameText = 50
  static let sameNet = 20
  /// For prices that differ by at most so many percent, and the points for it.
  static let prices = [
    (percent: 0, points: 15), (percent: 2, points: 12), (percent: 10, points: 7),
    (percent: 25, points: 3),
  ]
  static let sameQuantity = 8
  static let smallerQuantity = 4
  static let sameUnit = 5
  static let similarUnit = 2
  static let namedAmendment = 80
  static let amendmentWord = 10
  /// A line that calls itself an amendment is no part of the main order.
  static let amendmentOnOrderLine = -20
  /// Without its number an amendment is found by its text only.
  static let leastForAmendment = 35

  static func points(_ claim: ClaimFigures, _ offer: OfferFigures) -> Int? {
    if let order = claim.order, order != offer.order { return nil }
    var points = claim.order == nil ? 0 : sameOrder
    if offer.isAmendment {
      guard let amendment = amendmentPoints(claim, offer) else { return nil }
      points += amendment
    } else if claim.namesAmendment {
      points += amendmentOnOrderLine
    }
    if let line = claim.line, line == offer.line { points += sameLine }
    points += articlePoints(claim, offer)
    points += sameText * textLikeness(claim, offer) / 100
    points += moneyPoints(claim, offer)
    let isEnough = points >= (offer.isAmendment ? leastForAmendment : least)
    return isEnough ? points : nil
  }

  private static func textLikeness(_ claim: ClaimFigures, _ offer: OfferFigures) -> Int {
    let ofName = claim.name.likeness(to: offer.text)
    guard let text = claim.text else { return ofName }
    return max(ofName, text.likeness(to: offer.text))
  }

  private static func amendmentPoints(_ claim: ClaimFigures, _ offer: OfferFigures) -> Int? {
    switch claim.amendment {
    case .unknown: nil
    case .amendment(let index): index == offer.amendment ? namedAmendment : nil
    case .none: claim.namesAmendment ? amendmentWord : 0
    }
  }

  private static func articlePoints(_ claim: ClaimFigures, _ offer: OfferFigures) -> Int {
    guard offer.article >= 0 else { return 0 }
    if claim.articles.contains(offer.article) { return sameArticle }
    if claim.articlesInText.contains(offer.article) { return articleInText }
    return claim.hasArticle ? otherArticle : 0
  }

  private static func moneyPoints(_ claim: ClaimFigures, _ offer: OfferFigures) -> Int {
    var points = 0
    if claim.price >= 0 {
      let difference = abs(claim.price - offer.price)
      if let near = prices.first(where: { difference * 100 <= offer.price * $0.percent }) {
        points += near.points + (offer.isOnly ? onlyLine : 0)
      }
    } else if claim.net == offer.net {
      points += sameNet
    }
    if claim.quantity == offer.quantity {
      points += sameQuantity
    } else if claim.quantity >= 0, claim.quantity < offer.quantity {
      points += smallerQuantity
    }
    if claim.unit >= 0, offer.unit >= 0 {
      if claim.unit == offer.unit {
        points += sameUnit
      } else if claim.countsThings, offer.countsThings {
        points += similarUnit
      }
    }
    return points
  }
}

/// What of an invoice line is compared, as whole numbers; −1 for what it does not say.
struct ClaimFigures {
  var order: Int?
  var line: Int?
  var articles: [Int] = []
  var articlesInText: [Int] = []
  var hasArticle = false
  var amendment = NamedAmendment.Find.none
  var namesAmendment = false
  var name: TextSignature
  /// Of name and description, where there is one.
  var text: TextSignature?
  /// Ten-thousandths, without sign.
  var price: Int = -1
  var quantity: Int = -1
  var net: Int = -1
  var unit: Int = -1
  var countsThings = false
}

/// What of an order line is compared, as whole numbers; −1 for what it does not say.
struct OfferFigures {
  var order: Int
  var line: Int
  var article: Int = -1
  var amendment: Int = -1
  var text: TextSignature
  var price: Int
  var quantity: Int
  var net: Int
  var unit: Int = -1
  var countsThings = false
  /// Whether there is no other order line.
  var isOnly = false

  var isAmendment: Bool { amendment >= 0 }
}

extension ExactDecimal {
  /// Ten-thousandths without sign, bounded so that hundredfolds still fit: enough to compare.
  var figure: Int {
    let scaled = rounded(to: 4, .halfAwayFromZero)
    guard let shifted = scaled.magnitude.multiplied(by: ExactDecimal(10_000)) else {
      return Self.figureMax
    }
    let whole = shifted.rounded(to: 0, .halfAwayFromZero).coefficient
    return whole > Int128(Self.figureMax) ? Self.figureMax : Int(whole)
  }

  private static let figureMax = Int.max / 1000
}
