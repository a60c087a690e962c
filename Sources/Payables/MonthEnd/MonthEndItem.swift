package import Invoice
package import InvoiceRules
package import MasterData
package import ReadResult

/// What is still open at the end of a month and may have to be accrued (N2, H3): a voucher that is
/// neither approved nor posted and came up to its end, or is about work done until then.
package struct MonthEndItem: Hashable, Sendable {
  package let id: VoucherID
  package let status: Status
  package let documentClass: DocumentClass?
  package let receivedAt: Timestamp
  /// Nil of a sensitive document, as is all of its content.
  package let supplier: String?
  package let invoiceNumber: String?
  package let currency: CurrencyCode?
  package let serviceStart: CalendarDate?
  package let serviceEnd: CalendarDate?
  package let period: Period
  /// A part for each place that it would be posted to; one where nothing is proposed.
  package let parts: [Part]
  /// Nil where nobody is asked yet, and of what is only for compliance.
  package let owner: Role?
  package let person: String?
  package let deadline: Timestamp?
  /// Why it is open, without a full stop.
  package let reason: Wording

  /// How the time of the service lies to the month.
  package enum Period: String, Hashable, Sendable, CaseIterable {
    case before, within, partly, after, unknown

    package var name: Wording {
      switch self {
      case .before: Wording("Leistung vor dem Monat", "service before the month")
      case .within: Wording("Leistung im Monat", "service in the month")
      case .partly: Wording("Leistung teilweise im Monat", "service partly in the month")
      case .after: Wording("Leistung nach dem Monat", "service after the month")
      case .unknown: Wording("Leistungszeit nicht angegeben", "no time of service")
      }
    }
  }

  package struct Part: Hashable, Sendable {
    package let account: String?
    package let costCenter: String?
    package let project: String?
    package let net: ExactDecimal?
  }

  /// Nil for what needs no attention at the end of the month.
  package init?(_ voucher: Voucher, in month: BookMonth) {
    // What is posted is in the books, also while its payment is held.
    guard voucher.status.isOpenAtMonthEnd, voucher.settlement.posting == nil else { return nil }
    let index = voucher.reading?.index
    let start = index?.serviceStart ?? index?.serviceEnd
    let arrival = voucher.submission.receivedAt
    let isRendered = start.map { $0 <= month.last } ?? false
    guard arrival.berlinDate <= month.last || isRendered else { return nil }
    let task = voucher.tasks.first { $0.kind != .qualityLook }
    let isTold = !voucher.isSensitive
    let isConfidential = task?.isConfidential == true
    id = voucher.id
    status = voucher.status
    documentClass = voucher.documentClass
    receivedAt = arrival
    supplier = isTold ? index?.supplierName : nil
    invoiceNumber = isTold ? index?.invoiceNumber : nil
    currency = isTold ? index?.currency : nil
    serviceStart = isTold ? start : nil
    serviceEnd = isTold ? index?.serviceEnd ?? start : nil
    period = isTold ? Period(from: start, to: index?.serviceEnd ?? start, month) : .unknown
    parts = isTold ? Self.parts(of: voucher) : []
    owner = isConfidential ? nil : task?.role
    person = isConfidential ? nil : task?.user
    deadline = task?.deadline
    reason =
      isConfidential || !isTold ? Wording("in Klärung", "in clarification") : voucher.openReason
  }

  private static func parts(of voucher: Voucher) -> [Part] {
    let splits = (voucher.coding?.splits ?? []).map {
      Part(account: $0.account, costCenter: $0.costCenter, project: $0.project, net: $0.net)
    }
    guard splits.isEmpty else { return splits }
    let index = voucher.reading?.index
    return [
      Part(
        account: nil, costCenter: index?.costCenter, project: index?.project, net: index?.net)
    ]
  }
}

extension MonthEndItem.Period {
  init(from start: CalendarDate?, to end: CalendarDate?, _ month: BookMonth) {
    guard let start, let end else {
      self = .unknown
      return
    }
    if end < month.first {
      self = .before
    } else if start > month.last {
      self = .after
    } else {
      self = start >= month.first && end <= month.last ? .within : .partly
    }
  }
}

extension Status {
  /// Whether a voucher may still have to be accrued: it is neither released nor done.
  package var isOpenAtMonthEnd: Bool {
    switch self {
    case .received, .read, .exception, .inApproval, .onHold, .error: true
    case .approved, .posted, .paymentProposed, .paid, .rejected, .filed: false
    }
  }
}

extension Voucher {
  /// Why it is open, in words.
  fileprivate var openReason: Wording {
    switch status {
    case .received, .read: return Wording("noch nicht geprüft", "not checked yet")
    case .error: return Wording("nicht lesbar", "not legible")
    case .onHold:
      guard let name = complaint?.reason.name else { break }
      return Wording("reklamiert: \(name.german)", "complained of: \(name.english)")
    case .exception:
      guard let code = exception?.primary else { break }
      let title = ExceptionCatalogue.handbook[code].title
      return Wording("\(code.rawValue) \(title.german)", "\(code.rawValue) \(title.english)")
    case .inApproval:
      guard let task = tasks.first(where: { $0.kind != .qualityLook }) else { break }
      return task.kind.name
    default: break
    }
    return Wording("wartet", "waits")
  }
}
