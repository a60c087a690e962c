package import Invoice
package import ReadResult

extension Invoice {
  /// The invoice, credit note or cancellation that a document's words tell of (C7), with what a
  /// person set right; nil for what is surely none of them.
  ///
  /// It has what is printed: a term that was not read is absent, nothing is derived.
  package init?(of words: DocumentWords, _ correction: Correction? = nil) {
    guard
      let code = (correction?.documentClass ?? words.certainClass).flatMap({ Self.typeCodes[$0] })
    else { return nil }
    self.init()
    typeCode = code
    take(FieldValues(words, correction))
    lines = InvoiceLine.all(of: words, totals)
    if let gross = totals.withVAT, let told = PrintedDeduction(of: words.text, gross: gross) {
      (totals.paid, totals.dueForPayment) = (told.deducted, told.rest)
    }
  }

  private static let typeCodes: [DocumentClass: InvoiceTypeCode] = [
    .invoice: .commercialInvoice, .creditNote: .creditNote, .cancellation: .correctedInvoice,
  ]

  private mutating func take(_ values: FieldValues) {
    number = values[.invoiceNumber]
    issueDate = values.date(.issueDate)
    currency = values[.currency].map { CurrencyCode(rawValue: $0) }
    paymentDueDate = values.date(.dueDate)
    paymentTerms = values.cashDiscount?.line
    seller.name = values[.sellerName]
    seller.vatIdentifier = values[.sellerVATIdentifier]
    seller.taxRegistration = values[.sellerTaxNumber]
    buyer.name = values[.buyerName]
    references.purchaseOrder = values[.orderNumber]
    references.contract = values[.contractNumber]
    totals.withoutVAT = values.decimal(.net)
    totals.vat = values.decimal(.tax)
    totals.withVAT = values.decimal(.gross)
    let period = Period(start: values.date(.serviceStart), end: values.date(.serviceEnd))
    if period != Period() {
      var delivery = Delivery()
      delivery.period = period
      self.delivery = delivery
    }
    if let account = values[.iban] {
      var transfer = CreditTransfer()
      transfer.account = account
      var instructions = PaymentInstructions()
      instructions.creditTransfers = [transfer]
      paymentInstructions = [instructions]
    }
  }
}

extension DocumentWords {
  /// Nil where a person must say: where the words are not sure, and for what is in no class, which
  /// may be advertising or a letter with a deadline.
  var certainClass: DocumentClass? {
    guard isClassCertain, let first = classes.first?.documentClass, first != .other else {
      return nil
    }
    return first
  }

  /// Whether it is surely none of the papers that are known.
  var isOfNoClass: Bool { isClassCertain && classes.first?.documentClass == .other }
}

/// The fields as they were read, or as a person set them right.
private struct FieldValues {
  private let texts: [FieldName: String]

  init(_ words: DocumentWords, _ correction: Correction?) {
    texts = words.fields.mapValues(\.value).merging(correction?.fields ?? [:]) { $1 }
  }

  subscript(_ name: FieldName) -> String? { texts[name].flatMap { $0.isEmpty ? nil : $0 } }

  func date(_ name: FieldName) -> CalendarDate? { self[name].flatMap { CalendarDate($0) } }

  func decimal(_ name: FieldName) -> ExactDecimal? { self[name].flatMap { ExactDecimal($0) } }

  var cashDiscount: CashDiscount? {
    guard let days = self[.cashDiscountDays].flatMap({ Int($0) }),
      let percent = decimal(.cashDiscountPercent)
    else { return nil }
    return CashDiscount(days: days, percent: percent)
  }
}

extension InvoiceLine {
  /// The items of a table; what they cost is taken over where they add up to the net, since a table
  /// may be of prices with tax, and where the invoice itself adds them up wrongly.
  fileprivate static func all(of words: DocumentWords, _ totals: Totals) -> [InvoiceLine] {
    let sum = words.lines.compactMap { ExactDecimal($0.amount) }.sum
    let areNet =
      sum != nil && sum == totals.withoutVAT
      || LinesInWords.wrongSum(of: words.lines, totals: totals, text: words.text) != nil
    return words.lines.enumerated().map { index, item in
      var line = InvoiceLine()
      line.identifier = String(index + 1)
      line.item.name = item.description
      line.quantity = item.quantity.flatMap { ExactDecimal($0) }
      line.unit = item.unit.flatMap { UnitCode(printed: $0) }
      line.vat.rate = item.taxRate.flatMap { ExactDecimal($0) }
      if areNet {
        line.netAmount = ExactDecimal(item.amount)
        line.price.net = item.unitPrice.flatMap { ExactDecimal($0) }
      }
      return line
    }
  }
}
