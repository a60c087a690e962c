package import Invoice

/// What payment terms say in words: `8 Tage 3 %, 14 Tage 2 %, 30 Tage netto`.
package struct PaymentPhrases: Hashable, Sendable {
  /// Every cash discount, in the order of the text.
  package private(set) var discounts: [Discount] = []
  /// When the whole sum is due.
  package private(set) var net: Term?
  /// Whether the text says that nothing may be taken off, and grants no discount.
  package private(set) var deniesDiscount = false

  package struct Discount: Hashable, Sendable {
    package let percent: ExactDecimal
    package let term: Term
  }

  package enum Term: Hashable, Sendable {
    /// Calendar days; 0 for “sofort”.
    case days(Int, from: Start)
    case date(CalendarDate)
    case deadline(PaymentDeadline)
  }

  /// From what a number of days counts.
  package enum Start: String, Codable, Hashable, Sendable, CaseIterable {
    case invoiceDate = "invoice-date"
    /// “nach Erhalt der Rechnung”, “ab Rechnungseingang”.
    case receipt
    /// “10 Tage Monatsultimo”: from the end of the month of the invoice.
    case endOfMonth = "end-of-month"
  }

  /// Texts are looked at up to this many characters.
  private static let charactersMax = 4000

  package init(_ text: String) {
    let characters = Array(text.prefix(Self.charactersMax).lowercased())
    let whole = String(characters)
    var clauses = PaymentClause.split(characters).filter { !$0.isAboutOtherTimes }
    let grants = Self.grants.contains { whole.contains($0) }
    for index in clauses.indices { clauses[index].pair() }
    PaymentClause.join(&clauses)
    // A receipt that is named apart from any time (“jeweils ab Rechnungserhalt”) is meant for all.
    let common = clauses.first { $0.isWithoutTime && $0.start != .invoiceDate }?.start
    func term(_ time: PaymentClause.Time, _ clause: PaymentClause) -> Term {
      switch time.value {
      case .date(let date): .date(date)
      case .days(let days):
        .days(days, from: clause.start == .invoiceDate ? common ?? .invoiceDate : clause.start)
      }
    }
    let isShort = whole.contains("tag") && Self.wholeSums.contains { whole.contains($0) }
    if grants || isShort {
      discounts = clauses.flatMap { clause in
        clause.pairs.map { Discount(percent: $0.percent, term: term($0.time, clause)) }
      }
    }
    let nets = clauses.flatMap { clause in clause.nets.map { term($0, clause) } }
    net =
      nets.max { $0.rank < $1.rank } ?? clauses.lazy.compactMap(\.deadline).first
      .map { .deadline($0) } ?? Self.immediate(clauses)
    deniesDiscount = discounts.isEmpty && Self.denials.contains { whole.contains($0) }
  }

  private static let grants = [
    "skonto", "abzug von", "abzüglich", "abzgl", "nachlass", "discount", "early payment",
  ]
  private static let wholeSums = ["netto", "ohne abzug"]
  private static let denials = [
    "ohne abzug", "kein skonto", "keinen skonto", "ohne skonto", "nicht skonto", "kein abzug",
    "without deduction",
  ]

  /// “sofort fällig”, “bei Erhalt”.
  private static func immediate(_ clauses: [PaymentClause]) -> Term? {
    guard let clause = clauses.first(where: \.isImmediate) else { return nil }
    return .days(0, from: clause.start == .receipt ? .receipt : .invoiceDate)
  }
}

extension PaymentPhrases.Term {
  /// A day that is named counts more than a number of days, a later one more than an earlier.
  fileprivate var rank: Int {
    switch self {
    case .days(let days, _): days
    case .deadline: 0
    case .date(let date): 100_000 + date.daysSince1970
    }
  }
}
