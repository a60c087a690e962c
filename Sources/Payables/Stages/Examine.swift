import Invoice
import InvoiceRules
import MasterData
import ReadResult

/// Checks the form of an invoice point by point, and works out when it is to be paid (D, K1).
package enum Examine {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let identification = voucher.identification, let caseType = identification.caseType,
      caseType != .expense, var invoice = document.invoice(of: voucher)
    else { return .goOn([]) }
    // No words of an account say its code; by the order it is one for an instalment.
    if document.result.invoice == nil, caseType == .projectInstalment,
      invoice.typeCode?.isCreditNote != true
    {
      invoice.typeCode = .partialInvoice
    }
    let supplier = try identification.resolution.supplierID.flatMap {
      try desk.books.row(Supplier.self, $0)
    }
    let day = voucher.submission.receivedAt.berlinDate
    let rules = desk.policy.plausibility
    let terms = PaymentTerms(of: invoice, supplier: supplier, receivedOn: day, rules: rules)
    var question = FormalCase(invoice, receivedOn: day, terms: terms)
    question.text = document.result.invoice == nil ? document.result.words?.text : nil
    question.report = voucher.checks
    question.companies = desk.policy.companies
    question.items = document.result.words?.lines ?? []
    question.supplier = supplier
    let references = identification.references
    question.references = references.orders + references.contracts + references.tickets
    question.isOrderRequired =
      desk.policy.purchasing.isOrderRequired && supplier?.isOrderRequired != false
      && caseType != .emergency
    question.duplicate = voucher.duplicate
    question.payment = try earlierPayment(supplier, invoice, before: day, desk.books)
    question.rules = rules
    question.history = try history(supplier, voucher, desk.books)
    let result = FormalProtocol(question)
    return .goOn(
      [.termsFound(terms), .formallyChecked(result)],
      problems: problems(result, desk))
  }

  /// What was paid on the same number before the document came; what is paid later is its own.
  private static func earlierPayment(
    _ supplier: Supplier?, _ invoice: Invoice, before day: CalendarDate, _ books: any Books
  ) throws -> PastPayment? {
    guard let supplier, let number = invoice.number, !InvoiceKey.normalized(number).isEmpty
    else { return nil }
    return try books.rows(PastPayment.self, where: .invoiceNumber, is: number)
      .first { $0.supplierID == supplier.id && $0.paidAt < day }
  }

  /// What the supplier was paid and charged before.
  private static func history(
    _ supplier: Supplier?, _ voucher: Voucher, _ books: any Books
  ) throws -> AmountHistory {
    var history = AmountHistory()
    switch voucher.match?.basis {
    case .orders, .contract:
      history.hasAgreedPrice = true
      return history
    case .noOrderNeeded, .missing, nil: break
    }
    guard let supplier else { return history }
    let payments = try books.rows(PastPayment.self, where: .supplier, is: supplier.id)
    let paid = payments.sorted { $0.paidAt < $1.paidAt }.suffix(paymentsMax)
    history.amounts = paid.map { payment in
      payment.cashDiscount.flatMap { payment.amount.adding($0) } ?? payment.amount
    }
    return history
  }

  /// Payments of a supplier that tell what is usual: the last ones.
  private static let paymentsMax = 100

  /// One case a code; what other stages tell with more detail is left to them.
  private static func problems(_ result: FormalProtocol, _ desk: Desk) -> [ExceptionCase] {
    let told: Set<FormalDefect> = [.duplicate, .orderMissing, .orderUnknown, .invalidEInvoice]
    return result.codes.compactMap { code in
      let issues = result.stops.filter { $0.code == code && !told.contains($0.defect) }
      return issues.isEmpty ? nil : Cases.formal(code, issues, desk)
    }
  }
}

extension Cases {
  /// What is wrong with the form of an invoice, all of one code together.
  static func formal(
    _ code: ExceptionCode, _ issues: [FormalIssue], _ desk: Desk
  ) -> ExceptionCase {
    make(
      code, .ap, desk,
      german: issues.map(\.german).joined(separator: " "),
      english: issues.map(\.english).joined(separator: " "),
      next: (
        unique(issues.map(\.remedyGerman)), unique(issues.map(\.remedyEnglish))
      ), forSupplier: code == .formallyIncomplete || code == .duplicate)
  }

  /// Sentences, each once.
  private static func unique(_ sentences: [String]) -> String {
    var seen: Set<String> = []
    return sentences.filter { seen.insert($0).inserted }.joined(separator: " ")
  }
}
