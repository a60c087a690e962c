package import Invoice
import ReadResult

/// How suppliers' invoices of a period went through the house (O2).
package struct SupplierScores: Sendable {
  package struct Score: Hashable, Sendable {
    package var invoices = 0
    /// Of those whose amount is known in euros; nil without one.
    package var grossCents: Int?
    package var structured = 0
    package var cases = 0
    package var asked = 0
    package var dunnings = 0
    package var codes: [ExceptionCode: Int] = [:]
    /// From arrival to posting.
    package var cycle = Tally()

    package init() {}

    /// Percent of the invoices, two decimals; nil for too few.
    package func rate(_ count: Int) -> ExactDecimal? {
      invoices < Indicator.groupMin ? nil : .percent(count, of: invoices)
    }

    /// The most frequent code.
    package var mainCode: ExceptionCode? {
      codes.min { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }?.key
    }
  }

  package let period: ReportPeriod
  package private(set) var scores: [String: Score] = [:]
  package private(set) var all = Score()

  package init(_ period: ReportPeriod) { self.period = period }

  /// Counts what arrived in the period.
  package mutating func add(_ passage: Passage) {
    guard period.contains(passage.receivedAt), let supplier = passage.supplier else { return }
    all.add(passage)
    scores[supplier, default: Score()].add(passage)
  }

  /// The one with the most invoices first.
  package var ranked: [(supplier: String, score: Score)] {
    scores.sorted { ($1.value.invoices, $0.key) < ($0.value.invoices, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// Whether a supplier's invoices become cases at least twice as often as those of all others, and
  /// often at that; others are a tenth of them at least.
  package func isConspicuous(_ score: Score) -> Bool {
    guard score.invoices >= Indicator.groupMin, score.cases >= 3 else { return false }
    let others = (cases: all.cases - score.cases, invoices: all.invoices - score.invoices)
    // cases / invoices >= 2 · others' cases / others' invoices, without fractions.
    return others.invoices >= max(Indicator.groupMin, score.invoices / 10)
      && score.cases * others.invoices >= 2 * others.cases * score.invoices
  }
}

extension SupplierScores.Score {
  mutating func add(_ passage: Passage) {
    if passage.documentClass == .dunning { dunnings += 1 }
    guard passage.isInvoice else { return }
    invoices += 1
    if let cents = passage.grossCents { grossCents = (grossCents ?? 0) + cents }
    structured += passage.isStructured ? 1 : 0
    cases += passage.wasCase ? 1 : 0
    asked += passage.wasAsked ? 1 : 0
    if let code = passage.firstCase { codes[code, default: 0] += 1 }
    if let posted = passage.postedAt {
      cycle.add(minutes: passage.receivedAt.minutes(until: posted))
    }
  }
}
