import Invoice
import ReadResult

/// An entry of an account (Ntry): one movement, or several that were booked in one sum.
struct AccountEntry {
  private let entry: BankElement
  private let total: SignedAmount
  private let accountIBAN: String?
  private let details: [BankElement]
  private let batchOrderID: String?

  init(_ entry: BankElement, of statement: BankStatement) throws(ReadFailure) {
    self.entry = entry
    total = try SignedAmount(entry, ofAccountIn: statement.currency)
    accountIBAN = statement.iban
    let parts = entry.all("NtryDtls")
    details = parts.flatMap { $0.all("TxDtls") }
    batchOrderID = parts.lazy.compactMap { $0.text("Btch", "PmtInfId") }.first
  }

  /// One for each of its transactions, if their amounts are told; else one for all.
  var movements: [BankMovement] {
    get throws(ReadFailure) {
      if details.isEmpty { return [movement(total.amount, total.currency, nil)] }
      if details.count == 1 {
        // What a foreign currency came to on the account stands at the entry.
        let told = try amount(of: details[0])
        let own = told.flatMap { $0.currency == total.currency ? $0 : nil }
        return [movement(own?.amount ?? total.amount, total.currency, details[0])]
      }
      var movements: [BankMovement] = []
      for detail in details {
        guard let told = try amount(of: detail) else {
          return [movement(total.amount, total.currency, nil)]
        }
        movements.append(movement(told.amount, told.currency, detail))
      }
      return movements
    }
  }

  /// The amount of one transaction, with the sign of its own side or else of the entry's.
  ///
  /// It stands at the transaction (since version 3), or among the details of its amounts.
  private func amount(
    of detail: BankElement
  ) throws(ReadFailure) -> (amount: ExactDecimal, currency: CurrencyCode)? {
    var places = [detail.first("Amt"), detail.first("AmtDtls", "TxAmt", "Amt")]
    // Of a single one the entry says more exactly what moved, charges and exchange taken off.
    if details.count > 1 { places.append(detail.first("AmtDtls", "InstdAmt", "Amt")) }
    guard let element = places.lazy.compactMap({ $0 }).first else { return nil }
    guard let amount = element.text().flatMap({ ExactDecimal($0) }), !amount.isNegative else {
      throw ReadFailure(.damaged, "no amount", line: element.line)
    }
    let sided = detail.first("CdtDbtInd") == nil ? entry : detail
    return (try SignedAmount.signed(amount, sided), element.currency ?? total.currency)
  }

  // MARK: A movement

  private func movement(
    _ amount: ExactDecimal, _ currency: CurrencyCode, _ detail: BankElement?
  ) -> BankMovement {
    let status = entry.text("Sts", "Cd") ?? entry.text("Sts")
    let isReturn =
      entry.text("RvslInd").map { ["true", "1"].contains($0) } ?? false
      || ReturnMarks.areIn(detail ?? entry) || ReturnMarks.areIn(entry)
    var movement = BankMovement(
      amount: amount, currency: currency, isBooked: status == "BOOK", isReturn: isReturn)
    movement.bookedOn = entry.day("BookgDt")
    movement.valueOn = entry.day("ValDt")
    movement.bankReference = detail?.text("Refs", "AcctSvcrRef") ?? entry.text("AcctSvcrRef")
    movement.orderID = detail?.text("Refs", "PmtInfId") ?? batchOrderID
    guard let detail else { return movement }
    movement.returnReason = ReturnMarks.reason(in: detail)
    let endToEndID = detail.text("Refs", "EndToEndId")
    movement.endToEndID = endToEndID == "NOTPROVIDED" ? nil : endToEndID
    (movement.counterparty, movement.counterpartyIBAN) = counterparty(of: movement, detail)
    movement.remittance = Self.remittance(of: detail)
    return movement
  }

  /// Who is on the other side: the creditor of what was paid, also where that comes back.
  private func counterparty(
    of movement: BankMovement, _ detail: BankElement
  ) -> (name: String?, iban: String?) {
    guard let parties = detail.first("RltdPties") else { return (nil, nil) }
    let isCreditor = movement.amount.isNegative != movement.isReturn
    let sides = isCreditor ? ["Cdtr", "Dbtr"] : ["Dbtr", "Cdtr"]
    let found = sides.map { side in
      // Since version 8 a party is a person or a bank; before it has its name at once.
      (
        parties.text(side, "Pty", "Nm") ?? parties.text(side, "Nm"),
        parties.text(side + "Acct", "Id", "IBAN")
      )
    }
    let isOwn = accountIBAN != nil && found[0].1 == accountIBAN
    return isOwn ? found[1] : found[0]
  }

  private static func remittance(of detail: BankElement) -> [String] {
    guard let remittance = detail.first("RmtInf") else { return [] }
    let references = remittance.all("Strd").compactMap { $0.text("CdtrRefInf", "Ref") }
    return Array(
      (remittance.texts("Ustrd") + references).prefix(BankMessageReader.linesMax))
  }
}
