import Invoice
import InvoiceRules
import MasterData
import ReadResult

/// Ends the way through the stages: a case for a person, the way to the people who decide, or the
/// file.
enum Conclude {
  static func events(
    _ voucher: Voucher, _ document: Document, _ problems: [ExceptionCase], _ desk: Desk
  ) throws -> [VoucherEvent] {
    var problems = problems
    let unsure = try unsure(voucher, document, desk)
    // Of expenses accounts payable looks at every one, which confirms what was read.
    let isLookedAt = voucher.caseType == .expense && problems.isEmpty
    if let unsure, !isLookedAt { problems.append(unsure) }
    let accepted = voucher.acceptedCodes
    problems.removeAll { $0.owner != .compliance && accepted.contains($0.primary) }
    if let exception = ExceptionCase.joined(problems) { return [.exceptionRaised(exception)] }
    if voucher.documentClass == .dunning { return try Dunning.events(voucher, document, desk) }
    if voucher.caseType != nil {
      var route = try route(voucher, desk)
      if unsure != nil, !route.steps.isEmpty { route.steps[0].isDone = false }
      return [.routed(route)]
    }
    return [.filed(Self.conclusion(voucher))]
  }

  /// What the reader is not sure of and neither a person nor the books confirmed.
  private static func unsure(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> ExceptionCase? {
    guard document.result.invoice == nil, let words = document.result.words,
      let documentClass = voucher.documentClass, documentClass.makesClaim
    else { return nil }
    let corrected = voucher.correction?.fields ?? [:]
    let supplier = try voucher.identification?.resolution.supplierID.flatMap {
      try desk.books.row(Supplier.self, $0)
    }
    let confirmed = ConfirmedFields.of(voucher)
      .union(ConfirmedFields.ofTerms(words.fields, supplier))
    let fields = words.unsureFields.filter { field in
      corrected[field] == nil && !confirmed.contains(field)
        // Nothing is paid by a dunning letter: only what it is about matters.
        && (documentClass != .dunning || field == .invoiceNumber || field == .sellerName)
    }
    return fields.isEmpty ? nil : Cases.unsure(voucher, documentClass, fields, in: words, desk)
  }

  private static func route(_ voucher: Voucher, _ desk: Desk) throws -> ApprovalRoute {
    try ApprovalRouting(
      desk.books, on: desk.now.berlinDate, desk.policy.approval, desk.policy.purchasing
    ).plan(ApprovalFacts(voucher, desk.books)).route
  }

  private static func conclusion(_ voucher: Voucher) -> Conclusion {
    if let documentClass = voucher.documentClass, voucher.reading?.isKnownByWords == true {
      return Conclusion(
        german:
          "Das Dokument wurde gelesen, als \(documentClass.name.german) erkannt und abgelegt.",
        english: "The document was read, recognised as \(documentClass.name.english) and filed.")
    }
    guard let reading = voucher.reading, reading.children > 0 else {
      return Conclusion(
        german: "Das Dokument wurde gelesen, geprüft und abgelegt.",
        english: "The document was read, checked and filed.")
    }
    return Conclusion(
      german: "Die Sendung wurde geöffnet; die enthaltenen Dokumente (\(reading.children)) "
        + "werden als eigene Belege bearbeitet.",
      english: "The item was opened; the documents in it (\(reading.children)) are processed "
        + "as vouchers of their own.")
  }
}

extension Voucher {
  /// The net amount that decides who approves; of a document that tells none the gross amount.
  var netAmount: ExactDecimal { reading?.index.net ?? reading?.index.gross ?? .zero }
}
