import ReadResult

/// Reads a pain.002: what became of an order file, of its orders and of single transfers.
struct OrderStatusReader {
  private(set) var statuses: [OrderStatus] = []
  private let messageID: String

  init(_ report: BankElement) throws(ReadFailure) {
    let group = report.first("OrgnlGrpInfAndSts")
    messageID = group?.text("OrgnlMsgId") ?? ""
    if let group, let status = group.text("GrpSts") {
      try add(status, reasonsOf: group)
    }
    for order in report.all("OrgnlPmtInfAndSts") {
      let orderID = order.text("OrgnlPmtInfId")
      let orderStatus = order.text("PmtInfSts")
      if let orderStatus { try add(orderStatus, orderID: orderID, reasonsOf: order) }
      for transfer in order.all("TxInfAndSts") {
        // Without one of its own it has that of what it is part of.
        guard let status = transfer.text("TxSts") ?? orderStatus ?? group?.text("GrpSts") else {
          continue
        }
        try add(
          status, orderID: orderID, endToEndID: transfer.text("OrgnlEndToEndId"),
          reasonsOf: transfer)
      }
    }
  }

  private mutating func add(
    _ text: String, orderID: String? = nil, endToEndID: String? = nil,
    reasonsOf element: BankElement
  ) throws(ReadFailure) {
    guard statuses.count < BankMessageReader.entriesMax else {
      throw ReadFailure(
        .limitExceeded, "more than \(BankMessageReader.entriesMax) statuses", line: element.line)
    }
    var status = OrderStatus(orderMessageID: messageID, status: text)
    status.orderID = orderID
    status.endToEndID = endToEndID
    let reasons = element.all("StsRsnInf").flatMap { reason in
      let code = reason.text("Rsn", "Cd") ?? reason.text("Rsn", "Prtry")
      return [code].compactMap { $0 } + reason.texts("AddtlInf")
    }
    status.reasons = Array(reasons.prefix(BankMessageReader.linesMax))
    statuses.append(status)
  }
}
