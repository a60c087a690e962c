package import Invoice
package import InvoiceRules
package import ReadResult

/// What decides how long a document is kept.
package struct RetentionFacts: Hashable, Sendable {
  package var documentClass: DocumentClass?
  package var status: Status
  /// When it arrived, in Germany.
  package var received: CalendarDate
  /// What it says of its own day.
  package var dated: CalendarDate?
  /// When it was posted and paid last.
  package var settled: [CalendarDate] = []
  package var contractEnd = ContractEnd.none

  /// What the master data say of the contract that it is, or changes.
  package enum ContractEnd: Hashable, Sendable {
    /// It names none.
    case none
    /// It runs on, or nobody knows until when.
    case open
    case on(CalendarDate)
  }

  package init(_ documentClass: DocumentClass?, _ status: Status, received: CalendarDate) {
    (self.documentClass, self.status, self.received) = (documentClass, status, received)
  }

  /// `contractEnd` tells when the contract of a number ends; nil where it runs on or is unknown.
  package init(
    _ voucher: Voucher, contractEnd: (String) throws -> CalendarDate?
  ) rethrows {
    self.init(
      voucher.documentClass, voucher.status, received: voucher.submission.receivedAt.berlinDate)
    dated = voucher.reading?.index.invoiceDate
    settled = [
      voucher.settlement.posting?.postedAt.berlinDate, voucher.settlement.payment?.proof?.date,
    ].compactMap(\.self)
    guard [.contract, .amendment].contains(documentClass),
      let number = voucher.reading?.index.contractNumber
    else { return }
    self.contractEnd = try contractEnd(number).map { .on($0) } ?? .open
  }

  /// The day on which it came to be in the sense of § 147 (4) AO: the last of all that is known.
  ///
  /// A day in the future, as misread ones are, lets it be kept for longer, which does no harm.
  package var origin: CalendarDate {
    ([received, dated].compactMap(\.self) + settled).max() ?? received
  }
}

/// How long a document is kept.
package enum RetentionPeriod: Hashable, Sendable {
  /// Up to and with this day.
  case until(CalendarDate)
  /// Only as long as what it holds.
  case withContents
  /// Until the person whom it is about asks for its erasure (Art. 17 GDPR).
  case onRequest
  /// It is not done: somebody still waits for something.
  case unfinished(Status)
  /// Its contract has no end that is known.
  case openContract

  package init(_ facts: RetentionFacts, _ rules: RetentionRules) {
    let rule = rules[facts.documentClass]
    guard facts.status.isFinal || facts.status == .error else {
      self = .unfinished(facts.status)
      return
    }
    guard let years = rule.years else {
      self = rule.kind == .container ? .withContents : .onRequest
      return
    }
    var start = facts.origin
    if rule.kind == .contract {
      guard case .on(let end) = facts.contractEnd else {
        self = .openContract
        return
      }
      start = max(start, end)
    }
    self = Self.end(of: start, years).map { .until($0) } ?? .openContract
  }

  /// The last day of the calendar year that lies `years` behind that of `day` (§ 147 (4) AO).
  static func end(of day: CalendarDate, _ years: Int) -> CalendarDate? {
    CalendarDate(year: day.year + years, month: 12, day: 31)
  }

  /// The last day; nil where it never ends by itself.
  package var end: CalendarDate? {
    if case .until(let day) = self { day } else { nil }
  }

  /// The reason, as a sentence.
  package func reason(_ rule: RetentionRule) -> Wording {
    let years = rule.years ?? 0
    switch self {
    case .until(let day):
      return Wording(
        "Aufzubewahren \(years) Jahre, bis \(day.text(in: .german)) (\(rule.basis)).",
        "To be kept for \(years) years, until \(day) (\(rule.basis)).")
    case .withContents:
      return Wording(
        "Wird mit dem letzten Dokument gelöscht, das darin war.",
        "Goes with the last document that was in it.")
    case .onRequest:
      return Wording(
        "Wird nur auf Antrag gelöscht (\(rule.basis)).",
        "Is erased only when it is asked for (\(rule.basis)).")
    case .unfinished(let status):
      return Wording(
        "Der Vorgang ist nicht abgeschlossen (\(status.rawValue)).",
        "The document is not done (\(status.rawValue)).")
    case .openContract:
      return Wording(
        "Das Ende des Vertrags ist nicht bekannt; es steht in den Stammdaten (valid_to).",
        "The end of the contract is not known; master data have it (valid_to).")
    }
  }
}
