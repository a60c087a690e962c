package import Invoice
package import Payables

/// What a batch comes to: the figures by which both sides see that nothing is missing (J2).
package struct BatchTotals: Hashable, Sendable {
  package private(set) var entries = 0
  package private(set) var lines = 0
  /// Sorted by currency.
  package private(set) var currencies: [CurrencyTotal] = []

  /// Fails where the amounts of an entry do not agree or do not fit.
  package init(_ batch: PostingBatch) throws(PostingFileError) {
    if let error = PostingFileError(batch.entries.flatMap(Self.problems)) { throw error }
    for entry in batch.entries {
      entries += 1
      lines += entry.lines.count
      for line in entry.lines {
        guard add(line, entry.currency) else {
          throw PostingFileError(
            PostingProblem(.amount, line.amount.description, .tooLarge, of: entry))
        }
      }
    }
    currencies.sort { $0.currency.rawValue < $1.currency.rawValue }
  }

  /// False where the sum has too many digits.
  private mutating func add(_ line: PostingLine, _ currency: CurrencyCode) -> Bool {
    let index = currencies.firstIndex { $0.currency == currency }
    var total = index.map { currencies[$0] } ?? CurrencyTotal(currency)
    guard total.add(line) else { return false }
    if let index { currencies[index] = total } else { currencies.append(total) }
    return true
  }

  /// The amounts of an entry that can't be handed over: each is above zero, has cents at most and
  /// is what net and tax say.
  package static func problems(of entry: PostingEntry) -> [PostingProblem] {
    func problem(_ fault: PostingFault, _ amount: ExactDecimal) -> PostingProblem {
      PostingProblem(.amount, amount.description, fault, of: entry)
    }
    if entry.lines.isEmpty { return [PostingProblem(.lines, "", .missing, of: entry)] }
    var problems = entry.lines.compactMap { line -> PostingProblem? in
      let amount = line.amount
      if amount.isNegative || amount.isZero { return problem(.notPositive, amount) }
      if amount.normalized.scale > 2 { return problem(.moreThanCents, amount) }
      if amount > amountMax { return problem(.tooLarge, amount) }
      return line.isInAgreement
        ? nil : problem(.amountsDisagree(net: line.net, tax: line.tax), amount)
    }
    if problems.isEmpty, entry.total == nil {
      problems.append(problem(.tooLarge, entry.lines.first?.amount ?? .zero))
    }
    return problems
  }

  /// Ten digits before the comma, as DATEV takes them.
  package static let amountMax = ExactDecimal(coefficient: 999_999_999_999, scale: 2)
}

extension PostingLine {
  /// The supplier gets net and tax, or the net where the buyer owes the tax.
  fileprivate var isInAgreement: Bool {
    let isOwedByBuyer = vatCategory == .reverseCharge || vatCategory == .intraCommunity
    return isOwedByBuyer && amount == net || net.adding(tax).map { $0 == amount } ?? false
  }
}

/// Debits and credits of a batch in one currency.
package struct CurrencyTotal: Hashable, Sendable {
  package let currency: CurrencyCode
  package private(set) var debit = ExactDecimal(coefficient: 0, scale: 2)
  package private(set) var credit = ExactDecimal(coefficient: 0, scale: 2)

  init(_ currency: CurrencyCode) { self.currency = currency }

  /// What the suppliers are owed by it.
  package var balance: ExactDecimal? { debit.subtracting(credit) }

  fileprivate mutating func add(_ line: PostingLine) -> Bool {
    let path = line.side == .debit ? \CurrencyTotal.debit : \CurrencyTotal.credit
    guard let sum = self[keyPath: path].adding(line.amount) else { return false }
    if line.side == .debit { debit = sum } else { credit = sum }
    return true
  }
}
