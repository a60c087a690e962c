import Invoice
import Payables

/// What entries come to in cents, added up apart from the writer.
enum ExpectedSums {
  static func cents(_ amount: ExactDecimal) -> Int {
    var text = amount.description
    if !text.contains(".") { text += "." }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return Int(parts[0] + (parts[1] + "00").prefix(2)) ?? .min
  }

  static func cents(of entry: PostingEntry) -> Int {
    entry.lines.reduce(0) { $0 + ($1.side == .debit ? cents($1.amount) : -cents($1.amount)) }
  }

  static func byDocument(_ entries: [PostingEntry]) -> [String: Int] {
    entries.reduce(into: [:]) { $0[$1.voucher.description, default: 0] += cents(of: $1) }
  }

  /// By supplier and printed number, blanks apart: as many as there are open items.
  static func byNumber(_ entries: [PostingEntry]) -> [[String]: Int] {
    entries.reduce(into: [:]) { sums, entry in
      let number = entry.documentNumber.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      sums[[entry.supplier.account, number], default: 0] += cents(of: entry)
    }
  }
}
