import Invoice

/// What of one part of a liability goes to each place that it was coded to.
///
/// Where the places of a rate take up exactly its amount, as with the lines of an order, each rate
/// goes to its own; else every part is divided as the nets of the places are.
struct CodingShares {
  struct Share: Hashable {
    var net: ExactDecimal
    var tax: ExactDecimal

    var isZero: Bool { net.isZero && tax.isZero }
  }

  /// In the order of the places.
  let all: [Share]

  init(
    _ splits: [CodingSplit], of part: LiabilityTax, among parts: [LiabilityTax]
  ) throws(Unpostable) {
    let isOwn = parts.count > 1 && Self.divides(splits, exactly: parts)
    let weights = splits.map { split in
      !isOwn || split.vatRate == part.rate ? split.net : ExactDecimal.zero
    }
    guard let nets = Allocation.parts(of: part.net, by: weights),
      let taxes = Allocation.parts(of: part.tax, by: weights)
    else { throw .overflow }
    all = zip(nets, taxes).map { Share(net: $0, tax: $1) }
  }

  /// Whether the nets of the places with each rate are the amount of that rate.
  private static func divides(_ splits: [CodingSplit], exactly parts: [LiabilityTax]) -> Bool {
    parts.allSatisfy { part in
      let own = splits.filter { $0.vatRate == part.rate }.map(\.net.magnitude)
      return !own.isEmpty && own.sum == part.net.magnitude
    }
  }
}

extension Liability {
  /// The parts that are posted; of the last invoice for work whose instalments were posted already
  /// only what is left, divided as the whole is.
  func partsToPost() throws(Unpostable) -> [LiabilityTax] {
    let sum = taxes.flatMap { [$0.net, $0.tax] }.sum
    guard sum == total else { throw .doesNotAddUp }
    guard hasPostedInstalments, !prepaid.isZero else { return taxes }
    let weights = taxes.flatMap { [$0.net.magnitude, $0.tax.magnitude] }
    guard let rest = total.subtracting(prepaid),
      let parts = Allocation.parts(of: rest, by: weights)
    else { throw .overflow }
    return taxes.indices.map { index in
      var part = taxes[index]
      (part.net, part.tax) = (parts[2 * index], parts[2 * index + 1])
      return part
    }
  }
}
