package import Hashing
import Invoice
package import ReadResult

/// Holds what the bank reports against the transfers that were handed to it (K3).
///
/// A transfer is known by its end-to-end id, else by the id of the collective order it is in, else
/// by the account of its supplier with a number of one of its documents. Nothing is confirmed where
/// the amount is another. What is reported again changes nothing, in whatever order messages come:
/// a charge is known by its day and the bank's reference, and notices (camt.054) tell what
/// statements (camt.053) tell as well.
package struct StatementMatching: Sendable {
  /// By end-to-end id.
  package private(set) var transfers: [String: OpenTransfer]
  /// What tells movements about own transfers again; to be kept with them.
  package private(set) var known: Set<SHA256Digest>
  private let search: TransferSearch

  package init(_ transfers: [OpenTransfer], known: Set<SHA256Digest> = []) {
    self.transfers = Dictionary(
      transfers.map { ($0.transfer.endToEndID, $0) }, uniquingKeysWith: { first, _ in first })
    self.known = known
    search = TransferSearch(self.transfers.values)
  }

  /// What a message says that was not known.
  package mutating func take(_ message: BankMessage) -> BankOutcome {
    var outcome = BankOutcome()
    for status in message.statuses { take(status, &outcome) }
    for statement in message.statements {
      var counts: [SHA256Digest: Int] = [:]
      for movement in statement.movements {
        guard movement.isBooked else {
          outcome.announced += 1
          continue
        }
        guard let found = search.find(movement, transfers) else {
          outcome.others += 1
          continue
        }
        let likeness = movement.digest(account: statement.iban, occurrence: 0)
        counts[likeness, default: 0] += 1
        let report = Report(
          movement: movement, account: statement.iban, kind: message.kind,
          occurrence: counts[likeness] ?? 1)
        take(report, found, &outcome)
      }
    }
    return outcome
  }

  /// A movement with what surrounds it.
  private struct Report {
    let movement: BankMovement
    let account: String?
    let kind: BankMessage.Kind
    /// Of several that are alike in one statement.
    let occurrence: Int
  }

  private mutating func take(
    _ report: Report, _ found: TransferSearch.Found, _ outcome: inout BankOutcome
  ) {
    let movement = report.movement
    let digest = movement.digest(account: report.account, occurrence: report.occurrence)
    guard known.insert(digest).inserted else {
      outcome.repeated += 1
      return
    }
    outcome.known.insert(digest)
    let amounts = found.transfers.compactMap { transfers[$0]?.transfer.amount }
    let sum = found.isAmbiguous ? nil : amounts.sum
    let expected = movement.isReturn ? sum : sum?.negated
    guard let kind = doubt(report, found, expected) else {
      if movement.isReturn {
        takeReturn(movement, found, &outcome)
      } else {
        takeCharge(report, found, &outcome)
      }
      return
    }
    outcome.unclear.append(UnclearPayment(kind, movement, found, expected))
  }

  /// Why nothing follows from a movement; nil where something does.
  private func doubt(
    _ report: Report, _ found: TransferSearch.Found, _ expected: ExactDecimal?
  ) -> UnclearPayment.Kind? {
    let movement = report.movement
    let opens = found.transfers.compactMap { transfers[$0] }
    if found.isAmbiguous { return .ambiguous }
    if let account = report.account, opens.contains(where: { $0.debtorIBAN != account }) {
      return .otherAccount
    }
    guard movement.amount == expected, movement.currency == .euro else { return .otherAmount }
    if movement.isReturn { return nil }
    if opens.contains(where: \.isRefused) { return .afterRefusal }
    guard let day = movement.day else { return .undated }
    let charges = opens.compactMap(\.charge)
    let isAnother = charges.contains {
      !$0.isReported(by: movement, on: day, report.kind) || report.occurrence > 1
    }
    return charges.count == opens.count && isAnother ? .chargedTwice : nil
  }

  private mutating func takeCharge(
    _ report: Report, _ found: TransferSearch.Found, _ outcome: inout BankOutcome
  ) {
    guard let day = report.movement.day else { return }
    let charge = OpenTransfer.Charge(
      day: day, reference: report.movement.bankReference, kind: report.kind)
    var isNew = false
    for id in found.transfers {
      guard let open = transfers[id], open.charge == nil else { continue }
      isNew = true
      transfers[id]?.charge = charge
      if !open.isReturned { outcome.confirmations += open.confirmations(charge) }
    }
    if !isNew { outcome.repeated += 1 }
  }

  private mutating func takeReturn(
    _ movement: BankMovement, _ found: TransferSearch.Found, _ outcome: inout BankOutcome
  ) {
    let reason = movement.returnReason.flatMap { ReturnReason(code: $0) }
    for id in found.transfers { reopen(id, reason, on: movement.day, &outcome) }
  }

  /// Only a refusal changes something: that an order was carried out is proved by the statement.
  private mutating func take(_ status: OrderStatus, _ outcome: inout BankOutcome) {
    guard status.status == OrderStatus.rejected else { return }
    let reason = status.reasons.lazy.compactMap { ReturnReason(code: $0.prefix(4)) }.first
    let refused = transfers.values.filter { open in
      guard open.messageID == status.orderMessageID else { return false }
      if let id = status.endToEndID { return id == open.transfer.endToEndID }
      // An answer about one order of the file, or about the whole.
      return status.orderID.map { $0 == open.orderID } ?? true
    }
    for id in refused.map(\.transfer.endToEndID).sorted() where transfers[id]?.charge == nil {
      transfers[id]?.isRefused = true
      reopen(id, reason, on: nil, &outcome)
    }
  }

  private mutating func reopen(
    _ id: String, _ reason: ReturnReason?, on day: CalendarDate?, _ outcome: inout BankOutcome
  ) {
    guard let open = transfers[id], !open.isReturned else {
      outcome.repeated += 1
      return
    }
    transfers[id]?.isReturned = true
    outcome.returns += open.transfer.items.map { item in
      PaymentReturn(
        voucher: item.voucher, documentNumber: item.documentNumber, endToEndID: id, reason: reason,
        day: day)
    }
  }
}

extension OrderStatus {
  fileprivate static let rejected = "RJCT"
}

extension OpenTransfer.Charge {
  /// Whether a movement tells of the same charge.
  fileprivate func isReported(
    by movement: BankMovement, on day: CalendarDate, _ kind: BankMessage.Kind
  ) -> Bool {
    if kind != self.kind { return true }
    guard let reference, let other = movement.bankReference else { return self.day == day }
    return reference == other
  }
}

extension UnclearPayment {
  fileprivate init(
    _ kind: Kind, _ movement: BankMovement, _ found: TransferSearch.Found, _ expected: ExactDecimal?
  ) {
    self.init(
      kind: kind, candidates: found.transfers, amount: movement.amount, expected: expected,
      day: movement.day, reference: movement.bankReference)
  }
}

extension BankMovement {
  /// The day that counts: of the booking, else of the value.
  fileprivate var day: CalendarDate? { bookedOn ?? valueOn }

  /// The same for the same movement in whatever message it stands.
  fileprivate func digest(account: String?, occurrence: Int) -> SHA256Digest {
    var text = CanonicalText()
    text.add(
      account, amount.normalized.description, currency.rawValue, isReturn.description,
      day?.description, bankReference, endToEndID, orderID, counterpartyIBAN)
    text.add(remittance.joined(separator: " "), occurrence.description)
    return SHA256Digest(of: text.bytes)
  }
}
