import Invoice

extension INVOIC {
  /// The invoice lines (BG-25); one that says that it is a sub line hangs below the line it names.
  mutating func readLines(into invoice: inout Invoice) {
    // A tax that the header states holds for every line that states none.
    let general = Self.tax(in: body.header).map { vat($0, "BT-152") }
    var lines: [InvoiceLine] = []
    for group in body.lines {
      let line = self.line(group, general, order: invoice.references.purchaseOrder)
      if let trigger = group.trigger, trigger[3] == "1", let last = lines.indices.last {
        lines[last].add(line, below: trigger[3, 1], depth: 1)
      } else {
        lines.append(line)
      }
    }
    invoice.lines = lines
    readPrecedingOfLines(into: &invoice)
  }

  /// The invoices that lines follow, as those of a collective credit note do; the norm names them
  /// for the whole (BG-3).
  private mutating func readPrecedingOfLines(into invoice: inout Invoice) {
    var known = Set(invoice.precedingInvoices.compactMap(\.number))
    for group in body.lines.flatMap({ $0.groups("RFF") }) {
      guard let trigger = group.trigger, ["IV", "OI"].contains(trigger.qualifier),
        let number = trigger[0, 1]
      else { continue }
      run.take(trigger)
      if known.insert(number).inserted { readPreceding(number, group, into: &invoice) }
    }
  }

  private mutating func line(
    _ group: SegmentGroup, _ general: LineVAT?, order: String?
  ) -> InvoiceLine {
    var line = InvoiceLine()
    if let trigger = group.trigger {
      run.take(trigger)
      line.identifier = trigger[0]
    }
    let notes = group.segments("FTX").compactMap { segment -> String? in
      run.take(segment)
      return Self.freeText(segment)
    }
    line.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    let quantity = run.first("47", "61", in: group.segments("QTY"))
    line.quantity = run.number(quantity, 0, 1, "BT-129")
    line.unit = EDIFACTCodes.unit(quantity?[0, 2])
    // Wherever in the line it stands, behind the tax or the price too.
    line.netAmount = run.amount(run.first("203", in: group.allSegments("MOA")), "BT-131")
    line.price = price(group)
    line.vat = Self.tax(in: group).map { vat($0, "BT-152") } ?? general ?? LineVAT()
    line.purchaseOrderLine = orderLine(group, order: order)
    line.buyerAccountingReference = run.first("ADE", in: group.segments("RFF"))?[0, 1]
    line.period = linePeriod(group)
    line.item = item(group)
    readChanges(of: group, into: &line)
    return line
  }

  /// The prices (BG-29): AAA net, AAB gross, each per base quantity.
  private mutating func price(_ group: SegmentGroup) -> Price {
    var price = Price()
    let prices = group.segments("PRI")
    let net = run.first("AAA", "INV", in: prices)
    let gross = run.first("AAB", in: prices)
    price.net = run.number(net, 0, 1, "BT-146")
    price.gross = run.number(gross, 0, 1, "BT-148")
    if let basis = net ?? gross {
      price.baseQuantity = run.number(basis, 0, 4, "BT-149")
      price.baseQuantityUnit = EDIFACTCodes.unit(basis[0, 5])
    }
    return price
  }

  /// The line of an order (BT-132), with the order where it is another than the invoice's.
  private mutating func orderLine(_ group: SegmentGroup, order: String?) -> String? {
    guard let reference = run.first("ON", "LI", in: group.segments("RFF")) else { return nil }
    if reference.qualifier == "LI" { return reference[0, 1] }
    let line = reference[0, 2]
    guard let own = reference[0, 1], own != order else { return line }
    return line.map { "\(own)/\($0)" } ?? own
  }

  /// The period of the line (BG-26); a day of delivery is one of one day.
  private mutating func linePeriod(_ group: SegmentGroup) -> Period? {
    let dates = group.segments("DTM")
    if let period = period("263", start: "167", "194", end: "168", "206", in: dates) {
      return period
    }
    return run.date(run.first("35", in: dates), "BT-134")?.period
  }

  /// Allowances and charges of the line (BG-27, BG-28).
  ///
  /// EANCOM's net price (AAA) has them in it already, plain EDIFACT's has not: the line amount
  /// tells which it is. Those that are in the price are not counted again.
  private mutating func readChanges(of group: SegmentGroup, into line: inout InvoiceLine) {
    var (allowances, charges): ([AllowanceCharge], [AllowanceCharge]) = ([], [])
    for group in group.groups("ALC") {
      switch group.trigger?.qualifier {
      case "A": allowances.append(change(group, .line(isCharge: false)))
      case "C": charges.append(change(group, .line(isCharge: true)))
      default: break
      }
    }
    let changes = charges.map { $0.amount } + allowances.map { $0.amount?.negated }
    if !changes.isEmpty, line.isPriced(with: changes) { return }
    line.allowances = allowances
    line.charges = charges
  }
}

extension InvoiceLine {
  /// Whether quantity × net price gives the line amount without the changes, which there are.
  fileprivate func isPriced(with changes: [ExactDecimal?]) -> Bool {
    guard let netAmount, let quantity, let price = price.net,
      var product = quantity.multiplied(by: price)
    else { return false }
    if let base = self.price.baseQuantity, !base.isZero {
      guard let quotient = product.divided(by: base, decimals: 6, rounding: .halfAwayFromZero)
      else { return false }
      product = quotient
    }
    let sum = changes.reduce(ExactDecimal.zero) { sum, change in
      change.flatMap { sum.adding($0) } ?? sum
    }
    return !sum.isZero && product.rounded(to: 2, .halfAwayFromZero) == netAmount
  }

  /// Sub lines below each other that are told apart.
  private static let subLineDepthMax = 8

  /// Hangs a line below the one it names, where that is the last or one above it; else below this.
  fileprivate mutating func add(_ line: InvoiceLine, below parent: String?, depth: Int) {
    if let last = subLines.indices.last, depth < Self.subLineDepthMax, identifier != parent,
      subLines[last].hasLast(parent, depth: depth + 1)
    {
      subLines[last].add(line, below: parent, depth: depth + 1)
    } else {
      subLines.append(line)
    }
  }

  /// Whether the line or the last ones below it have the identifier.
  private func hasLast(_ identifier: String?, depth: Int) -> Bool {
    if self.identifier == identifier { return true }
    guard depth < Self.subLineDepthMax, let last = subLines.last else { return false }
    return last.hasLast(identifier, depth: depth + 1)
  }
}
