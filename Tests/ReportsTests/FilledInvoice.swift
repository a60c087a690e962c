import Invoice

/// Makes values that occur nowhere else, so that a view can be searched for each of them.
struct Markers {
  /// Stands before each text, to smuggle something in.
  private let prefix: String
  private var count = 0

  init(prefix: String = "") { self.prefix = prefix }

  mutating func text() -> String {
    count += 1
    return "\(prefix)Txt\(1000 + count)"
  }

  mutating func number() -> ExactDecimal {
    count += 1
    return ExactDecimal(coefficient: Int128(7_000_000 + count), scale: 3)
  }

  mutating func date() -> CalendarDate {
    count += 1
    return CalendarDate(daysSince1970: 20_000 + count)
  }

  mutating func code<Value: Code>() -> Value { Value(rawValue: text()) }

  mutating func identifier() -> Identifier {
    Identifier(text(), scheme: text(), schemeVersion: text())
  }
}

extension Invoice {
  /// An invoice that has every term of the norm and of the XRechnung extension.
  static func filled(prefix: String = "") -> Invoice {
    var markers = Markers(prefix: prefix)
    var invoice = Invoice()
    invoice.fillHead(&markers)
    invoice.seller = .filled(&markers)
    invoice.buyer = .filled(&markers)
    invoice.payee = .filled(&markers)
    invoice.taxRepresentative = .filled(&markers)
    invoice.delivery = .filled(&markers)
    invoice.paymentInstructions = [.filled(&markers), .filled(&markers)]
    invoice.allowances = [.filled(&markers, onLine: false), .filled(&markers, onLine: false)]
    invoice.charges = [.filled(&markers, onLine: false), .filled(&markers, onLine: false)]
    invoice.totals = .filled(&markers)
    invoice.vatBreakdown = [.filled(&markers), .filled(&markers)]
    invoice.supportingDocuments = [.filled(&markers, index: 0), .filled(&markers, index: 1)]
    var line = InvoiceLine.filled(&markers)
    line.subLines = [.filled(&markers), .filled(&markers)]
    line.subLines[1].subLines = [.filled(&markers)]
    invoice.lines = [line, .filled(&markers)]
    var payment = ThirdPartyPayment()
    payment.type = markers.text()
    payment.amount = markers.number()
    payment.description = markers.text()
    invoice.thirdPartyPayments = [payment]
    return invoice
  }

  private mutating func fillHead(_ markers: inout Markers) {
    number = markers.text()
    issueDate = markers.date()
    typeCode = markers.code()
    currency = markers.code()
    vatAccountingCurrency = markers.code()
    vatPointDate = markers.date()
    vatPointDateCode = markers.text()
    paymentDueDate = markers.date()
    paymentTerms = markers.text()
    references.buyer = markers.text()
    references.project = markers.text()
    references.contract = markers.text()
    references.purchaseOrder = markers.text()
    references.salesOrder = markers.text()
    references.receivingAdvice = markers.text()
    references.despatchAdvice = markers.text()
    references.tenderOrLot = markers.text()
    references.invoicedObject = markers.identifier()
    references.buyerAccounting = markers.text()
    notes = [
      InvoiceNote(subjectCode: markers.text(), text: markers.text()),
      InvoiceNote(subjectCode: markers.text(), text: markers.text()),
    ]
    process.businessProcess = markers.text()
    process.specification = markers.text()
    precedingInvoices = [
      PrecedingInvoice(number: markers.text(), issueDate: markers.date()),
      PrecedingInvoice(number: markers.text(), issueDate: markers.date()),
    ]
  }
}

extension Seller {
  fileprivate static func filled(_ markers: inout Markers) -> Seller {
    var seller = Seller()
    seller.name = markers.text()
    seller.tradingName = markers.text()
    seller.identifiers = [markers.identifier(), markers.identifier()]
    seller.legalRegistration = markers.identifier()
    seller.vatIdentifier = markers.text()
    seller.taxRegistration = markers.text()
    seller.additionalLegalInformation = markers.text()
    seller.electronicAddress = markers.identifier()
    seller.address = .filled(&markers)
    seller.contact = .filled(&markers)
    return seller
  }
}

extension Buyer {
  fileprivate static func filled(_ markers: inout Markers) -> Buyer {
    var buyer = Buyer()
    buyer.name = markers.text()
    buyer.tradingName = markers.text()
    buyer.identifier = markers.identifier()
    buyer.legalRegistration = markers.identifier()
    buyer.vatIdentifier = markers.text()
    buyer.electronicAddress = markers.identifier()
    buyer.address = .filled(&markers)
    buyer.contact = .filled(&markers)
    return buyer
  }
}

extension PostalAddress {
  fileprivate static func filled(_ markers: inout Markers) -> PostalAddress {
    var address = PostalAddress()
    address.line1 = markers.text()
    address.line2 = markers.text()
    address.line3 = markers.text()
    address.city = markers.text()
    address.postCode = markers.text()
    address.subdivision = markers.text()
    address.country = markers.code()
    return address
  }
}

extension Contact {
  fileprivate static func filled(_ markers: inout Markers) -> Contact {
    var contact = Contact()
    contact.name = markers.text()
    contact.telephone = markers.text()
    contact.email = markers.text()
    return contact
  }
}

