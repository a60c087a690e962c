internal import Invoice

/// A line of an invoice, prepared for comparing.
///
/// Amounts are signed: what a credit note gives back is negative.
struct Claim {
  /// Among the lines of the invoice.
  let position: Int
  let identifier: String?
  let text: String?
  let quantity: ExactDecimal?
  let unit: UnitOfMeasure?
  /// Nil where it can't be known.
  let net: ExactDecimal?
  /// For one unit, with allowances and charges of the line.
  let unitPrice: ExactDecimal?
  let words: [String]
  /// Of the name alone, where there is one.
  let titleWords: [String]
  /// Of name and description, where there is one.
  let signature: TextSignature?
  /// The description alone: long ones would drown the name.
  let nameSignature: TextSignature
  /// Folded article numbers that the line gives.
  let articles: [String]
  /// Purchase order line reference (BT-132) and the texts that may name an order.
  let reference: String?
  let remarks: [String]

  /// More words than these tell no line from another.
  static let wordsMax = 200

  init(_ line: InvoiceLine, at position: Int, turnsSign: Bool) throws(Overflow) {
    self.position = position
    identifier = line.identifier
    text = line.item.name ?? line.item.description ?? line.note
    let computed = try Claim.computedNet(of: line)
    let net = line.netAmount ?? computed
    self.net = turnsSign ? net?.negated : net
    quantity = turnsSign ? line.quantity?.negated : line.quantity
    unit = line.unit.map { UnitOfMeasure($0.rawValue) }
    unitPrice = try Claim.unitPrice(of: line, net: net)
    let name = (line.item.name ?? "").foldedWords
    let described = name + (line.item.description ?? "").foldedWords
    words = Array((described + (line.note ?? "").foldedWords).prefix(Self.wordsMax))
    titleWords = name.isEmpty ? words : name
    nameSignature = TextSignature(words: name)
    signature = described == name ? nil : TextSignature(words: described)
    articles = [
      line.item.sellerIdentifier, line.item.buyerIdentifier, line.item.standardIdentifier?.value,
    ].compactMap { $0?.folded }.filter { !$0.isEmpty }
    reference = line.purchaseOrderLine
    remarks =
      [line.note, line.item.name, line.buyerAccountingReference, line.item.description]
      .compactMap { $0 } + line.item.attributes.compactMap(\.value)
  }

  /// Quantity × price, with allowances and charges of the line (BT-131 by its definition).
  private static func computedNet(of line: InvoiceLine) throws(Overflow) -> ExactDecimal? {
    guard let quantity = line.quantity, let price = line.price.net else { return nil }
    var net = try quantity.times(price)
    if let base = line.price.baseQuantity, base.isPositive {
      net = try net.over(base, decimals: 6)
    }
    for charge in line.charges { net = try net.plus(charge.amount ?? .zero) }
    for allowance in line.allowances { net = try net.minus(allowance.amount ?? .zero) }
    return net.cents
  }

  /// What one unit costs as the line is invoiced, else as its price says.
  private static func unitPrice(
    of line: InvoiceLine, net: ExactDecimal?
  ) throws(Overflow) -> ExactDecimal? {
    if line.allowances.isEmpty, line.charges.isEmpty, let price = line.price.net {
      guard let base = line.price.baseQuantity, base.isPositive, base != ExactDecimal(1) else {
        return price
      }
      return try price.over(base, decimals: 6)
    }
    guard let net, let quantity = line.quantity, !quantity.isZero else { return line.price.net }
    return try net.over(quantity, decimals: 6)
  }

  /// Two lines that say the same have the same key, wherever they stand.
  var content: String {
    let numbers = [quantity, net, unitPrice].map { $0?.normalized.description ?? "" }
    let parts = [reference ?? ""] + articles + words + numbers + [unit?.name ?? ""]
    return parts.joined(separator: " ")
  }

  func names(_ special: [String]) -> Bool { SpecialWords.names(special, in: titleWords) }
}
