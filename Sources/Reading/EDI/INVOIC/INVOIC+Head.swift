import Invoice

extension INVOIC {
  /// The width of a component of free text (C108) in D.96A; D.01B has longer ones.
  static let freeTextWidth = 70

  /// Number, dates, kind and currency (BT-1 to BT-9), and the notes (BG-1).
  mutating func readHead(into invoice: inout Invoice) {
    if let beginning = body.header.segments("BGM").first {
      run.take(beginning)
      invoice.typeCode = beginning[0].map(InvoiceTypeCode.init)
      invoice.number = beginning[1]
    }
    let dates = body.header.segments("DTM")
    // The invoice date where the message says it beside its own date.
    invoice.issueDate = run.day(run.first("3", "137", in: dates), "BT-2")
    invoice.vatPointDate = run.day(run.first("131", in: dates), "BT-7")
    invoice.paymentDueDate = run.day(run.first("13", in: dates), "BT-9")
    invoice.currency = currency
    invoice.notes = body.header.segments("FTX").compactMap { note($0) }
  }

  /// The currency of the invoice (BT-5): that of CUX, else that which an amount names.
  private var currency: CurrencyCode? {
    mutating get {
      let references = body.header.segments("CUX")
      for segment in references { run.take(segment) }
      let invoicing = references.first { $0[0, 2] == "4" } ?? references.first
      let named =
        invoicing?[0, 1] ?? body.summary.allSegments("MOA").lazy.compactMap { $0[0, 2] }.first
      return named.map(CurrencyCode.init)
    }
  }

  /// Free text; terms of payment (AAB) are read with them.
  private mutating func note(_ segment: EDIFACTSegment) -> InvoiceNote? {
    guard segment[0] != "AAB", let text = Self.freeText(segment) else { return nil }
    run.take(segment)
    return InvoiceNote(subjectCode: segment[0], text: text)
  }

  /// The text of an FTX segment, a line each component.
  static func freeText(_ segment: EDIFACTSegment) -> String? {
    EDIFACTText.lines(segment.components(of: 3), width: freeTextWidth)
  }
}

extension INVOIC {
  /// What the invoice refers to (BT-10 to BT-19, BG-3).
  mutating func readReferences(into invoice: inout Invoice) {
    let groups = body.header.groups("RFF")
    let references = groups.compactMap(\.trigger)
    func value(_ segment: EDIFACTSegment?) -> String? { segment?[0, 1] }
    // The norm has room for one order; further ones stand behind it, as people write them.
    let orders = run.all("ON", in: references).compactMap { $0[0, 1] }
    invoice.references.purchaseOrder = orders.isEmpty ? nil : orders.joined(separator: ", ")
    invoice.references.buyer = value(run.first("CR", in: references))
    invoice.references.project = value(run.first("AEP", in: references))
    invoice.references.contract = value(run.first("CT", in: references))
    invoice.references.salesOrder = value(run.first("VN", in: references))
    invoice.references.receivingAdvice = value(run.first("ALO", in: references))
    invoice.references.despatchAdvice = value(run.first("AAK", "DQ", in: references))
    invoice.references.buyerAccounting = value(run.first("ADE", in: references))
    let isCorrection =
      invoice.typeCode?.isCreditNote == true || invoice.typeCode == .correctedInvoice
    for group in groups {
      guard let trigger = group.trigger, let number = trigger[0, 1] else { continue }
      switch trigger.qualifier {
      case "IV", "OI": readPreceding(number, group, into: &invoice)
      case "ACE" where isCorrection: readPreceding(number, group, into: &invoice)
      case "ACE":
        run.take(trigger)
        var document = SupportingDocument()
        document.reference = number
        invoice.supportingDocuments.append(document)
      default: break
      }
    }
  }

  /// An invoice that this one follows (BG-3), with its date.
  mutating func readPreceding(
    _ number: String, _ group: SegmentGroup, into invoice: inout Invoice
  ) {
    if let trigger = group.trigger { run.take(trigger) }
    let date = run.day(run.first("171", "137", "3", in: group.segments("DTM")), "BT-26")
    invoice.precedingInvoices.append(PrecedingInvoice(number: number, issueDate: date))
  }

  /// When the supply was made (BT-72, BG-14).
  mutating func readDelivery(into invoice: inout Invoice) {
    let dates = body.header.segments("DTM")
    var delivery = invoice.delivery ?? Delivery()
    switch run.date(run.first("35", in: dates), "BT-72") {
    case .day(let day): delivery.actualDate = day
    case .period(let period): delivery.period = period
    case nil: break
    }
    if let period = period("263", start: "167", "194", end: "168", "206", in: dates) {
      delivery.period = period
    }
    if delivery != Delivery() { invoice.delivery = delivery }
  }

  /// A period, in one segment or by its first and last day.
  mutating func period(
    _ whole: String, start: String..., end: String..., in dates: [EDIFACTSegment]
  ) -> Period? {
    if let date = run.date(run.first(whole, in: dates), "BT-73") { return date.period }
    var period = Period()
    for qualifier in start where period.start == nil {
      period.start = run.day(run.first(qualifier, in: dates), "BT-73")
    }
    for qualifier in end where period.end == nil {
      period.end = run.day(run.first(qualifier, in: dates), "BT-74")
    }
    return period == Period() ? nil : period
  }
}