extension Payee {
  fileprivate static func filled(_ markers: inout Markers) -> Payee {
    var payee = Payee()
    payee.name = markers.text()
    payee.identifier = markers.identifier()
    payee.legalRegistration = markers.identifier()
    return payee
  }
}

extension TaxRepresentative {
  fileprivate static func filled(_ markers: inout Markers) -> TaxRepresentative {
    var representative = TaxRepresentative()
    representative.name = markers.text()
    representative.vatIdentifier = markers.text()
    representative.address = .filled(&markers)
    return representative
  }
}

extension Delivery {
  fileprivate static func filled(_ markers: inout Markers) -> Delivery {
    var delivery = Delivery()
    delivery.partyName = markers.text()
    delivery.location = markers.identifier()
    delivery.actualDate = markers.date()
    delivery.period = Period(start: markers.date(), end: markers.date())
    delivery.address = .filled(&markers)
    return delivery
  }
}

extension PaymentInstructions {
  fileprivate static func filled(_ markers: inout Markers) -> PaymentInstructions {
    var instructions = PaymentInstructions()
    instructions.meansCode = markers.code()
    instructions.meansText = markers.text()
    instructions.remittanceInformation = markers.text()
    for _ in 0..<2 {
      var transfer = CreditTransfer()
      transfer.account = markers.text()
      transfer.accountName = markers.text()
      transfer.serviceProvider = markers.text()
      instructions.creditTransfers.append(transfer)
    }
    var card = PaymentCard()
    card.primaryAccountNumber = markers.text()
    card.holderName = markers.text()
    instructions.card = card
    var debit = DirectDebit()
    debit.mandateReference = markers.text()
    debit.creditorIdentifier = markers.text()
    debit.debitedAccount = markers.text()
    instructions.directDebit = debit
    return instructions
  }
}

extension AllowanceCharge {
  fileprivate static func filled(_ markers: inout Markers, onLine: Bool) -> AllowanceCharge {
    var change = AllowanceCharge()
    change.amount = markers.number()
    change.baseAmount = markers.number()
    change.percentage = markers.number()
    change.vatCategory = onLine ? nil : markers.code()
    change.vatRate = onLine ? nil : markers.number()
    change.reason = markers.text()
    change.reasonCode = markers.text()
    return change
  }
}

extension Totals {
  fileprivate static func filled(_ markers: inout Markers) -> Totals {
    var totals = Totals()
    totals.lineNetAmounts = markers.number()
    totals.allowances = markers.number()
    totals.charges = markers.number()
    totals.withoutVAT = markers.number()
    totals.vat = markers.number()
    totals.vatInAccountingCurrency = markers.number()
    totals.withVAT = markers.number()
    totals.paid = markers.number()
    totals.rounding = markers.number()
    totals.dueForPayment = markers.number()
    return totals
  }
}

extension VATBreakdown {
  fileprivate static func filled(_ markers: inout Markers) -> VATBreakdown {
    var row = VATBreakdown()
    row.taxableAmount = markers.number()
    row.taxAmount = markers.number()
    row.category = markers.code()
    row.rate = markers.number()
    row.exemptionReason = markers.text()
    row.exemptionReasonCode = markers.text()
    return row
  }
}

extension SupportingDocument {
  fileprivate static func filled(_ markers: inout Markers, index: Int) -> SupportingDocument {
    var document = SupportingDocument()
    document.reference = markers.text()
    document.description = markers.text()
    document.externalLocation = markers.text()
    document.attachment = Attachment(
      mimeCode: markers.text(), filename: markers.text(), byteCount: 8_000_000 + index,
      index: index)
    return document
  }
}

extension InvoiceLine {
  fileprivate static func filled(_ markers: inout Markers) -> InvoiceLine {
    var line = InvoiceLine()
    line.identifier = markers.text()
    line.note = markers.text()
    line.object = markers.identifier()
    line.quantity = markers.number()
    line.unit = markers.code()
    line.netAmount = markers.number()
    line.purchaseOrderLine = markers.text()
    line.buyerAccountingReference = markers.text()
    line.period = Period(start: markers.date(), end: markers.date())
    line.allowances = [.filled(&markers, onLine: true), .filled(&markers, onLine: true)]
    line.charges = [.filled(&markers, onLine: true), .filled(&markers, onLine: true)]
    line.price.net = markers.number()
    line.price.discount = markers.number()
    line.price.gross = markers.number()
    line.price.baseQuantity = markers.number()
    line.price.baseQuantityUnit = markers.code()
    line.vat.category = markers.code()
    line.vat.rate = markers.number()
    line.item = .filled(&markers)
    return line
  }
}

extension Item {
  fileprivate static func filled(_ markers: inout Markers) -> Item {
    var item = Item()
    item.name = markers.text()
    item.description = markers.text()
    item.sellerIdentifier = markers.text()
    item.buyerIdentifier = markers.text()
    item.standardIdentifier = markers.identifier()
    item.classifications = [markers.identifier(), markers.identifier()]
    item.countryOfOrigin = markers.code()
    item.attributes = [
      ItemAttribute(name: markers.text(), value: markers.text()),
      ItemAttribute(name: markers.text(), value: markers.text()),
    ]
    return item
  }
}
