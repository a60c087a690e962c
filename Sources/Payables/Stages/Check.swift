import InvoiceRules
import ReadResult

/// Checks what was read: that there is a document, that it is new, that it keeps the rules.
package enum Check {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    if let outcome = try Containers.outcome(voucher, document, desk) { return outcome }
    var events: [VoucherEvent] = []
    var problems: [ExceptionCase] = []
    var duplicate = try Duplicates.find(voucher, desk.books)
    let standing = try duplicate.flatMap { try Copies.standing(of: voucher, $0, desk.books) }
    if case .original(let copy) = standing {
      duplicate = nil
      events.append(.replacing(Replacement(of: copy, .structuredPart)))
    }
    if let duplicate { events.append(.duplicateFound(duplicate)) }
    let day = voucher.submission.receivedAt.berlinDate
    let report = CheckReport(of: document.result, on: day)
    if let report { events.append(.checked(voucher.isSensitive ? report.confidential : report)) }
    if case .copy(let twin) = standing, !voucher.isSensitive {
      return .stop(events + [.filed(Cases.furtherForm(of: twin))])
    }
    if case .contradiction(let twin) = standing {
      problems.append(Cases.contradictingCopy(of: twin, desk))
    }
    if report == nil, let duplicate, voucher.documentClass?.makesClaim != true {
      // Terms and logos come again with every mail: a second copy of what claims no money needs
      // nobody.
      return .stop(events + [.filed(Cases.secondCopy(of: duplicate.twin))])
    }
    if isForPersonnel(voucher, document) {
      return .stop(events + [.filed(Cases.filedForPersonnel)])
    }
    if voucher.isSensitive { return .exception(Cases.confidential(voucher, desk), after: events) }
    // Before all else: who settles another case opens what the sender sent.
    if let problem = Cases.withheldPart(voucher, desk) { return .exception(problem, after: events) }
    if let duplicate { problems.append(Cases.duplicate(duplicate, desk)) }
    guard let report else {
      return Sorting.outcome(voucher, document, desk).after(events, problems: problems)
    }
    if document.result.has(.contradictingParts) {
      return .exception(Cases.contradiction(desk), after: events)
    }
    problems += [
      Cases.pageDiffers(document, desk), Cases.checked(report, document, desk),
    ].compactMap(\.self)
    return .goOn(events, problems: problems)
  }

  /// Whether words or a person say surely that it is about personnel; what only came that way may
  /// be an invoice.
  private static func isForPersonnel(_ voucher: Voucher, _ document: Document) -> Bool {
    voucher.documentClass == .personnel
      && (voucher.correction?.documentClass ?? document.result.words?.certainClass) == .personnel
  }
}
