import Invoice
package import Payables

extension DATEVSettings {
  /// What keeps an entry from being written, all at once; empty where it can go into a batch.
  ///
  /// `year` is the fiscal year of the batch; without it any year will do.
  package func problems(of entry: PostingEntry, in year: FiscalYear? = nil) -> [PostingProblem] {
    var problems = BatchTotals.problems(of: entry)
    func add(_ field: PostingField, _ value: String, _ fault: PostingFault) {
      problems.append(PostingProblem(field, value, fault, of: entry))
    }
    if entry.currency != .euro { add(.currency, entry.currency.rawValue, .otherCurrency) }
    if entry.documentNumber.allSatisfy(\.isWhitespace) { add(.documentNumber, "", .missing) }
    if let year, !year.contains(entry.documentDate) {
      add(.documentDate, entry.documentDate.description, .outsideFiscalYear(year))
    }
    let dates: [(PostingField, CalendarDate?)] = [
      (.documentDate, entry.documentDate), (.due, entry.due),
      (.servicePeriod, entry.serviceEnd ?? entry.serviceStart),
    ]
    for case (let field, let date?) in dates where !Self.years.contains(date.year) {
      add(field, date.description, .yearOutOfRange)
    }
    if !isCreditor(entry.supplier.account) {
      add(.creditor, entry.supplier.account, .notCreditor(digits: accountLength + 1))
    }
    problems += entry.lines.flatMap { self.problems(of: $0, in: entry) }
    return problems
  }

  private static let years = 2000...2099

  private func isCreditor(_ account: String) -> Bool {
    Digits.areAll(account) && account.count == accountLength + 1
      && account.first.map { "789".contains($0) } ?? false
  }

  private func problems(of line: PostingLine, in entry: PostingEntry) -> [PostingProblem] {
    var problems: [PostingProblem] = []
    func add(_ field: PostingField, _ value: String, _ fault: PostingFault) {
      problems.append(PostingProblem(field, value, fault, of: entry))
    }
    let account = line.account
    if !Digits.areAll(account) || account.count != accountLength || Int(account) == 0 {
      add(.account, account, .notAccount(digits: accountLength))
    }
    for (field, key) in [(PostingField.costCenter, line.costCenter), (.project, line.project)] {
      guard let key, CostField.text(of: key).count > CostField.lengthMax else { continue }
      add(field, key, .tooLong(max: CostField.lengthMax))
    }
    if let (field, value, fault) = taxProblem(of: line) { add(field, value, fault) }
    if isAcquisition(line), let (value, fault) = identifierProblem(of: entry.supplier) {
      add(.vatIdentifier, value, fault)
    }
    return problems
  }

  private func taxProblem(of line: PostingLine) -> (PostingField, String, PostingFault)? {
    let rate = line.vatRate?.normalized.description ?? ""
    if let tax = automaticTax(of: line.account) {
      return tax.fits(category: line.knownCategory, rate: line.knownRate)
        ? nil : (.account, line.account, .otherAutomaticTax(tax))
    }
    if let key = line.taxKey {
      guard Digits.areAll(key), key.count <= DATEVTaxKey.lengthMax else {
        return (.taxKey, key, .notTaxKey)
      }
      if let category = DATEVTaxKey.category(of: key), category != line.knownCategory {
        return (.taxKey, key, .keyOfOtherTax(line.vatCategory))
      }
      if let own = DATEVTaxKey.rates[key], own != line.knownRate {
        return (.taxKey, key, .keyOfRate(own))
      }
    } else if line.vatCategory == .reverseCharge || line.vatCategory == .intraCommunity {
      return (.taxKey, "", .keyMissing)
    }
    return needsOtherRate(line) && otherRate(of: line) == nil ? (.vatRate, rate, .rateUnknown) : nil
  }

  private func identifierProblem(of supplier: PostingSupplier) -> (String, PostingFault)? {
    let text = supplier.vatIdentifier ?? ""
    guard let identifier = VATIdentifier(text) else {
      return (text, text.isEmpty ? .missing : .notVATIdentifier)
    }
    let max = Self.vatIdentifierMax
    return identifier.prefix.count + identifier.number.count > max
      ? (text, .tooLong(max: max)) : nil
  }

  static let vatIdentifierMax = 15
}

extension DATEVSettings {
  /// Whether the line is of an intra-Community acquisition, which names the supplier's identifier.
  func isAcquisition(_ line: PostingLine) -> Bool {
    line.vatCategory == .intraCommunity
      || line.taxKey.map(DATEVTaxKey.acquisitions.contains) ?? false
  }

  /// Whether key 49 stands for the tax of the line.
  func needsOtherRate(_ line: PostingLine) -> Bool {
    guard automaticTax(of: line.account) == nil else { return false }
    return line.taxKey == DATEVTaxKey.other
      || (line.taxKey == nil
        && DATEVTaxKey.isOther(category: line.vatCategory, rate: line.vatRate))
  }

  func otherRate(of line: PostingLine) -> OtherTaxRate? { line.vatRate.flatMap { otherRates[$0] } }

  /// The tax key that is written, nil for none: automatic accounts have none.
  func taxKey(of line: PostingLine, in entry: PostingEntry) -> String? {
    guard automaticTax(of: line.account) == nil else { return nil }
    guard let key = needsOtherRate(line) ? DATEVTaxKey.other : line.taxKey else { return nil }
    return entry.kind == .reversal ? DATEVTaxKey.reversal(of: key) : key
  }
}

extension PostingLine {
  /// What the line, or else its key, says of its tax; nil where neither does.
  fileprivate var knownCategory: VATCategory? {
    vatCategory ?? taxKey.flatMap(DATEVTaxKey.category)
  }

  fileprivate var knownRate: ExactDecimal? { vatRate ?? taxKey.flatMap { DATEVTaxKey.rates[$0] } }
}
