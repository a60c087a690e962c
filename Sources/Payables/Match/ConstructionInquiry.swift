import Invoice
import InvoiceRules
import MasterData
import Matching
import ReadResult

/// The match of construction work by measurement, in instalments (VOB/B), and what of it is for
/// people.
enum ConstructionInquiry {
  static func run(
    _ order: OrderQuestion, _ subject: MatchSubject, _ desk: Desk
  ) throws -> (record: MatchRecord, problems: [ExceptionCase]) {
    var question = ConstructionQuestion(
      order, contract: subject.contract, instalments: try instalments(subject))
    if subject.caseType == .projectFinal, question.stage == .instalment { question.stage = .final }
    let acceptance = try AcceptanceInquiry(subject)
    question.acceptance = acceptance.acceptance
    let match = ConstructionMatch(question)
    var record = MatchRecord(match.lines)
    record.deviations += match.deviations.map(\.kind.rawValue)
    record.instalment = match.uses
    record.payable = match.payable
    record.retention = match.retention.isZero ? nil : match.retention
    record.withheld = match.withheld.isZero ? nil : match.withheld
    record.confirmsAmounts = match.isClean
    record.acceptance = acceptance.statement
    var problems =
      OrderInquiry.problems(match.lines, subject, desk) + problems(match, subject, desk)
    if match.deviations.contains(where: { $0.kind == .acceptanceWithDefects }) {
      problems.append(Cases.acceptedWithDefects(acceptance, desk))
    }
    return (record, problems)
  }

  /// Earlier invoices on the order: those that are approved or on their way, and what was paid
  /// before there was any of them here.
  private static func instalments(_ subject: MatchSubject) throws -> [Instalment] {
    guard let order = subject.orders.first else { return [] }
    let vouchers = try subject.books.documents(under: .order(order.number)).filter {
      $0.id != subject.voucher.id && !$0.uses.isEmpty
    }
    var found = vouchers.compactMap(\.match?.instalment)
    let known = Set(found.map { MasterField.invoiceNumber.folded($0.number) })
    let own = subject.invoice.number.map { MasterField.invoiceNumber.folded($0) }
    let payments = try subject.books.rows(
      PastPayment.self, where: .referenceNumber, is: order.number)
    for payment in payments where payment.supplierID == subject.supplier.id {
      let number = MasterField.invoiceNumber.folded(payment.invoiceNumber)
      guard !known.contains(number), number != own else { continue }
      let paid = payment.cashDiscount.flatMap { payment.amount.adding($0) } ?? payment.amount
      let instalment = Instalment(
        number: payment.invoiceNumber, paid: paid,
        retentionPercent: subject.contract?.retentionPercent,
        vatRate: subject.contract?.vatRate ?? order.lines.first?.vatRate)
      if let instalment { found.append(instalment) }
    }
    return found.sorted { $0.number < $1.number }
  }

  private static func problems(
    _ match: ConstructionMatch, _ subject: MatchSubject, _ desk: Desk
  ) -> [ExceptionCase] {
    var lists: [ExceptionCode: DeviationList] = [:]
    for deviation in match.deviations {
      // A missing acceptance is a missing proof, which is told as such; one with defects has a case
      // of its own.
      guard let code = deviation.kind.code else { continue }
      let text = texts[deviation.kind] ?? (deviation.kind.rawValue, deviation.kind.rawValue)
      let numbers =
        deviation.numbers.isEmpty ? "" : ": " + deviation.numbers.joined(separator: ", ")
      lists[code, default: DeviationList()].add(
        text.0 + (deviation.amount.map { " (\($0.text(in: .german)))" } ?? "") + numbers,
        text.1 + (deviation.amount.map { " (\($0.text(in: .english)))" } ?? "") + numbers)
    }
    return ExceptionCode.allCases.compactMap { code in
      lists[code].map { Cases.deviation(code, $0, subject, desk) }
    }
  }

  static let texts: [ConstructionDeviation.Kind: (german: String, english: String)] = [
    .instalmentsNotDeducted: (
      "Abschläge nicht netto und mit Steuer abgezogen",
      "instalments not deducted, net and VAT"
    ),
    .deductedMoreThanKnown: ("mehr abgezogen als bekannt", "more deducted than is known"),
    .orderSumExceeded: ("mehr als Auftrag und Nachträge", "more than order and change orders"),
    .progressExceeded: ("mehr als aufgemessen", "more than was measured"),
    .afterFinalInvoice: ("nach der Schlussrechnung", "after the final invoice"),
    .overpaid: ("schon mehr berechnet als geschuldet", "more invoiced before than is owed"),
    .notComputable: ("Zahl zu groß", "number too large"),
  ]
}

extension ConstructionDeviation.Kind {
  fileprivate var code: ExceptionCode? {
    switch self {
    case .acceptanceMissing, .acceptanceWithDefects: nil
    case .instalmentsNotDeducted, .deductedMoreThanKnown: .formallyIncomplete
    case .orderSumExceeded, .afterFinalInvoice: .amendmentUnclear
    case .progressExceeded, .overpaid: .quantityDeviation
    case .notComputable: .other
    }
  }
}
