import Invoice
import MasterData
import Matching
import ReadResult

/// An invoice with all of the books that it is held against.
struct MatchSubject {
  let voucher: Voucher
  let invoice: Invoice
  let supplier: Supplier
  let caseType: CaseType
  let references: DocumentReferences
  let orders: [PurchaseOrder]
  let receipts: [Receipt]
  let contract: Contract?
  let amendments: [Amendment]
  let books: any Books

  /// Nil for what is no invoice of a known supplier.
  init?(_ voucher: Voucher, _ document: Document, _ books: any Books) throws {
    guard let invoice = document.invoice(of: voucher),
      let identification = voucher.identification,
      let caseType = identification.caseType, caseType != .expense,
      let id = identification.resolution.supplierID, let supplier = try books.row(Supplier.self, id)
    else { return nil }
    self.voucher = voucher
    self.invoice = invoice
    self.supplier = supplier
    self.caseType = caseType
    self.books = books
    let references = try Self.references(identification.references, invoice, supplier, books)
    self.references = references
    orders = try references.orders.prefix(Self.ordersMax).compactMap {
      PurchaseOrder(try books.rows(OrderLine.self, where: .order, is: $0))
    }
    receipts = try orders.flatMap { try books.rows(Receipt.self, where: .order, is: $0.number) }
    contract = try Self.contract(references, orders, invoice, supplier, books)
    amendments = try Self.amendments(orders, contract, books)
  }

  /// Orders of one invoice that are looked at.
  private static let ordersMax = 50

  /// What it refers to; a credit note that names only an invoice is about what that was about.
  private static func references(
    _ own: DocumentReferences, _ invoice: Invoice, _ supplier: Supplier, _ books: any Books
  ) throws -> DocumentReferences {
    guard !own.namesBusiness, !own.invoices.isEmpty else { return own }
    var references = own
    for number in own.invoices {
      let original = try books.documents(under: .invoice(number, of: supplier.id)).first {
        $0.documentClass == .invoice && $0.references?.namesBusiness == true
      }
      guard let found = original?.references else { continue }
      references.orders += found.orders.filter { !references.orders.contains($0) }
      references.contracts += found.contracts.filter { !references.contracts.contains($0) }
    }
    return references
  }

  /// The contract that it names or its order belongs to; where it names nothing, the only one of
  /// the supplier whose price it has.
  private static func contract(
    _ references: DocumentReferences, _ orders: [PurchaseOrder], _ invoice: Invoice,
    _ supplier: Supplier, _ books: any Books
  ) throws -> Contract? {
    let numbers = orders.compactMap(\.contractNumber) + references.contracts
    if let named = try numbers.lazy.compactMap({ try books.row(Contract.self, $0) }).first(where: {
      $0.supplierID == supplier.id
    }) {
      return named
    }
    guard !references.namesBusiness, references.unknownOrders.isEmpty,
      references.unknownContracts.isEmpty, let net = invoice.totals.withoutVAT
    else { return nil }
    let priced = try books.rows(Contract.self, where: .supplier, is: supplier.id)
      .filter { $0.priceNet == net && $0.kind != .project }
    // Of several at the same price the one about the asset or site that the invoice names.
    let named = priced.filter { contract in
      contract.asset.map { references.assets.contains($0) } == true
        || contract.object.map { references.sites.contains($0) } == true
    }
    return priced.count == 1 ? priced.first : named.count == 1 ? named.first : nil
  }

  private static func amendments(
    _ orders: [PurchaseOrder], _ contract: Contract?, _ books: any Books
  ) throws -> [Amendment] {
    var found: [Amendment] = []
    for order in orders {
      found += try books.rows(Amendment.self, where: .order, is: order.number)
    }
    if let contract {
      found += try books.rows(Amendment.self, where: .contract, is: contract.number)
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.number).inserted }
  }

  // MARK: What follows

  /// Whether it takes back what was invoiced.
  var isCredit: Bool { invoice.typeCode?.isCorrection == true }

  /// Of lines that say none: that of the contract, else the supplier's.
  var trade: String? { contract?.trade ?? supplier.trade }

  /// What arrives under one of these keys may bring what is missing.
  var keys: [BookKey] {
    var keys = references.keys(supplier: supplier.id)
    if let contract {
      keys.append(.contract(contract.number))
      if let asset = contract.asset { keys.append(.asset(asset, of: supplier.id)) }
    }
    // A report may name nothing but the invoice.
    if let number = invoice.number { keys.append(.invoice(number, of: supplier.id)) }
    if let parent = voucher.submission.parent { keys.append(.parent(parent)) }
    return Array(Set(keys)).sorted()
  }

  /// What earlier invoices took of the orders.
  func invoicedBefore() throws -> InvoicedBefore {
    var before = InvoicedBefore()
    for order in orders {
      let lines = order.lines.map(\.line)
      let ofOrder = amendments.filter { $0.orderNumber == order.number }.map(\.number)
      for line in lines + ofOrder {
        let key = UseKey.line(line, ofOrder: order.number)
        let taken = try books.balance(of: key, apartFrom: voucher)
        guard taken != .zero else { continue }
        before.add(
          OrderUse(
            order: order.number, line: line,
            taken: Taken(quantity: taken.quantity, net: taken.net)))
      }
      let rest = try books.balance(of: .order(order.number), apartFrom: voucher)
      guard rest != .zero else { continue }
      before.add(
        OrderUse(
          order: order.number, line: nil, taken: Taken(quantity: rest.quantity, net: rest.net)))
    }
    return before
  }
}

extension Use {
  /// What an invoice takes of an order.
  init(_ use: OrderUse) {
    self.init(
      use.line.map { .line($0, ofOrder: use.order) } ?? .order(use.order),
      quantity: use.taken.quantity, net: use.taken.net)
  }
}

extension InvoiceTypeCode {
  /// A credit note, or an invoice that corrects or takes back another (384).
  var isCorrection: Bool { isCreditNote || self == .correctedInvoice }
}
