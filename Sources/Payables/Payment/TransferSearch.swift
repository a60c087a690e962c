import Invoice
import ReadResult

/// Finds the transfers that a movement is about.
struct TransferSearch: Sendable {
  private let orders: [String: [String]]
  private let creditors: [String: [Entry]]

  private struct Entry {
    let endToEndID: String
    let amount: ExactDecimal
    /// As words: the numbers of the documents, and the reference of the supplier.
    let numbers: [[String]]

    init(_ transfer: Transfer) {
      endToEndID = transfer.endToEndID
      amount = transfer.amount
      let references = transfer.items.map(\.documentNumber) + [transfer.creditorReference ?? ""]
      numbers = references.map { TransferSearch.words(of: $0) }
    }
  }

  /// End-to-end ids of what was found.
  struct Found: Sendable {
    /// Sorted, never empty.
    var transfers: [String]
    /// Whether it is one of them, and nobody can tell which.
    var isAmbiguous = false
  }

  init(_ transfers: some Sequence<OpenTransfer>) {
    let all = transfers.sorted { $0.transfer.endToEndID < $1.transfer.endToEndID }
    let inOrders = all.filter { $0.orderID != nil }
    orders = Dictionary(grouping: inOrders) { $0.orderID ?? "" }
      .mapValues { $0.map(\.transfer.endToEndID) }
    creditors = Dictionary(grouping: all) { Self.folded($0.transfer.creditor.iban) }
      .mapValues { $0.map { Entry($0.transfer) } }
  }

  func find(_ movement: BankMovement, _ transfers: [String: OpenTransfer]) -> Found? {
    if let id = movement.endToEndID, transfers[id] != nil { return Found(transfers: [id]) }
    guard !movement.isReturn, let sent = sent(in: movement.orderID, transfers) else {
      return findByText(movement)
    }
    let sum = sent.compactMap { transfers[$0]?.transfer.amount }.sum
    let isWhole = sum?.negated == movement.amount
    return (isWhole ? nil : findByText(movement)) ?? Found(transfers: sent)
  }

  /// The transfers of a collective order, without those that the bank had refused.
  private func sent(in order: String?, _ transfers: [String: OpenTransfer]) -> [String]? {
    let all = order.flatMap { orders[$0] } ?? []
    let sent = all.filter { id in
      transfers[id].map { !$0.isReturned || $0.charge != nil } ?? false
    }
    return sent.isEmpty ? nil : sent
  }

  /// The account must be that of the supplier, and a number of one of its documents in the text.
  private func findByText(_ movement: BankMovement) -> Found? {
    guard let account = movement.counterpartyIBAN, let entries = creditors[Self.folded(account)]
    else { return nil }
    let text = Self.words(of: movement.remittance.joined(separator: " "))
    let named = entries.filter { entry in
      entry.numbers.contains { Self.isRun($0, in: text) }
    }
    let equal = named.filter { $0.amount == movement.amount.magnitude }
    let found = (equal.isEmpty ? named : equal).map(\.endToEndID)
    return found.isEmpty ? nil : Found(transfers: found, isAmbiguous: found.count > 1)
  }

  /// Letters and digits that stand together, in capitals: `RE-2026/17` is three words.
  static func words(of text: String) -> [String] {
    text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isRun(_ words: [String], in text: [String]) -> Bool {
    guard !words.isEmpty, words.count <= text.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      text[start..<(start + words.count)].elementsEqual(words)
    }
  }

  private static func folded(_ iban: String) -> String {
    iban.uppercased().filter { !$0.isWhitespace }
  }
}
