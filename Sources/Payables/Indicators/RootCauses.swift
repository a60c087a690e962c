/// Why invoices of a period became cases, by the code of their first case (O2).
package struct RootCauses: Sendable {
  package struct Cause: Hashable, Sendable {
    package var documents = 0
    /// As cases, until they were settled or now.
    package var tally = Tally()
    /// Of those whose amount is known in euros; nil without one.
    package var grossCents: Int?
    package var open = 0

    package init() {}
  }

  package let period: ReportPeriod
  private let now: Timestamp
  /// Documents that were decided in the period.
  package private(set) var decided = 0
  package private(set) var causes: [ExceptionCode: Cause] = [:]

  package init(_ period: ReportPeriod, at now: Timestamp) {
    self.period = period
    self.now = now
  }

  package mutating func add(_ passage: Passage) {
    guard let decidedAt = passage.decidedAt, period.contains(decidedAt), passage.isDocument
    else { return }
    decided += 1
    guard let code = passage.firstCase else { return }
    var cause = causes[code] ?? Cause()
    causes[code] = nil
    cause.documents += 1
    if let cents = passage.grossCents { cause.grossCents = (cause.grossCents ?? 0) + cents }
    let open = passage.caseSince.map { $0.minutes(until: now) } ?? 0
    cause.tally.add(minutes: passage.caseSeconds / 60 + open)
    if passage.caseSince != nil { cause.open += 1 }
    causes[code] = cause
  }

  /// The most frequent first.
  package var ranked: [(code: ExceptionCode, cause: Cause)] {
    causes.sorted {
      ($1.value.documents, $0.key.rawValue) < ($0.value.documents, $1.key.rawValue)
    }.map { ($0.key, $0.value) }
  }
}
