import Invoice
import InvoiceRules
import MasterData

/// Points 2 (date), 3 (number) and 10 (duplicate).
extension FormalCheck {
  var datePoint: FormalPoint {
    let issues = ruleIssues(.invoiceDate)
    guard let date = invoice.issueDate else {
      return presence(of: .invoiceDate, issues, defect: .dateMissing, dispensableBy: [.exempt])
    }
    let evidence = [evidence("BT-2", date.text(in: .german))].compactMap(\.self)
    let received = formalCase.receivedOn
    let rules = formalCase.rules
    var remarks: [FormalIssue] = []
    if date > received.adding(days: rules.futureDaysMax) {
      remarks.append(issue(.dateInFuture, Self.dates(date, received)))
    } else if date.adding(months: rules.invoiceMonthsMax) < received {
      remarks.append(issue(.dateOld, Self.dates(date, received)))
    }
    return FormalPoint(.invoiceDate, evidence: evidence, issues: issues + remarks)
  }

  private static func dates(_ date: CalendarDate, _ received: CalendarDate) -> Wording {
    Wording(
      "Rechnungsdatum \(date.text(in: .german)), Eingang \(received.text(in: .german)).",
      "Dated \(date), received on \(received).")
  }

  var numberPoint: FormalPoint {
    let issues = ruleIssues(.number)
    guard let number = invoice.number else {
      return presence(
        of: .number, issues, defect: .numberMissing,
        dispensableBy: [.smallAmount, .smallBusiness, .exempt])
    }
    return FormalPoint(
      .number, evidence: [evidence("BT-1", number)].compactMap(\.self), issues: issues)
  }

  /// A point about a term that is absent: an invoice of another state needs it as well.
  private func presence(
    of requirement: FormalRequirement, _ issues: [FormalIssue], defect: FormalDefect,
    dispensableBy: Set<LegalRelief>
  ) -> FormalPoint {
    let isStopped = issues.contains(where: \.isStopping)
    if !isStopped, let reason = Self.reason(of: reliefs.intersection(dispensableBy)) {
      return FormalPoint(requirement, notApplicable: reason)
    }
    return FormalPoint(
      requirement, evidence: [], issues: isStopped ? issues : issues + [issue(defect)])
  }

  var duplicatePoint: FormalPoint {
    guard let duplicate = formalCase.duplicate else { return paidPoint }
    let twin = duplicate.twin.description
    return FormalPoint(
      .duplicate, evidence: [FormalEvidence(.books, duplicate.evidence.rawValue, twin)],
      issues: [issue(.duplicate, Wording("Es ist \(twin).", "It is \(twin)."))])
  }
}

extension FormalCheck {
  /// Point 10 where no other document is the same: it may have come before there was Rohrpost.
  fileprivate var paidPoint: FormalPoint {
    guard let payment = formalCase.payment else { return FormalPoint(.duplicate, evidence: []) }
    let amount = payment.amount.wording(formalCase.rules.currency)
    let day = payment.paidAt
    return FormalPoint(
      .duplicate,
      evidence: [FormalEvidence(.books, "payments", payment.invoiceNumber)],
      issues: [
        issue(
          .alreadyPaid,
          Wording(
            "Am \(day.text(in: .german)) wurden auf die Nummer \(payment.invoiceNumber) "
              + "\(amount.german) gezahlt.",
            "On \(day) \(amount.english) were paid on the number \(payment.invoiceNumber)."))
      ])
  }
}

extension CalendarDate {
  /// The same day some months later, of a shorter month its last.
  func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    guard (1...9999).contains(year) else { return self }
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: min(day, last)) ?? self
  }
}
