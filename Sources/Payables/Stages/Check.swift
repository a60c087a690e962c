import InvoiceRules
import ReadResult

/// Checks what was read: that there is a document, that it is new, that it keeps the rules.
package enum Check {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    if let outcome = try container(voucher, document, desk) { return outcome }
    var events: [VoucherEvent] = []
    let duplicate = try Duplicates.find(voucher, desk.books)
    if let duplicate { events.append(.duplicateFound(duplicate)) }
    let day = voucher.submission.receivedAt.berlinDate
    if let report = CheckReport(of: document.result, on: day) {
      events.append(.checked(report))
      if let duplicate { return .stop(events + [Cases.duplicate(duplicate, voucher, desk)]) }
      if document.result.has(.contradictingParts) {
        return .stop(events + [Cases.contradiction(voucher, desk)])
      }
      if !report.isValid { return .stop(events + [Cases.invalid(report, voucher, desk)]) }
      return .goOn(events)
    }
    if let duplicate {
      // Terms and logos come again with every mail: a second copy of what claims no money needs
      // nobody.
      return .stop(events + [.filed(Cases.secondCopy(of: duplicate.twin))])
    }
    return .stop(events + [Cases.unsorted(voucher, document, desk)])
  }

  /// Mails and archives: what counts is what was in them.
  private static func container(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> StageOutcome? {
    guard voucher.reading?.documentClass == .mail || voucher.reading?.documentClass == .archive
    else { return nil }
    if let duplicate = try Duplicates.find(voucher, desk.books) {
      // What is in it came again too, and each of these documents finds its own twin.
      return .stop([.duplicateFound(duplicate), .filed(Cases.secondCopy(of: duplicate.twin))])
    }
    let result = document.result
    if result.mail?.isAutomatic == true, result.children.isEmpty {
      return .stop([.filed(Cases.automaticMail)])
    }
    for code in Cases.incompleteContents where result.has(code.notice) {
      return .stop([Cases.incomplete(code, voucher, desk)])
    }
    return result.children.isEmpty ? .stop([Cases.mailWithoutDocument(voucher, desk)]) : .goOn([])
  }
}
