import Invoice
import InvoiceRules

extension TermsRemark {
  private init(_ kind: Kind, _ german: String, _ english: String) {
    self.init(kind: kind, german: german, english: english)
  }

  static func dueBeforeInvoice(_ invoice: Invoice) -> TermsRemark? {
    guard let due = invoice.paymentDueDate, let issue = invoice.issueDate else { return nil }
    return TermsRemark(
      .dueBeforeInvoice,
      "Die Rechnung nennt als Fälligkeit den \(due.text(in: .german)), also einen Tag vor dem "
        + "Rechnungsdatum (\(issue.text(in: .german))); er gilt nicht.",
      "The invoice names \(due) as due date, which lies before its own date (\(issue)); it does "
        + "not count.")
  }

  /// A due date that was moved off a weekend contradicts nothing.
  private static let daysOfShift = 4

  static func contradictory(_ stated: StatedTerms) -> TermsRemark? {
    guard let date = stated.dueDate, let told = stated.dueByTerms,
      abs(date.days(until: told)) > daysOfShift
    else { return nil }
    return TermsRemark(
      .contradictory,
      "Fälligkeitsdatum (\(date.text(in: .german))) und Zahlungsbedingungen "
        + "(\(told.text(in: .german))) der Rechnung passen nicht zusammen; es gilt das Datum.",
      "The invoice's due date (\(date)) and payment terms (\(told)) do not fit; the date counts.")
  }

  static func shorter(_ stated: StatedTerms, _ agreed: AgreedTerms) -> TermsRemark? {
    guard stated.isDated, let due = stated.due, let agreedDue = agreed.due, let days = agreed.days,
      due < agreedDue
    else { return nil }
    return TermsRemark(
      .shorterThanAgreed,
      "Die Rechnung ist am \(due.text(in: .german)) fällig; vereinbart sind \(days) Tage, also "
        + "der \(agreedDue.text(in: .german)).",
      "The invoice is due on \(due); \(days) days are agreed, that is \(agreedDue).")
  }

  static func long(
    _ due: CalendarDate?, from start: CalendarDate, daysMax: Int
  ) -> TermsRemark? {
    guard let days = due.map({ start.days(until: $0) }), days > daysMax else { return nil }
    return TermsRemark(
      .longTerm,
      "Das Zahlungsziel beträgt \(days) Tage; mehr als \(daysMax) Tage müssen ausdrücklich "
        + "vereinbart sein (§ 271a BGB).",
      "The time for payment is \(days) days; more than \(daysMax) days must be agreed expressly "
        + "(§ 271a BGB).")
  }

  static func otherDiscount(_ stated: StatedTerms, _ agreed: AgreedTerms) -> TermsRemark? {
    guard stated.isDated, let discount = agreed.discount, let days = agreed.discountDays
    else { return nil }
    let german = "\(discount.percent.normalized.text(in: .german)) % in \(days) Tagen"
    let english = "\(discount.percent.normalized) % within \(days) days"
    if stated.discounts.contains(where: { discount.isKept(by: $0) }) { return nil }
    if let own = stated.discounts.first {
      return TermsRemark(
        .otherDiscount,
        "Das Skonto der Rechnung (\(own.percent.normalized.text(in: .german)) % bis "
          + "\(own.until.text(in: .german))) weicht vom vereinbarten ab (\(german)).",
        "The invoice's cash discount (\(own.percent.normalized) % until \(own.until)) differs "
          + "from the agreed one (\(english)).")
    }
    guard stated.deniesDiscount else { return nil }
    return TermsRemark(
      .otherDiscount,
      "Die Rechnung schließt einen Abzug aus; vereinbart ist Skonto (\(german)).",
      "The invoice rules a deduction out; a cash discount is agreed (\(english)).")
  }
}

extension GrantedDiscount {
  fileprivate func isKept(by other: GrantedDiscount) -> Bool {
    other.percent == percent && other.until == until
  }
}
