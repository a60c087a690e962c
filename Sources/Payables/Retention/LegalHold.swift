package import Invoice
package import InvoiceRules

/// That documents are kept although their period is over: an audit or a lawsuit still needs them
/// (§ 147 (3) sentence 5 AO).
///
/// It wins over every period and request.
package struct LegalHold: Hashable, Sendable {
  package var number: LegalHoldNumber
  package var scope: Scope
  package var reason: String
  /// The last day; nil until somebody ends it.
  package var until: CalendarDate?
  package var user: String

  package enum Scope: Hashable, Sendable {
    case document(VoucherID)
    /// All of a supplier, by its key in the master data.
    case supplier(String)
    /// All that came to be in a calendar year.
    case year(Int)
    case everything
  }

  package init(
    _ number: LegalHoldNumber, _ scope: Scope, reason: String, until: CalendarDate?,
    by user: String
  ) {
    (self.number, self.scope, self.reason) = (number, scope, reason)
    (self.until, self.user) = (until, user)
  }

  /// Whether it keeps a document on a day.
  package func holds(_ item: RetentionItem, on day: CalendarDate) -> Bool {
    if let until, until < day { return false }
    return switch scope {
    case .document(let id): id == item.id
    case .supplier(let supplier): supplier == item.supplier
    case .year(let year): year == item.origin.year || year == item.received.year
    case .everything: true
    }
  }

  /// What it is about and why, as a sentence.
  package var wording: Wording {
    let end = until.map {
      Wording(" bis \($0.text(in: .german))", " until \($0)")
    }
    let reason = reason.last.map { ".!?".contains($0) } == true ? reason : reason + "."
    return Wording(
      "Löschsperre \(number)\(end?.german ?? ""): \(reason)",
      "Legal hold \(number)\(end?.english ?? ""): \(reason)")
  }
}

extension LegalHold.Scope {
  /// What it is about, in a few words.
  package var wording: Wording {
    switch self {
    case .document(let id): Wording("Beleg \(id)", "document \(id)")
    case .supplier(let key): Wording("Lieferant \(key)", "supplier \(key)")
    case .year(let year): Wording("Jahr \(year)", "year \(year)")
    case .everything: Wording("alle Belege", "all documents")
    }
  }
}

extension LegalHold: Codable {
  private enum Key: String, CodingKey {
    case hold, document, supplier, year, reason, until, user
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let document = try fields.decodeIfPresent(VoucherID.self, forKey: .document)
    let supplier = try fields.decodeIfPresent(String.self, forKey: .supplier)
    let year = try fields.decodeIfPresent(Int.self, forKey: .year)
    self.init(
      try fields.decode(LegalHoldNumber.self, forKey: .hold),
      document.map { .document($0) } ?? supplier.map { .supplier($0) } ?? year.map { .year($0) }
        ?? .everything,
      reason: try fields.decode(String.self, forKey: .reason),
      until: try fields.decodeIfPresent(CalendarDate.self, forKey: .until),
      by: try fields.decode(String.self, forKey: .user))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(number, forKey: .hold)
    switch scope {
    case .document(let id): try fields.encode(id, forKey: .document)
    case .supplier(let key): try fields.encode(key, forKey: .supplier)
    case .year(let year): try fields.encode(year, forKey: .year)
    case .everything: break
    }
    try fields.encode(reason, forKey: .reason)
    try fields.encodeIfPresent(until, forKey: .until)
    try fields.encode(user, forKey: .user)
  }
}

/// The number of a hold: `S34-0001`.
package struct LegalHoldNumber: YearlyNumber {
  package static let letter: Character = "S"
  package static let digits = 4

  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) { (self.year, self.number) = (year, number) }
}

/// That a hold is over.
package struct LegalHoldEnd: Codable, Hashable, Sendable {
  package var number: LegalHoldNumber
  package var reason: String
  package var user: String

  package init(_ number: LegalHoldNumber, reason: String, by user: String) {
    (self.number, self.reason, self.user) = (number, reason, user)
  }

  private enum CodingKeys: String, CodingKey {
    case number = "hold"
    case reason, user
  }
}
