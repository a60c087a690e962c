internal import Invoice

/// How a quantity in one unit reads in another.
enum UnitConversion: Hashable, Sendable {
  /// Multiply by a fraction; 1 where both are the same or one of them is not said.
  case factor(Int, per: Int)
  /// Both count things (a carton, a piece, a lump sum) and are likely two words for the same; only
  /// an equal price shows that they are.
  case alike
  case mismatch

  static let same = UnitConversion.factor(1, per: 1)

  init(from: UnitOfMeasure?, to: UnitOfMeasure?) {
    guard let from, let to else {
      self = .same
      return
    }
    if from.dimension == to.dimension {
      let (over, under) = (
        from.numerator * to.denominator, from.denominator * to.numerator
      )
      // Packages of one kind only look the same, but an order names the package it means.
      self = over == under ? .same : .factor(over, per: under)
    } else if from.dimension == .unspecified || to.dimension == .unspecified {
      self = .same
    } else if from.countsThings, to.countsThings {
      self = .alike
    } else {
      self = .mismatch
    }
  }

  /// Decimals a converted quantity is kept with: 20 minutes are 0.333333 hours.
  static let decimals = 6

  func apply(to quantity: ExactDecimal) throws(Overflow) -> ExactDecimal {
    guard case .factor(let numerator, let denominator) = self else { return quantity }
    if numerator == denominator { return quantity }
    let scaled = try quantity.times(ExactDecimal(numerator))
    if denominator == 1 { return scaled }
    return try scaled.over(ExactDecimal(denominator), decimals: Self.decimals)
  }
}

extension UnitOfMeasure {
  /// Whether it may be another word for a piece, a package or the whole.
  var countsThings: Bool {
    guard numerator == 1, denominator == 1 else { return false }
    return switch dimension {
    case .piece, .package, .lump, .unspecified, .other: true
    default: false
    }
  }
}
