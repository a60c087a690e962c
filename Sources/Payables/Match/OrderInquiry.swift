import Invoice
import InvoiceRules
import MasterData
import Matching
import ReadResult

/// The match with orders, and what of it is for people.
enum OrderInquiry {
  static func run(
    _ subject: MatchSubject, _ desk: Desk
  ) throws -> (record: MatchRecord, problems: [ExceptionCase]) {
    var question = OrderQuestion(subject.invoice, against: subject.orders)
    question.receipts = subject.receipts
    question.amendments = subject.amendments
    question.before = try subject.invoicedBefore()
    question.supplierID = subject.supplier.id
    question.hold(to: desk.policy.tolerances, trade: subject.trade)
    question.isMeasuredElsewhere = try hasMeasurement(subject)
    if subject.caseType.isProject { return try ConstructionInquiry.run(question, subject, desk) }
    let match = OrderMatch(question)
    var record = MatchRecord(match)
    record.uses += try ContractInquiry.planned(subject).map { Use($0, net: subject.net) }
    return (record, problems(match, subject, desk))
  }

  /// Whether a measurement came as a document.
  private static func hasMeasurement(_ subject: MatchSubject) throws -> Bool {
    guard subject.caseType.isProject else { return false }
    return try subject.references.keys(supplier: subject.supplier.id).contains { key in
      try subject.books.documents(under: key).contains { $0.documentClass == .measurement }
    }
  }

  static func problems(
    _ match: OrderMatch, _ subject: MatchSubject, _ desk: Desk
  ) -> [ExceptionCase] {
    var lists: [ExceptionCode: DeviationList] = [:]
    for deviation in match.deviations {
      guard let code = deviation.kind.code else { continue }
      let words = DeviationWords(deviation, match.rows)
      lists[code, default: DeviationList()].add(words.german, words.english)
    }
    return ExceptionCode.allCases.compactMap { code in
      guard let list = lists[code] else { return nil }
      return Cases.deviation(code, list, subject, desk)
    }
  }
}

extension OrderDeviation.Kind {
  /// The code of a case about it; nil for what is in favour of the buyer.
  var code: ExceptionCode? {
    switch self {
    case .priceAbove, .priceBelow, .surchargeNotOrdered, .notOrdered, .limitExceeded,
      .linesMissing:
      .priceDeviation
    case .moreThanOrdered, .moreThanReceived, .nothingReceived, .unitMismatch,
      .receiptUnitMismatch, .creditExceedsInvoiced:
      .quantityDeviation
    case .amendmentNotApproved, .amendmentExceeded, .amendmentUnknown: .amendmentUnclear
    case .notYetValid, .expired, .supplierDiffers: .missingOrderNumber
    case .currencyDiffers, .amountMissing, .notComputable: .other
    case .allowanceNotOrdered, .creditWithoutInvoice: nil
    }
  }
}

extension Cases {
  static func deviation(
    _ code: ExceptionCode, _ list: DeviationList, _ subject: MatchSubject, _ desk: Desk
  ) -> ExceptionCase {
    switch code {
    case .priceDeviation: priceDeviation(list, desk)
    case .quantityDeviation: quantityDeviation(list, desk)
    case .amendmentUnclear: amendmentUnclear(list, desk)
    case .missingOrderNumber: orderNotUsable(list, desk)
    case .formallyIncomplete: wrongDeduction(list, desk)
    default: notComparable(list, desk)
    }
  }

  private static func orderNotUsable(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .missingOrderNumber, .procurement, desk,
      german: "Die genannte Bestellung deckt die Rechnung nicht: \(list.german).",
      english: "The order that it names does not cover the invoice: \(list.english).",
      next: (
        "Klären Sie mit dem Besteller, welche Bestellung gilt, und lassen Sie sie verlängern oder "
          + "berichtigen.",
        "Find out with the buyer which order counts and have it extended or corrected."
      ), forSupplier: true)
  }
}
