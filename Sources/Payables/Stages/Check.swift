import InvoiceRules
import ReadResult

/// Checks what was read: that there is a document, that it is new, that it keeps the rules.
package enum Check {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    if let outcome = try Containers.outcome(voucher, document, desk) { return outcome }
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
    if let event = Cases.withheldPart(voucher, desk) { return .stop(events + [event]) }
    if let duplicate { return .stop(events + [Cases.duplicate(duplicate, desk)]) }
    return Sorting.outcome(voucher, document, desk).after(events)
  }
}
