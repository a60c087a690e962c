import Invoice
package import MasterData

/// Makes the entry of an approved voucher (J1).
package struct PostingDraft {
  private let voucher: Voucher
  private let supplier: Supplier?

  /// Characters of what an entry is about.
  private static let textMax = 60

  package init(_ voucher: Voucher, supplier: Supplier?) {
    self.voucher = voucher
    self.supplier = supplier
  }

  /// The entry of what the voucher says and how it was coded.
  package func entry() throws(Unpostable) -> PostingEntry {
    if voucher.caseType == .expense { throw .expense }
    guard let liability = voucher.settlement.liability else { throw .noAmounts }
    guard let supplier else { throw .noSupplier }
    guard let index = voucher.reading?.index, let number = index.invoiceNumber,
      let date = index.invoiceDate
    else { throw .noNumberOrDate }
    let lines = try lines(of: liability)
    guard !lines.isEmpty else { throw .nothingToPost }
    var entry = PostingEntry(
      voucher: voucher.id, kind: liability.total.isNegative ? .creditNote : .invoice,
      documentNumber: number, documentDate: date, supplier: PostingSupplier(supplier),
      currency: liability.currency, text: text(supplier), sha256: voucher.original.sha256,
      lines: lines)
    entry.due = voucher.terms?.due
    entry.cashDiscounts = voucher.terms?.cashDiscounts ?? []
    entry.serviceStart = index.serviceStart
    entry.serviceEnd = index.serviceEnd
    entry.orderNumber = index.orderNumber ?? voucher.references?.orders.first
    entry.contractNumber = index.contractNumber ?? voucher.references?.contracts.first
    entry.isPaymentBlocked = supplier.isBlocked
    return entry
  }

  private func text(_ supplier: Supplier) -> String {
    let parts = [supplier.name] + [voucher.coding?.splits.first?.trade].compactMap(\.self)
    return String(parts.joined(separator: ", ").prefix(Self.textMax))
  }

  /// The lines of the entry, which need no supplier.
  package func lines() throws(Unpostable) -> [PostingLine] {
    guard let liability = voucher.settlement.liability else { throw .noAmounts }
    return try lines(of: liability)
  }

  /// A line for each place and rate.
  private func lines(of liability: Liability) throws(Unpostable) -> [PostingLine] {
    guard let splits = voucher.coding?.splits, !splits.isEmpty else { throw .noAccount }
    var lines: [PostingLine] = []
    for part in try liability.partsToPost() {
      let shares = try CodingShares(splits, of: part, among: liability.taxes)
      for (split, share) in zip(splits, shares.all) where !share.isZero {
        lines.append(try line(split, share, of: part))
      }
    }
    return lines
  }

  private func line(
    _ split: CodingSplit, _ share: CodingShares.Share, of part: LiabilityTax
  ) throws(Unpostable) -> PostingLine {
    guard let account = split.account else { throw .noAccount }
    guard let amount = share.net.adding(share.tax) else { throw .overflow }
    var line = PostingLine(
      side: amount.isNegative ? .credit : .debit, amount: amount.magnitude,
      net: share.net.magnitude, tax: share.tax.magnitude, account: account)
    line.vatCategory = part.category
    line.vatRate = part.rate
    line.taxKey =
      split.source == .person
      ? split.taxKey : TaxKey.key(category: part.category, rate: part.rate)
    line.costCenter = split.costCenter
    line.project = split.project
    line.object = split.object
    line.asset = split.asset
    line.isInvestment = split.isInvestment
    return line
  }
}

extension PostingSupplier {
  /// Its account is that of the supplier record, else its key: other systems know it by that.
  init(_ supplier: Supplier) {
    self.init(
      id: supplier.id, account: supplier.creditorAccount ?? supplier.id, name: supplier.name)
    vatIdentifier = supplier.vatIdentifier
    country = supplier.country
  }
}

extension PostingEntry {
  /// The entry that takes this one back: the same lines on the other side.
  package var reversed: PostingEntry {
    var entry = self
    entry.kind = .reversal
    entry.lines = lines.map { line in
      var line = line
      line.side = line.side.opposite
      return line
    }
    return entry
  }
}
