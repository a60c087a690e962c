package import Invoice

/// A bank that takes payment files and reports what became of them, as a plain value: texts in,
/// texts out, and no clock but the days it is told.
///
/// It believes nothing of the program that writes the files or reads the answers.
package struct SimulatedBank: Sendable {
  /// What becomes of a transfer.
  package enum Fate: Hashable, Sendable {
    case executed
    /// Never executed, for a reason like `AC04`.
    case rejected(String)
    /// Executed, and given back on a later day.
    case returned(String, on: CalendarDate)
  }

  /// By end-to-end id or account of the creditor; the others are executed.
  package var fates: [String: Fate] = [:]
  /// What the accounts had before the first file, in cents.
  package var openingCents = 1_000_000_00
  private(set) var bookings: [Booking] = []
  private var messageIDs: Set<String> = []
  private var answers = 0

  package init(fates: [String: Fate] = [:]) { self.fates = fates }

  /// A movement on an account of a customer.
  struct Booking: Sendable {
    var account: String
    var day: CalendarDate
    var orderID: String
    /// One, or all that are charged in one sum.
    var transfers: [BookedTransfer]
    /// Why it comes back; nil for what goes out.
    var returnReason: String?

    /// In cents; negative where the account is charged.
    var cents: Int {
      let sum = transfers.reduce(0) { $0 + $1.cents }
      return returnReason == nil ? -sum : sum
    }
  }

  struct BookedTransfer: Sendable {
    var endToEndID: String
    var cents: Int
    var debtorName: String
    var creditorName: String
    var creditorIBAN: String
    var remittance: String
    var reference: String?
  }

  /// Takes a payment file on a day and answers with a pain.002.
  ///
  /// A file that is not well formed, or whose id it knows, is refused as a whole; transfers to
  /// accounts that can't be, and those with such a fate, singly.
  package mutating func take(_ file: [UInt8], on day: CalendarDate) -> String {
    answers += 1
    let root = try? SmallXML(parsing: String(decoding: file, as: UTF8.self))
    let messageID = root?["CstmrCdtTrfInitn", "GrpHdr", "MsgId"]?.text ?? ""
    var answer = StatusAnswer(number: answers, day: day, orderMessageID: messageID)
    let faults = Pain001Checker.faults(in: file).filter { $0 != Pain001Checker.accountFault }
    guard let root, faults.isEmpty else {
      answer.refusal = ("FF01", faults.first ?? "not well-formed")
      return answer.text
    }
    guard messageIDs.insert(messageID).inserted else {
      answer.refusal = ("DU01", "the message id was used before")
      return answer.text
    }
    for order in root.orders { take(order, on: day, &answer) }
    return answer.text
  }

  private mutating func take(_ order: SmallXML, on day: CalendarDate, _ answer: inout StatusAnswer)
  {
    let account = order["DbtrAcct", "Id", "IBAN"]?.text ?? ""
    let orderID = order["PmtInfId"]?.text ?? ""
    let wanted = order["ReqdExctnDt", "Dt"].flatMap { CalendarDate($0.text) } ?? day
    var accepted: [BookedTransfer] = []
    for element in order.all("CdtTrfTxInf") {
      let transfer = BookedTransfer(element, debtorName: order["Dbtr", "Nm"]?.text ?? "")
      let fate = fate(of: transfer)
      if case .rejected(let reason) = fate {
        answer.rejections[orderID, default: []].append((transfer.endToEndID, reason))
      } else {
        accepted.append(transfer)
        answer.accepted[orderID, default: []].append(transfer.endToEndID)
      }
      if case .returned(let reason, let day) = fate {
        bookings.append(
          Booking(
            account: account, day: day, orderID: orderID, transfers: [transfer],
            returnReason: reason))
      }
    }
    let isBatch = order["BtchBookg"]?.text == "true"
    let sums = isBatch ? [accepted].filter { !$0.isEmpty } : accepted.map { [$0] }
    bookings += sums.map { transfers in
      Booking(account: account, day: max(wanted, day), orderID: orderID, transfers: transfers)
    }
  }

  private func fate(of transfer: BookedTransfer) -> Fate {
    guard Pain001Checker.isIBAN(transfer.creditorIBAN) else { return .rejected("AC01") }
    return fates[transfer.endToEndID] ?? fates[transfer.creditorIBAN] ?? .executed
  }
}

extension SimulatedBank.BookedTransfer {
  fileprivate init(_ element: SmallXML, debtorName: String) {
    self.init(
      endToEndID: element["PmtId", "EndToEndId"]?.text ?? "",
      cents: element["Amt", "InstdAmt"].flatMap { Pain001Checker.cents($0.text) } ?? 0,
      debtorName: debtorName, creditorName: element["Cdtr", "Nm"]?.text ?? "",
      creditorIBAN: element["CdtrAcct", "Id", "IBAN"]?.text ?? "",
      remittance: element["RmtInf", "Ustrd"]?.text ?? "",
      reference: element["RmtInf", "Strd", "CdtrRefInf", "Ref"]?.text)
  }
}
