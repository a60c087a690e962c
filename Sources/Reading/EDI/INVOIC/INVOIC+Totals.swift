import Invoice

extension INVOIC {
  /// The totals (BG-22) and the VAT breakdown (BG-23).
  mutating func readTotals(into invoice: inout Invoice) {
    // Wherever in the summary they stand; those of an allowance or charge are its own.
    let amounts = body.summary.allSegments("MOA", but: ["ALC"])
    var totals = Totals()
    totals.lineNetAmounts = run.amount(run.first("79", in: amounts), "BT-106")
    totals.withoutVAT = run.amount(run.first("125", in: body.summary.segments("MOA")), "BT-109")
    totals.vat = run.amount(
      run.first("176", in: amounts) ?? run.first("124", in: body.summary.segments("MOA")), "BT-110")
    totals.withVAT = run.amount(run.first("77", "39", in: amounts), "BT-112")
    totals.paid = run.amount(run.first("113", in: amounts), "BT-113")
    totals.dueForPayment = run.amount(run.first("9", in: amounts), "BT-115")
    if let total = run.amount(run.first("86", in: amounts), "BT-112") {
      // The total of the message: of the invoice where nothing else is, else what is to be paid.
      if totals.withVAT == nil {
        totals.withVAT = total
      } else if totals.dueForPayment == nil {
        totals.dueForPayment = total
      }
    }
    totals.allowances = run.amount(run.first("260", in: amounts), "BT-107")
    totals.charges = run.amount(run.first("259", in: amounts), "BT-108")
    readChangeTotal(amounts, of: invoice, into: &totals)
    invoice.totals = totals
    // Sums of a kind of allowance or charge repeat what stands above.
    for group in body.summary.groups("ALC") {
      for segment in [group.trigger].compactMap(\.self) + group.segments("MOA") {
        run.take(segment)
      }
    }
    invoice.vatBreakdown = body.summary.groups("TAX").compactMap { row($0) }
  }

  /// The sum of allowances and charges (131), which says something of both only where there are not
  /// both; its sign differs from sender to sender.
  private mutating func readChangeTotal(
    _ amounts: [EDIFACTSegment], of invoice: Invoice, into totals: inout Totals
  ) {
    guard totals.allowances == nil, totals.charges == nil,
      invoice.allowances.isEmpty != invoice.charges.isEmpty,
      let total = run.amount(run.first("131", in: amounts), "BT-107")
    else { return }
    if invoice.charges.isEmpty {
      totals.allowances = total.magnitude
    } else {
      totals.charges = total.magnitude
    }
  }

  /// A row of the VAT breakdown; nil for another tax.
  private mutating func row(_ group: SegmentGroup) -> VATBreakdown? {
    guard let tax = group.trigger, Self.isVAT(tax) else { return nil }
    var row = VATBreakdown()
    let vat = self.vat(tax, "BT-119")
    row.category = vat.category
    row.rate = vat.rate
    let amounts = group.segments("MOA")
    row.taxableAmount = run.amount(run.first("125", in: amounts), "BT-116")
    row.taxAmount = run.amount(run.first("124", in: amounts), "BT-117")
    return row
  }
}
