import Invoice
import MasterData
import Matching
import ReadResult

/// Holds an invoice against what was ordered, received, agreed and proven (F).
package enum Match {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let subject = try MatchSubject(voucher, document, desk.books) else {
      return .goOn(AcceptanceStatement(voucher, document).map { [.acceptanceRead($0)] } ?? [])
    }
    let found = try matched(subject, desk)
    var record = found.record
    let proofs = try Proofs(subject)
    record.evidence = proofs.evidence
    record.contract = subject.contract?.number
    var problems = found.problems
    let missing = proofs.missing
    if subject.caseType == .emergency, missing.contains(.incidentReport) {
      problems.append(Cases.emergencyIncomplete(subject, desk))
    }
    if !missing.isEmpty { problems.append(Cases.missingEvidence(missing, subject, desk)) }
    for index in problems.indices where problems[index].waitsFor.isEmpty {
      problems[index].waitsFor = subject.keys
    }
    return .goOn([.matched(record)], problems: problems)
  }

  private static func matched(
    _ subject: MatchSubject, _ desk: Desk
  ) throws -> (record: MatchRecord, problems: [ExceptionCase]) {
    if !subject.orders.isEmpty { return try OrderInquiry.run(subject, desk) }
    if let contract = subject.contract { return try ContractInquiry.run(contract, subject, desk) }
    let isExcused =
      !desk.policy.purchasing.isOrderRequired || !subject.supplier.isOrderRequired
      || subject.caseType == .emergency
      || (subject.isCredit && !subject.references.invoices.isEmpty)
    if isExcused, subject.references.unknownOrders.isEmpty {
      return (MatchRecord(.noOrderNeeded), [])
    }
    return (MatchRecord(.missing), [Cases.withoutOrder(subject, desk)])
  }
}
