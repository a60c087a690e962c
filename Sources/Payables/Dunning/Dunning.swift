import Invoice
import InvoiceRules
import MasterData
import ReadResult

/// Finds out what became of the invoices that a dunning letter asks for (M3).
enum Dunning {
  static func events(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> [VoucherEvent] {
    let items = try items(voucher, document, desk)
    guard !items.isEmpty, voucher.resolution?.supplierID != nil else {
      return [.exceptionRaised(Cases.dunning(desk))]
    }
    var judgement = DunningJudgement(items)
    if FinalWarning.isIn(document) { judgement.isFinal = true }
    return [.dunningJudged(judgement)]
      + [
        Cases.dunning(judgement, of: voucher.resolution?.supplierID, desk)
          .map { .exceptionRaised($0) } ?? .filed(answered(judgement))
      ]
  }

  private static func items(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> [DunningJudgement.Item] {
    guard let supplier = voucher.resolution?.supplierID else { return [] }
    let named = voucher.reading?.index.invoiceNumber
    let words = document.result.words?.pages.flatMap { $0.words.map(\.text) } ?? []
    var items: [DunningJudgement.Item] = []
    var seen: Set<String> = []
    for number in [named].compactMap(\.self) + Array(ReferenceTokens(words)) {
      let isNamed = number == named
      guard seen.insert(InvoiceKey.normalized(number)).inserted,
        let item = try item(number, of: supplier, isNamed: isNamed, desk)
      else { continue }
      items.append(item)
    }
    // A number that only the letter's own words give is missing; its own reference is none.
    return items.contains { $0.outcome != .missing } && items.count > 1
      ? items.filter { $0.outcome != .missing || $0.invoiceNumber == named } : items
  }

  /// What became of one invoice; nil for a text that is no number of one.
  private static func item(
    _ number: String, of supplier: String, isNamed: Bool, _ desk: Desk
  ) throws -> DunningJudgement.Item? {
    let payments = try InvoicePayments(number, of: supplier, desk.books)
    let invoice = try desk.books.documents(under: .invoice(number, of: supplier)).first {
      $0.documentClass?.makesClaim == true && $0.documentClass != .dunning && $0.duplicate == nil
        && $0.reading?.index.invoiceNumber.map(InvoiceKey.normalized)
          == InvoiceKey.normalized(number)
    }
    if let payments, !payments.leaveOpen(invoice) {
      var item = DunningJudgement.Item(payments.invoiceNumber, .paid)
      item.take(payments)
      item.voucher = invoice?.id
      return item
    }
    guard let invoice else {
      return isNamed ? DunningJudgement.Item(number, .missing) : nil
    }
    let outcome: DunningJudgement.Outcome =
      switch invoice.status {
      case .paid: .paid
      case .inApproval, .approved, .posted, .paymentProposed:
        (invoice.terms?.due).map { $0 < desk.now.berlinDate } == true
          ? .justified : .inClarification
      default: .inClarification
      }
    var item = DunningJudgement.Item(
      invoice.reading?.index.invoiceNumber ?? number, outcome)
    item.voucher = invoice.id
    if let payments {
      item.take(payments)
      item.open = invoice.reading?.index.gross.flatMap { $0.subtracting(payments.settled) }
    }
    item.expected = Hurry.expectedPayment(of: invoice, desk)
    return item
  }

  private static func answered(_ judgement: DunningJudgement) -> Conclusion {
    let list = judgement.items.map(\.german).joined(separator: "; ")
    let english = judgement.items.map(\.english).joined(separator: "; ")
    return Conclusion(
      german: "Die Mahnung wurde geprüft: \(list). Der Lieferant erhält diese Auskunft.",
      english: "The dunning letter was checked: \(english). The supplier is told so.")
  }
}

extension DunningJudgement.Item {
  var german: String {
    switch outcome {
    case .paid:
      "\(invoiceNumber) ist bezahlt" + (paidAt.map { " am \($0.text(in: .german))" } ?? "")
    case .missing: "\(invoiceNumber) liegt nicht vor"
    case .inClarification:
      "\(invoiceNumber) ist in Klärung oder Bearbeitung (\(voucher?.description ?? "–"))"
    case .justified:
      "\(invoiceNumber) ist fällig und wartet auf Freigabe (\(voucher?.description ?? "–"))"
    }
  }

  var english: String {
    switch outcome {
    case .paid: "\(invoiceNumber) is paid" + (paidAt.map { " on \($0)" } ?? "")
    case .missing: "\(invoiceNumber) is not here"
    case .inClarification:
      "\(invoiceNumber) is in clarification or in hand (\(voucher?.description ?? "–"))"
    case .justified:
      "\(invoiceNumber) is due and waits for approval (\(voucher?.description ?? "–"))"
    }
  }
}

extension Cases {
  /// What a person must do about a dunning letter; nil where an answer does.
  static func dunning(
    _ judgement: DunningJudgement, of supplier: String?, _ desk: Desk
  ) -> ExceptionCase? {
    let next: (german: String, english: String)
    switch judgement.outcome {
    case .paid, .inClarification:
      guard judgement.isFinal == true else { return nil }
      next = (
        "Das Schreiben droht mit Inkasso oder Gericht: Prüfen Sie den Entwurf der Antwort und "
          + "senden Sie ihn selbst.",
        "The letter threatens with a collector or a court: check the draft of the answer and send "
          + "it yourself."
      )
    case .missing:
      next = (
        "Fordern Sie beim Lieferanten eine Kopie der fehlenden Rechnung an.",
        "Ask the supplier for a copy of the missing invoice."
      )
    case .justified:
      next = (
        "Die Mahnung ist berechtigt: Lassen Sie die Freigabe vorziehen und nennen Sie dem "
          + "Lieferanten den Zahltag.",
        "The letter is justified: have the approval hurried and tell the supplier the day of "
          + "payment."
      )
    }
    var problem = make(
      .other, .ap, desk,
      german: "Mahnung: " + judgement.items.map(\.german).joined(separator: "; ") + ".",
      english: "Dunning letter: " + judgement.items.map(\.english).joined(separator: "; ") + ".",
      next: next, kind: .understood)
    problem.deadline = desk.policy.serviceLevels[.dunning]
      .due(from: desk.now, calendar: desk.policy.calendar)
    if let supplier {
      problem.waitsFor = judgement.items.map { .invoice($0.invoiceNumber, of: supplier) }
    }
    return problem
  }
}
