package import Invoice
internal import MasterData

/// An invoice against its orders, line by line (F1, F2, F6).
package struct OrderMatch: Hashable, Sendable {
  /// In the order of the invoice; what stands below its lines comes last.
  package internal(set) var rows: [MatchRow] = []
  /// What does not fit; the order of lines in invoice and tables does not change them.
  package internal(set) var deviations: [OrderDeviation] = []
  /// What this invoice takes of the orders: the net amounts add up to that of the rows, without
  /// retention and instalments.
  package internal(set) var uses: [OrderUse] = []
  /// Of emergency orders.
  package internal(set) var thresholds: [EmergencyThreshold] = []
  /// Whether the invoice was too large to find the best of all assignments.
  package internal(set) var isApproximate = false

  package var isClean: Bool { deviations.isEmpty }

  package init(_ question: OrderQuestion) {
    do throws(Overflow) {
      self = try Self.matched(question)
    } catch {
      deviations = [OrderDeviation(.notComputable)]
    }
  }

  private init() {}

  private static func matched(_ question: OrderQuestion) throws(Overflow) -> OrderMatch {
    let claims = try Claims(question.invoice)
    let book = try OrderBook(question)
    if !claims.isComplete, let whole = try WholeMatch.match(claims, book, question) { return whole }
    var match = OrderMatch()
    var matching = LineMatching(question, claims, book)
    match.rows = try matching.rows()
    if let lump = try WholeMatch.matchLump(matching, match.rows) { return lump }
    match.isApproximate = matching.isApproximate
    match.deviations = try matching.deviations(in: &match.rows)
    match.deviations += OrderTerms.deviations(question, book)
    if !claims.isComplete {
      match.deviations += Incomplete.deviations(claims, match.rows)
    }
    try match.finish(question, claims, book)
    return match
  }

  /// Uses, limits and thresholds, which follow from the rows.
  mutating func finish(
    _ question: OrderQuestion, _ claims: Claims, _ book: OrderBook
  ) throws(Overflow) {
    uses = try Uses.of(rows, in: book, isOrderCurrency: question.isOrderCurrency)
    let limits = try OrderLimits(question, uses, book)
    deviations += limits.deviations
    thresholds = limits.thresholds
    sort()
  }

  private mutating func sort() {
    let order = rows.indices.sorted {
      (rows[$0].invoiceLine ?? .max, $0) < (rows[$1].invoiceLine ?? .max, $1)
    }
    var place = [Int](repeating: 0, count: rows.count)
    for (new, old) in order.enumerated() { place[old] = new }
    rows = order.map { rows[$0] }
    for index in deviations.indices {
      deviations[index].rows = deviations[index].rows.map { place[$0] }.sorted()
    }
    let ranks = Dictionary(
      uniqueKeysWithValues: OrderDeviation.Kind.allCases.enumerated().map { ($1, $0) })
    deviations.sort {
      (ranks[$0.kind] ?? 0, $0.order ?? "", $0.line ?? "", $0.rows.first ?? -1)
        < (ranks[$1.kind] ?? 0, $1.order ?? "", $1.line ?? "", $1.rows.first ?? -1)
    }
  }
}

/// What all invoices on an emergency order come to, against its threshold: beyond it a further
/// person approves, which is no deviation.
package struct EmergencyThreshold: Hashable, Sendable {
  package var order: String
  /// Net.
  package var limit: ExactDecimal
  /// Of earlier invoices and this one.
  package var net: ExactDecimal

  package var isExceeded: Bool { net > limit }
}
