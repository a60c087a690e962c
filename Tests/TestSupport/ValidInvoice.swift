package import Invoice

extension Invoice {
  /// An invoice that keeps every rule and has at least one of everything that rules look at.
  package static var valid: Invoice {
    var invoice = Invoice()
    invoice.process.businessProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
    invoice.process.specification =
      "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    invoice.references.buyer = "04011000-1234512345-06"
    invoice.number = "R-2026-0815"
    invoice.issueDate = CalendarDate("2026-11-22")
    invoice.typeCode = .commercialInvoice
    invoice.currency = .euro
    invoice.vatPointDate = CalendarDate("2026-11-20")
    invoice.paymentDueDate = CalendarDate("2026-12-22")
    invoice.seller = .example
    invoice.buyer = .example
    invoice.payee = .example
    invoice.taxRepresentative = .example
    invoice.delivery = .example
    invoice.paymentInstructions = [.example]
    invoice.precedingInvoices = [PrecedingInvoice(number: "R-2026-0700")]
    invoice.supportingDocuments = [.example]
    invoice.lines = [
      .example(net: "100.00", price: "50.00"), .example(net: "110.00", price: "55.00"),
    ]
    invoice.allowances = [.example(amount: "20.00")]
    invoice.charges = [.example(amount: "10.00")]
    invoice.totals = .example
    invoice.vatBreakdown = [.example]
    return invoice
  }

  /// The same invoice in another VAT category, consistent throughout.
  package static func valid(in category: VATCategory, rate: ExactDecimal?) -> Invoice {
    var invoice = Invoice.valid
    for index in invoice.lines.indices {
      invoice.lines[index].vat.category = category
      invoice.lines[index].vat.rate = rate
    }
    invoice.allowances[0].vatCategory = category
    invoice.allowances[0].vatRate = rate
    invoice.charges[0].vatCategory = category
    invoice.charges[0].vatRate = rate
    invoice.vatBreakdown[0].category = category
    invoice.vatBreakdown[0].rate = rate
    guard rate == nil || rate?.isZero == true else { return invoice }
    if category != .zeroRated { invoice.vatBreakdown[0].exemptionReason = "Steuerfrei" }
    if category == .notSubjectToVAT {
      invoice.seller.vatIdentifier = nil
      invoice.seller.legalRegistration = Identifier("HRB 4711")
      invoice.taxRepresentative = nil
    } else {
      invoice.buyer.vatIdentifier = "DE136695976"
    }
    invoice.vatBreakdown[0].taxAmount = "0.00"
    invoice.totals.vat = "0.00"
    invoice.totals.withVAT = "200.00"
    invoice.totals.dueForPayment = "150.00"
    return invoice
  }
}

extension ExactDecimal: ExpressibleByStringLiteral {
  /// A literal for tests; a text that is no number stops them.
  package init(stringLiteral text: String) {
    guard let value = ExactDecimal(text) else { preconditionFailure("“\(text)” is no number") }
    self = value
  }
}

extension Seller {
  fileprivate static var example: Seller {
    var seller = Seller()
    seller.name = "Hausmeister GmbH"
    seller.tradingName = "Hausmeisterei"
    seller.identifiers = [Identifier("4000001", scheme: "0088")]
    seller.legalRegistration = Identifier("HRB 1")
    seller.vatIdentifier = "DE136695976"
    seller.electronicAddress = Identifier("rechnung@example.org", scheme: "EM")
    seller.address = .example
    var contact = Contact()
    contact.name = "Buchhaltung"
    contact.telephone = "+49 3691 12345"
    contact.email = "rechnung@example.org"
    seller.contact = contact
    return seller
  }
}

extension Buyer {
  fileprivate static var example: Buyer {
    var buyer = Buyer()
    buyer.name = "Wartburg Immobilien GmbH"
    buyer.electronicAddress = Identifier("04011000-1234512345-06", scheme: "0204")
    buyer.address = .example
    return buyer
  }
}

extension Payee {
  fileprivate static var example: Payee {
    var payee = Payee()
    payee.name = "Factoring AG"
    payee.identifier = Identifier("F1")
    payee.legalRegistration = Identifier("HRB 2")
    return payee
  }
}

extension TaxRepresentative {
  fileprivate static var example: TaxRepresentative {
    var representative = TaxRepresentative()
    representative.name = "Steuervertretung KG"
    representative.vatIdentifier = "DE129273398"
    representative.address = .example
    return representative
  }
}

extension PostalAddress {
  fileprivate static var example: PostalAddress {
    var address = PostalAddress()
    address.line1 = "Markt 1"
    address.city = "Eisenach"
    address.postCode = "99817"
    address.country = .germany
    return address
  }
}

extension Delivery {
  fileprivate static var example: Delivery {
    var delivery = Delivery()
    delivery.period = Period(start: CalendarDate("2026-11-01"), end: CalendarDate("2026-11-20"))
    delivery.address = .example
    return delivery
  }
}

extension PaymentInstructions {
  fileprivate static var example: PaymentInstructions {
    var transfer = CreditTransfer()
    transfer.account = "DE02120300000000202051"
    var instructions = PaymentInstructions()
    instructions.meansCode = .sepaCreditTransfer
    instructions.creditTransfers = [transfer]
    return instructions
  }
}

extension SupportingDocument {
  fileprivate static var example: SupportingDocument {
    var document = SupportingDocument()
    document.reference = "Aufmaß 7"
    return document
  }
}

extension InvoiceLine {
  fileprivate static func example(net: ExactDecimal, price: ExactDecimal) -> InvoiceLine {
    var line = InvoiceLine()
    line.identifier = "1"
    line.quantity = "2"
    line.unit = UnitCode(rawValue: "HUR")
    line.netAmount = net
    line.period = Period(start: CalendarDate("2026-11-02"), end: CalendarDate("2026-11-02"))
    line.price.net = price
    line.price.gross = "60.00"
    line.vat.category = .standard
    line.vat.rate = "19"
    line.item.name = "Wartung"
    line.item.standardIdentifier = Identifier("4012345000009", scheme: "0160")
    line.item.classifications = [Identifier("50700000-2", scheme: "STI")]
    line.item.attributes = [ItemAttribute(name: "Ort", value: "Keller")]
    var change = AllowanceCharge()
    change.amount = "1.00"
    change.reasonCode = "95"
    line.allowances = [change]
    line.charges = [change]
    return line
  }
}

extension AllowanceCharge {
  fileprivate static func example(amount: ExactDecimal) -> AllowanceCharge {
    var change = AllowanceCharge()
    change.amount = amount
    change.vatCategory = .standard
    change.vatRate = "19"
    change.reason = "Vereinbarung"
    return change
  }
}

extension Totals {
  fileprivate static var example: Totals {
    var totals = Totals()
    totals.lineNetAmounts = "210.00"
    totals.allowances = "20.00"
    totals.charges = "10.00"
    totals.withoutVAT = "200.00"
    totals.vat = "38.00"
    totals.withVAT = "238.00"
    totals.paid = "50.00"
    totals.rounding = "0.00"
    totals.dueForPayment = "188.00"
    return totals
  }
}

extension VATBreakdown {
  fileprivate static var example: VATBreakdown {
    var row = VATBreakdown()
    row.taxableAmount = "200.00"
    row.taxAmount = "38.00"
    row.category = .standard
    row.rate = "19"
    return row
  }
}
