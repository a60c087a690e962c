internal import Invoice
internal import MasterData

/// What an invoice line may belong to: an order line or an amendment, prepared for comparing.
struct Offer {
  let source: Source
  let key: OrderLineKey
  /// As papers may write them, without leading zeros.
  let orderReference: String
  let lineReference: String
  let article: String?
  let description: String?
  let signature: TextSignature
  let quantity: ExactDecimal
  let unit: UnitOfMeasure?
  let unitName: String?
  let unitPrice: ExactDecimal
  let net: ExactDecimal
  /// Order lines that are one as far as an invoice can know have the same: what exceeds one of them
  /// may belong to the other.
  let twinKey: String?

  enum Source {
    case orderLine(OrderLine)
    case amendment(Amendment)
  }

  init(_ line: OrderLine) throws(Overflow) {
    source = .orderLine(line)
    key = OrderLineKey(order: line.orderNumber, line: line.line)
    orderReference = line.orderNumber.referenceKey
    lineReference = line.line.referenceKey
    article = line.article.map(\.folded).flatMap { $0.isEmpty ? nil : $0 }
    description = line.description
    signature = TextSignature(line.description ?? "")
    quantity = line.quantity
    unit = line.unit.map { UnitOfMeasure($0) }
    unitName = line.unit
    unitPrice = line.unitPrice
    net = try line.quantity.times(line.unitPrice).cents
    twinKey = Self.twinKey(line, unit)
  }

  init(_ amendment: Amendment, order: String) {
    source = .amendment(amendment)
    key = OrderLineKey(order: order, line: amendment.number)
    orderReference = order.referenceKey
    lineReference = amendment.number.referenceKey
    article = nil
    description = amendment.description
    signature = TextSignature(amendment.description ?? "")
    quantity = ExactDecimal(1)
    unit = nil
    unitName = nil
    unitPrice = amendment.net
    net = amendment.net
    twinKey = nil
  }

  /// Whether it is one whole, which an invoice may describe by its parts.
  var isLump: Bool {
    amendment == nil && quantity == ExactDecimal(1) && (unit.map { $0.dimension == .lump } ?? true)
  }

  var orderLine: OrderLine? {
    if case .orderLine(let line) = source { line } else { nil }
  }

  var amendment: Amendment? {
    if case .amendment(let amendment) = source { amendment } else { nil }
  }

  private static func twinKey(_ line: OrderLine, _ unit: UnitOfMeasure?) -> String? {
    guard let name = (line.article ?? line.description)?.folded, !name.isEmpty else { return nil }
    let price = line.unitPrice.normalized.description
    return [line.orderNumber, name, unit?.name ?? "", price].joined(separator: "\u{1F}")
  }
}
