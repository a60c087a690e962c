import InvoiceRules

/// What is wrong in a case, point by point, and what to do about it.
struct CasePoints {
  private let exception: ExceptionCase?
  private let task: WorkTask

  init(_ voucher: Voucher, _ task: WorkTask) {
    exception = voucher.exception
    self.task = task
  }

  var all: [Checklist.Found] {
    guard let exception else { return [] }
    let reasons = exception.reasons.map { reason in
      let title = ExceptionCatalogue.handbook[reason.code].title
      return Checklist.Found(
        Wording(
          "\(reason.code.rawValue) \(title.german)", "\(reason.code.rawValue) \(title.english)"),
        exception.kind == .understood ? .open : .nok, Wording(reason.german, reason.english))
    }
    return reasons + [
      Checklist.Found(
        Wording("Nächster Schritt", "Next step"), .open,
        Wording(exception.nextActionGerman, exception.nextActionEnglish))
    ]
  }
}
