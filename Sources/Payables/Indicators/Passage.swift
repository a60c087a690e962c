package import Invoice
package import ReadResult

/// How a voucher passed through the house, in the few values that indicators are made of (O1).
///
/// It follows from the voucher alone and names no person. Of a sensitive document it says neither
/// supplier nor place nor amount (A7).
package struct Passage: Hashable, Sendable {
  package var id: VoucherID
  package var channel = ""
  package var documentClass: DocumentClass?
  package var status = Status.received
  package var isSensitive = false
  /// Whether it was scanned from paper in the house or by its service.
  package var isScan = false
  /// Whether it carries its invoice as data.
  package var isStructured = false
  /// Whether it is filed as another copy or form of a document that is there already.
  package var isCopy = false

  /// Kreditor-ID from the supplier master.
  package var supplier: String?
  /// The building or site that most of it is for.
  package var site: String?
  /// Where its net amount goes, by cost centre.
  package var shares: [CostShare] = []
  /// In euro cents, negative for a credit note; nil in other currencies, as all amounts here.
  package var grossCents: Int?

  package var receivedAt = Timestamp(microseconds: 0)
  /// See ``Milestones``, as those below.
  package var registeredAt = Timestamp(microseconds: 0)
  package var readAt: Timestamp?
  package var decidedAt: Timestamp?
  package var routedAt: Timestamp?
  package var approvedAt: Timestamp?
  package var rejectedAt: Timestamp?
  package var postedAt: Timestamp?
  /// The beginning of the day on which it was paid.
  package var paidAt: Timestamp?

  /// The code of its first case.
  package var firstCase: ExceptionCode?
  /// All codes of its cases.
  package var caseCodes: [ExceptionCode] = []
  package var caseSince: Timestamp?
  /// As a case, before ``caseSince``.
  package var caseSeconds = 0

  /// See ``Handling``, as those below.
  package var corrections = 0
  package var classChanges = 0
  package var codings = 0
  package var delegations = 0
  package var decisions = 0
  package var questions = 0
  package var complaints = 0

  /// See ``Milestones/hadEvidence``.
  package var hadEvidence: Bool?
  /// The cash discounts that could be had when it arrived, the first to lapse first.
  package var discounts: [DiscountTier] = []
  /// What was taken off when it was paid, in euro cents.
  package var takenCents: Int?

  /// Of a scan.
  package var pages = 0
  package var scan = ScanOutcome.none
  /// Whether a person judged it because it was drawn.
  package var isSampled = false
  /// Of a dunning letter.
  package var dunning: DunningJudgement.Outcome?
  package var answeredAt: Timestamp?

  package init(id: VoucherID) { self.id = id }
}

/// The part of an invoice that goes to a cost centre.
package struct CostShare: Hashable, Sendable {
  package var costCenter: String
  /// In euro cents; negative for a credit note.
  package var netCents: Int

  package init(_ costCenter: String, netCents: Int) {
    self.costCenter = costCenter
    self.netCents = netCents
  }
}

/// A cash discount of a demand.
package struct DiscountTier: Hashable, Sendable {
  /// The last day on which it can be had by paying.
  package var until: CalendarDate
  /// In euro cents; nil where the document tells no amount.
  package var cents: Int?

  package init(until: CalendarDate, cents: Int?) {
    self.until = until
    self.cents = cents
  }
}

/// What the quality control found of a scan (B3).
package enum ScanOutcome: Int, Hashable, Sendable, CaseIterable {
  /// No scan, or not looked at by anybody.
  case none
  /// A person found it good.
  case passed
  /// A page is missing or can't be read: a person, or nobody else than the machine, says so.
  case faulty
}

extension Passage {
  /// Whether it is a demand for money or takes one back; dunning letters are none, and of two forms
  /// of one invoice the second is none.
  package var isInvoice: Bool {
    documentClass?.makesClaim == true && documentClass != .dunning && !isCopy
  }

  /// Whether it is a document itself, not what others came in.
  package var isDocument: Bool {
    switch documentClass {
    case nil, .mail, .archive, .stack: false
    default: true
    }
  }

  package var wasCase: Bool { firstCase != nil }

  /// The largest discount that could be had when it arrived, in euro cents.
  package var discountCents: Int? { discounts.compactMap(\.cents).max() }

  /// The last day on which any discount can be had by paying.
  package var discountUntil: CalendarDate? { discounts.last?.until }

  /// The best discount that can still be had by paying on a day.
  package func discount(on day: CalendarDate) -> DiscountTier? {
    discounts.filter { $0.until >= day }.max { ($0.cents ?? 0) < ($1.cents ?? 0) }
  }

  /// Whether a person gave data: what it is or says, or where it is posted.
  package var hasManualData: Bool { corrections + codings > 0 }

  /// Whether anybody did anything about it.
  package var wasTouched: Bool {
    wasCase || hasManualData || wasAssigned || wasAsked || decisions > 0
  }

  /// Whether a person assigned it: set right what it is, or handed it on.
  package var wasAssigned: Bool { corrections + delegations > 0 }

  /// Whether somebody had to ask, in the house or outside.
  package var wasAsked: Bool { questions + complaints > 0 }
}
