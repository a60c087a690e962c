/// Cases that a supplier has again and again: the same first code within half a year (O2).
package struct RecurringCases: Sendable {
  /// Months that are looked at, the one that it is told of last.
  package static let months = 6

  package struct Key: Hashable, Sendable {
    package let supplier: String
    package let code: ExceptionCode
  }

  package struct Count: Hashable, Sendable {
    /// Documents in all months.
    package fileprivate(set) var documents = 0
    /// Those of the last month.
    package fileprivate(set) var latest = 0
  }

  private let periods: [ReportPeriod]
  private var counts: [Key: Count] = [:]

  package init(_ month: ReportPeriod) { periods = month.last(Self.months) }

  /// Counts what was first decided in the months.
  package mutating func add(_ passage: Passage) {
    guard let code = passage.firstCase, let supplier = passage.supplier, passage.isDocument,
      let decidedAt = passage.decidedAt,
      let place = periods.firstIndex(where: { $0.contains(decidedAt) })
    else { return }
    let key = Key(supplier: supplier, code: code)
    counts[key, default: Count()].documents += 1
    if place == periods.count - 1 { counts[key, default: Count()].latest += 1 }
  }

  /// What came again in the last month, the most frequent first.
  package var ranked: [(key: Key, count: Count)] {
    counts.filter { $0.value.latest > 0 && $0.value.documents > 1 }
      .sorted {
        ($1.value.documents, $0.key.supplier, $0.key.code.rawValue)
          < ($0.value.documents, $1.key.supplier, $1.key.code.rawValue)
      }.map { ($0.key, $0.value) }
  }
}
