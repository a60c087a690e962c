package import Invoice

extension SimulatedBank {
  /// The message in which movements are reported.
  package enum Report: String, Hashable, Sendable, CaseIterable {
    case oldStatement = "camt.053.001.02"
    case statement = "camt.053.001.08"
    case oldNotice = "camt.054.001.02"
    case notice = "camt.054.001.08"

    var isOld: Bool { rawValue.hasSuffix(".02") }
    var isStatement: Bool { rawValue.hasPrefix("camt.053") }
  }

  /// Reports what moved on an account on a day, in one statement or several in one message.
  package func report(
    _ report: Report, of account: String, on day: CalendarDate, entriesPerStatement: Int = .max
  ) -> String {
    let own = bookings.filter { $0.account == account }
    let before = own.filter { $0.day < day }.reduce(openingCents) { $0 + $1.cents }
    var rest = own.filter { $0.day == day }[...]
    var balance = before
    var statements: [String] = []
    repeat {
      let part = rest.prefix(entriesPerStatement)
      rest = rest.dropFirst(part.count)
      let closing = part.reduce(balance) { $0 + $1.cents }
      let head =
        tag("Id", "\(day)-\(statements.count + 1)") + tag("CreDtTm", "\(day)T18:00:00+01:00")
        + tag(
          "Acct",
          markup: tag("Id", markup: tag("IBAN", account)) + tag("Ccy", "EUR")
            + tag("Ownr", markup: tag("Nm", "Kunde")))
      let balances =
        report.isStatement
        ? Self.balance("OPBD", balance, day) + Self.balance("CLBD", closing, day) : ""
      statements.append(
        tag(
          report.isStatement ? "Stmt" : "Ntfctn",
          markup: head + balances + part.map { Self.entry($0, report) }.joined()))
      balance = closing
    } while !rest.isEmpty
    return document(
      report.rawValue, report.isStatement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn",
      messageID: "\(report.rawValue)-\(day)", day: day, statements.joined())
  }

  /// The days on which something moves on the account, in their order.
  package func days(of account: String) -> [CalendarDate] {
    Set(bookings.filter { $0.account == account }.map(\.day)).sorted()
  }

  private static func balance(_ type: String, _ cents: Int, _ day: CalendarDate) -> String {
    tag(
      "Bal",
      markup: tag("Tp", markup: tag("CdOrPrtry", markup: tag("Cd", type))) + amount("Amt", cents)
        + side(cents) + tag("Dt", markup: tag("Dt", day.description)))
  }

  private static func entry(_ booking: Booking, _ report: Report) -> String {
    let day = tag("Dt", booking.day.description)
    let isBatch = booking.transfers.count > 1
    let batch = tag(
      "Btch",
      markup: tag("PmtInfId", booking.orderID) + tag("NbOfTxs", String(booking.transfers.count)))
    let details = booking.transfers.map { detail($0, booking, report, tellsAmount: isBatch) }
    return tag(
      "Ntry",
      markup: amount("Amt", booking.cents) + side(booking.cents)
        + (report.isOld ? tag("Sts", "BOOK") : tag("Sts", markup: tag("Cd", "BOOK")))
        + tag("BookgDt", markup: day) + tag("ValDt", markup: day)
        + tag("AcctSvcrRef", "REF-\(booking.orderID)") + transactionCode(booking)
        + tag("NtryDtls", markup: (isBatch ? batch : "") + details.joined()))
  }

  private static func transactionCode(_ booking: Booking) -> String {
    let isReturn = booking.returnReason != nil
    let family =
      tag("Cd", isReturn ? "RCDT" : "ICDT") + tag("SubFmlyCd", isReturn ? "RRTN" : "ESCT")
    return tag(
      "BkTxCd", markup: tag("Domn", markup: tag("Cd", "PMNT") + tag("Fmly", markup: family)))
  }

  /// A single transaction leaves its amount to the entry, as many banks do.
  private static func detail(
    _ transfer: BookedTransfer, _ booking: Booking, _ report: Report, tellsAmount: Bool
  ) -> String {
    let references =
      tag("PmtInfId", booking.orderID) + tag("EndToEndId", transfer.endToEndID)
    let told =
      report.isOld
      ? tag("AmtDtls", markup: tag("TxAmt", markup: amount("Amt", transfer.cents)))
      : amount("Amt", transfer.cents) + side(booking.cents)
    let text = transfer.reference.map {
      tag("Strd", markup: tag("CdtrRefInf", markup: tag("Ref", $0)))
    }
    let reason = booking.returnReason.map {
      tag("RtrInf", markup: tag("Rsn", markup: tag("Cd", $0)))
    }
    return tag(
      "TxDtls",
      markup: tag("Refs", markup: references) + (tellsAmount ? told : "")
        + tag("RltdPties", markup: parties(transfer, booking, report))
        + tag("RmtInf", markup: text ?? tag("Ustrd", transfer.remittance)) + (reason ?? ""))
  }

  private static func parties(
    _ transfer: BookedTransfer, _ booking: Booking, _ report: Report
  ) -> String {
    func party(_ role: String, _ name: String, _ account: String) -> String {
      let name = tag("Nm", name)
      return tag(role, markup: report.isOld ? name : tag("Pty", markup: name))
        + tag(role + "Acct", markup: tag("Id", markup: tag("IBAN", account)))
    }
    return party("Dbtr", transfer.debtorName, booking.account)
      + party("Cdtr", transfer.creditorName, transfer.creditorIBAN)
  }

  private static func amount(_ name: String, _ cents: Int) -> String {
    let digits = String(cents.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "<\(name) Ccy=\"EUR\">\(padded.dropLast(2)).\(padded.suffix(2))</\(name)>\n"
  }

  private static func side(_ cents: Int) -> String { tag("CdtDbtInd", cents < 0 ? "DBIT" : "CRDT") }
}
