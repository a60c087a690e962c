import Invoice
import MasterData

@testable import Matching

/// Values as tests write them.
func number(_ text: String) -> ExactDecimal { made(ExactDecimal(text)) }

func day(_ text: String) -> CalendarDate { made(CalendarDate(text)) }

func made<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("a test asks for a value that can't be") }
  return value
}

/// Makes an order with lines 10, 20, 30.
struct MadeOrder {
  var number = "B-7001"
  var supplier = "K1"
  var kind = OrderKind.standard
  var lines: [OrderLine] = []

  init(_ number: String = "B-7001", _ kind: OrderKind = .standard) {
    self.number = number
    self.kind = kind
  }

  func line(
    _ description: String?, _ quantity: String, _ unit: String?, _ price: String,
    article: String? = nil
  ) -> MadeOrder {
    var copy = self
    var line = OrderLine(
      order: number, line: String((lines.count + 1) * 10), supplier: supplier, kind: kind,
      quantity: exactly(quantity), unitPrice: exactly(price))
    line.description = description
    line.unit = unit
    line.article = article
    copy.lines.append(line)
    return copy
  }

  /// Changes all lines, for what a table repeats on each.
  func with(_ change: (inout OrderLine) -> Void) -> MadeOrder {
    var copy = self
    for index in copy.lines.indices { change(&copy.lines[index]) }
    return copy
  }

  var order: PurchaseOrder { made(PurchaseOrder(lines)) }

  /// All that was ordered, received in one receipt.
  var received: [Receipt] {
    lines.map { line in
      var receipt = Receipt(
        number: "W-" + number, line: line.line, kind: kind == .project ? .measurement : .goods,
        order: number, orderLine: line.line, quantity: line.quantity)
      receipt.unit = line.unit
      return receipt
    }
  }

  /// Invoices all lines as they were ordered.
  var invoice: Invoice {
    var made = MadeInvoice()
    for line in lines {
      made = made.line(
        line.description, line.quantity.description, line.unit, line.unitPrice.description,
        article: line.article)
    }
    return made.invoice
  }
}

// `number` is the order's own within ``MadeOrder``.
private func exactly(_ text: String) -> ExactDecimal { number(text) }

/// Makes an invoice whose totals fit its lines.
struct MadeInvoice {
  var invoice = Invoice()

  init(type: InvoiceTypeCode = .commercialInvoice) {
    invoice.number = "R 1"
    invoice.typeCode = type
    invoice.currency = .euro
    invoice.issueDate = day("2031-05-20")
  }

  func line(
    _ name: String?, _ quantity: String?, _ unit: String?, _ price: String?, net: String? = nil,
    article: String? = nil, reference: String? = nil, note: String? = nil
  ) -> MadeInvoice {
    var line = InvoiceLine()
    line.identifier = String(invoice.lines.count + 1)
    line.item.name = name
    line.item.sellerIdentifier = article
    line.quantity = quantity.map(number)
    line.unit = unit.map { UnitCode(rawValue: $0) }
    line.price.net = price.map(number)
    line.netAmount = net.map(number)
    line.purchaseOrderLine = reference
    line.note = note
    if line.netAmount == nil, let quantity = line.quantity, let price = line.price.net {
      line.netAmount = made(quantity.multiplied(by: price)).rounded(to: 2, .halfAwayFromZero)
    }
    return with { $0.lines.append(line) }
  }

  func charge(_ amount: String, _ reason: String) -> MadeInvoice {
    with { $0.charges.append(Self.item(amount, reason)) }
  }

  func allowance(_ amount: String, _ reason: String) -> MadeInvoice {
    with { $0.allowances.append(Self.item(amount, reason)) }
  }

  /// Changes the invoice and makes its totals fit (19 % VAT).
  func with(_ change: (inout Invoice) -> Void) -> MadeInvoice {
    var copy = self
    change(&copy.invoice)
    let lines = made(copy.invoice.lines.compactMap(\.netAmount).sum)
    let charges = made(copy.invoice.charges.compactMap(\.amount).sum)
    let allowances = made(copy.invoice.allowances.compactMap(\.amount).sum)
    let net = made(lines.adding(charges)?.subtracting(allowances))
    let tax = made(net.multiplied(by: number("0.19"))).rounded(to: 2, .halfAwayFromZero)
    copy.invoice.totals.lineNetAmounts = lines
    copy.invoice.totals.withoutVAT = net
    copy.invoice.totals.vat = tax
    copy.invoice.totals.withVAT = net.adding(tax)
    copy.invoice.totals.dueForPayment = net.adding(tax)?.subtracting(
      copy.invoice.totals.paid ?? .zero)
    return copy
  }

  /// Changes the invoice and leaves its totals alone.
  func having(_ change: (inout Invoice) -> Void) -> MadeInvoice {
    var copy = self
    change(&copy.invoice)
    return copy
  }

  private static func item(_ amount: String, _ reason: String) -> AllowanceCharge {
    var item = AllowanceCharge()
    item.amount = number(amount)
    item.reason = reason
    return item
  }
}

extension OrderQuestion {
  /// An invoice against one order of which all was received.
  init(_ invoice: MadeInvoice, _ orders: MadeOrder..., receipts: [Receipt]? = nil) {
    self.init(invoice.invoice, against: orders.map(\.order))
    self.receipts = receipts ?? orders.flatMap(\.received)
  }

  var match: OrderMatch { OrderMatch(self) }

  func with(_ change: (inout OrderQuestion) -> Void) -> OrderQuestion {
    var copy = self
    change(&copy)
    return copy
  }
}

extension OrderMatch {
  var kinds: [OrderDeviation.Kind] { deviations.map(\.kind) }
}
