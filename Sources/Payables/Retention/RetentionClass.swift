package import ReadResult

/// Why and how long documents of a kind are kept (§ 147 AO, § 257 HGB, § 14b UStG; domain 4.3).
package enum RetentionClass: String, Codable, Hashable, Sendable, CaseIterable {
  /// What stands in the books, and what proves it (§ 147 (1) no. 4 AO).
  case bookingRecord = "booking_record"
  /// Books, and how they are kept (§ 147 (1) no. 1 AO).
  case books
  /// Letters of business that came or went (§ 147 (1) no. 2 and 3 AO).
  case letter = "business_letter"
  /// Kept from the end of the contract on, since it proves bookings until then.
  case contract
  /// Judgments and other titles (§ 197 (1) BGB).
  case title
  /// Kept for somebody and not for the books: it goes when that somebody asks for it.
  case person
  /// What only holds other documents goes with the last of them.
  case container
}

/// How long documents are kept.
package struct RetentionRule: Hashable, Sendable {
  package var kind: RetentionClass
  /// From the end of the calendar year on; nil for no period of its own.
  package var years: Int?
  /// The law, as German texts cite it.
  package var basis: String

  package init(_ kind: RetentionClass, _ years: Int?, _ basis: String) {
    (self.kind, self.years, self.basis) = (kind, years, basis)
  }

  /// The law's own periods, since 1 January 2025 (BEG IV).
  package static func law(_ kind: RetentionClass) -> RetentionRule {
    switch kind {
    case .bookingRecord:
      RetentionRule(kind, 8, "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB, § 14b Abs. 1 UStG")
    case .books: RetentionRule(kind, 10, "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB")
    case .letter: RetentionRule(kind, 6, "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB")
    case .contract: RetentionRule(kind, 10, "§ 147 Abs. 1 Nr. 4 AO, ab Vertragsende")
    case .title: RetentionRule(kind, 30, "§ 197 Abs. 1 BGB")
    case .person: RetentionRule(kind, nil, "Art. 17 DSGVO")
    case .container: RetentionRule(kind, nil, "folgt seinem Inhalt")
    }
  }
}

/// What the house says of documents of one class ([[retention]]); nil leaves it to the law's table.
package struct RetentionException: Hashable, Sendable {
  package var documentClass = DocumentClass.other
  package var kind: RetentionClass?
  package var years: Int?
  package var basis: String?

  package init() {}

  /// How the section is told of.
  package var name: String { documentClass.rawValue }
}

/// The table of periods.
package struct RetentionRules: Hashable, Sendable {
  package var exceptions: [RetentionException] = []

  package init() {}

  /// What each class of documents is kept as.
  ///
  /// What proves a service (timesheets, measurements …) is a record of the invoice that it belongs
  /// to.
  private static let kinds: [DocumentClass: RetentionClass] = [
    .invoice: .bookingRecord, .creditNote: .bookingRecord, .cancellation: .bookingRecord,
    .expenseReceipt: .bookingRecord, .paymentAdvice: .bookingRecord,
    .deliveryNote: .bookingRecord, .maintenanceReport: .bookingRecord,
    .measurement: .bookingRecord, .timesheet: .bookingRecord, .acceptance: .bookingRecord,
    .dunning: .letter, .purchaseOrder: .letter, .incidentReport: .letter, .other: .letter,
    .contract: .contract, .amendment: .contract, .personnel: .person, .compliance: .person,
    .mail: .container, .archive: .container, .stack: .container,
  ]

  /// The rule of a class; what nobody could read is kept as what stands in the books.
  package subscript(documentClass: DocumentClass?) -> RetentionRule {
    guard let documentClass else { return .law(.bookingRecord) }
    let exception = exceptions.first { $0.documentClass == documentClass }
    var rule = RetentionRule.law(
      exception?.kind ?? Self.kinds[documentClass] ?? .bookingRecord)
    rule.years = exception?.years ?? rule.years
    rule.basis = exception?.basis ?? rule.basis
    return rule
  }
}

extension DocumentClass {
  /// Whether it proves a service that an invoice asks money for, and so is kept as long as that.
  package var isEvidence: Bool {
    [.deliveryNote, .maintenanceReport, .measurement, .timesheet, .acceptance].contains(self)
  }
}
