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
      events.append(.checked(voucher.isSensitive ? report.confidential : report))
      if voucher.isSensitive { return .stop(events + [Cases.confidential(voucher, desk)]) }
      // Before all else: who settles another case opens what the sender sent.
      if let event = Cases.withheldPart(voucher, desk) { return .stop(events + [event]) }
      if let duplicate { return .stop(events + [Cases.duplicate(duplicate, desk)]) }
      if document.result.has(.contradictingParts) {
        return .stop(events + [Cases.contradiction(desk)])
      }
      if let event = Cases.pageDiffers(document, desk) { return .stop(events + [event]) }
      if let event = Cases.checked(report, document, desk) { return .stop(events + [event]) }
      return .goOn(events)
    }
    if let duplicate, voucher.documentClass?.makesClaim != true {
      // Terms and logos come again with every mail: a second copy of what claims no money needs
      // nobody.
      return .stop(events + [.filed(Cases.secondCopy(of: duplicate.twin))])
    }
    if voucher.isSensitive { return .stop([Cases.confidential(voucher, desk)]) }
    if let duplicate { return .stop(events + [Cases.duplicate(duplicate, desk)]) }
    return Sorting.outcome(voucher, document, desk).after(events)
  }

  /// Mails, archives and stacks: what counts is what was in them.
  private static func container(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> StageOutcome? {
    let result = document.result
    guard [.mail, .archive, .stack].contains(DocumentClass.known(of: result).0) else { return nil }
    if let duplicate = try Duplicates.find(voucher, desk.books) {
      // What is in it came again too, and each of these documents finds its own twin.
      return .stop([.duplicateFound(duplicate), .filed(Cases.secondCopy(of: duplicate.twin))])
    }
    if result.mail?.isAutomatic == true, result.children.isEmpty {
      return .stop([.filed(Cases.automaticMail)])
    }
    let lacking = Cases.incompleteContents.first { result.has($0.notice) }
    if lacking == nil, !result.children.isEmpty { return .goOn([]) }
    if voucher.isSensitive { return .stop([Cases.confidential(voucher, desk)]) }
    return .stop([
      lacking.map { Cases.incomplete($0, desk) } ?? Cases.mailWithoutDocument(desk)
    ])
  }
}
