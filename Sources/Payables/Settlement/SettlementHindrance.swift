package import InvoiceRules

/// Why an approved voucher can't be posted, or may not be paid.
package struct SettlementHindrance: Codable, Hashable, Sendable {
  /// Complete sentences in German.
  package var german: String
  /// The same in English.
  package var english: String

  package init(_ texts: [Wording]) {
    german = texts.map(\.german).joined(separator: " ")
    english = texts.map(\.english).joined(separator: " ")
  }

  init(refused receipt: PostingReceipt) {
    let said = receipt.message.map { ": \($0)" } ?? ""
    self.init([
      Wording(
        "Die Buchhaltung hat die Buchung in \(receipt.batch) nicht angenommen\(said).",
        "Accounting did not take the posting in \(receipt.batch)\(said).")
    ])
  }
}

/// That nothing hinders the payment of a voucher any more.
package struct HindranceEnd: Codable, Hashable, Sendable {
  package init() {}
}
