import Hashing
import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport

/// A small office with one supplier, its order, receipt and contract, and people who decide.
enum DeskBooks {
  static let records: [MasterRecord] = [
    row(
      .suppliers,
      [
        "supplier_id": "K1", "name": "Hausmeister GmbH", "vat_id": "DE136695976",
        "iban": "DE02120300000000202051", "account": "6300", "cost_center": "100",
      ]),
    row(
      .orders,
      [
        "order_number": "7700001", "line": "10", "supplier_id": "K1", "kind": "standard",
        "description": "Ware", "quantity": "4", "unit": "Stk", "unit_price": "50.00",
        "cost_center": "200", "account": "6400",
      ]),
    row(
      .receipts,
      [
        "receipt_number": "WE-1", "line": "1", "kind": "goods", "order_number": "7700001",
        "order_line": "10", "quantity": "4", "unit": "Stk",
      ]),
    row(
      .contracts,
      [
        "contract_number": "V-9", "supplier_id": "K1", "kind": "maintenance",
        "price_net": "200.00", "evidence": "maintenance_report", "cost_center": "100",
        "account": "6470",
      ]),
    row(.users, ["user": "anna", "name": "Anna", "roles": "fm", "cost_centers": "100,200"]),
    row(.budgets, ["year": "2026", "cost_center": "200", "amount": "300.00"]),
  ]

  static func row(_ table: MasterTable, _ values: [String: String]) -> MasterRecord {
    MasterRecord(table, values)
  }

  /// An invoice of the supplier for `quantity` pieces at `price`.
  static func invoice(
    _ number: String = "R-1", quantity: Int = 2, price: Int = 50, order: String? = "7700001"
  ) -> Invoice {
    var invoice = Invoice.valid
    invoice.number = number
    invoice.references.purchaseOrder = order
    invoice.precedingInvoices = []
    invoice.allowances = []
    invoice.charges = []
    invoice.payee = nil
    invoice.taxRepresentative = nil
    var instructions = PaymentInstructions()
    instructions.meansCode = PaymentMeansCode(rawValue: "58")
    var transfer = CreditTransfer()
    transfer.account = "DE02120300000000202051"
    instructions.creditTransfers = [transfer]
    invoice.paymentInstructions = [instructions]
    var line = invoice.lines[0]
    line.identifier = "1"
    line.purchaseOrderLine = nil
    line.quantity = ExactDecimal(quantity)
    line.unit = UnitCode(rawValue: "H87")
    line.price.net = ExactDecimal(price)
    line.price.baseQuantity = nil
    line.netAmount = ExactDecimal(quantity * price)
    line.allowances = []
    line.charges = []
    invoice.lines = [line]
    let net = quantity * price
    invoice.totals = Totals()
    invoice.totals.lineNetAmounts = ExactDecimal(net)
    invoice.totals.withoutVAT = ExactDecimal(net)
    invoice.totals.vat = ExactDecimal(coefficient: Int128(net * 19), scale: 2)
    invoice.totals.withVAT = ExactDecimal(coefficient: Int128(net * 119), scale: 2)
    invoice.totals.dueForPayment = invoice.totals.withVAT
    invoice.vatBreakdown[0].taxableAmount = ExactDecimal(net)
    invoice.vatBreakdown[0].taxAmount = invoice.totals.vat
    return invoice
  }

  static var policy: Policy {
    var policy = Policy()
    var company = OwnCompany()
    company.name = Invoice.valid.buyer.name ?? ""
    policy.companies = [company]
    return policy
  }

  /// The voucher of an invoice as it is decided with these others in the books.
  static func decided(
    _ invoice: Invoice, number: Int = 1, others: [Voucher] = [], records: [MasterRecord] = records,
    policy: Policy = policy
  ) throws -> Voucher {
    var result = ReadResult(type: "application/xml")
    result.invoice = invoice
    var voucher = SampleVoucher.submitted(number, bytes: Array("\(number)".utf8))
    let (documentClass, confidence) = DocumentClass.known(of: result)
    voucher.apply(
      .read(
        Reading(
          type: result.type, source: .xml, documentClass: documentClass,
          classConfidence: confidence, index: IndexRecord(invoice), files: [])),
      at: SampleVoucher.time)
    let desk = Desk(
      books: BooksOfValues(others + [voucher], records), policy: policy, now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }
}
