import Hashing
import Invoice
import Payables

/// A run sorted into orders, with ids and sums.
struct PaymentFileDraft {
  struct Order {
    let id: String
    let executionDate: CalendarDate
    let transfers: [Transfer]
    let total: ExactDecimal
  }

  let messageID: String
  let debtor: PaymentParty
  let orders: [Order]
  let total: ExactDecimal

  var count: Int { orders.reduce(0) { $0 + $1.transfers.count } }

  init(_ run: PaymentRun) throws(PaymentFileError) {
    let messageID = Self.messageID(of: run)
    var orders: [Order] = []
    let days = Dictionary(grouping: run.transfers, by: \.executionDate)
    for (index, (day, transfers)) in days.sorted(by: { $0.key < $1.key }).enumerated() {
      orders.append(
        Order(
          id: "\(messageID)-\(index + 1)", executionDate: day, transfers: transfers,
          total: try Self.sum(transfers.map(\.amount))))
    }
    self.messageID = messageID
    self.orders = orders
    debtor = run.debtor
    total = try Self.sum(orders.map(\.total))
  }

  private static func sum(_ amounts: [ExactDecimal]) throws(PaymentFileError) -> ExactDecimal {
    guard let sum = amounts.sum else {
      throw PaymentFileError(.file, .sumMismatch(items: nil, stated: .zero))
    }
    return sum
  }

  /// The number of the run and twelve digits of a hash of what moves money.
  ///
  /// It looks like `Z26-0000003-0123456789ab`.
  /// With `-` and the number of an order behind it it is an id of at most 35 characters still.
  private static func messageID(of run: PaymentRun) -> String {
    let transfers = run.transfers.map { transfer in
      [
        transfer.endToEndID, transfer.creditor.iban, transfer.amount.inCents,
        transfer.executionDate.description,
      ]
    }
    let text = ([[run.debtor.iban]] + transfers).map { $0.joined(separator: "\t") }
      .joined(separator: "\n")
    return "\(run.number)-" + SHA256Digest(of: text.utf8).description.prefix(hashDigits)
  }

  private static let hashDigits = 12
}

extension ExactDecimal {
  /// With exactly two decimals, where it has no more: `12.50`.
  var inCents: String { normalized.withCents.description }
}
