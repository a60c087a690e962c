import Foundation
import InvoiceRules
import Ledger
import Payables
import Reports
import Search

/// A hit with its document as the ledger has it now.
struct FoundVoucher {
  let voucher: Voucher
  private let hit: SearchHit

  /// The hits of an answer; one that the ledger does not have any more is left out, and so is one
  /// that turned out to be sensitive after the index saw it.
  static func all(in answer: SearchAnswer, _ ledger: Ledger) throws -> [FoundVoucher] {
    try answer.hits.compactMap { hit in
      guard let voucher = try ledger.voucher(hit.id), voucher.isSensitive == hit.isRestricted
      else { return nil }
      return FoundVoucher(voucher: voucher, hit: hit)
    }
  }

  var json: String {
    VoucherJSON.hitLine(
      of: voucher,
      score: hit.score.formatted(
        .number.precision(.fractionLength(4)).grouping(.never)
          .locale(Locale(identifier: "en_US_POSIX"))), snippet: hit.snippet?.plain)
  }

  /// The line of a list, and below it the words around what was found.
  func text(isTerminal: Bool) -> String {
    let line = List.text(voucher)
    guard let snippet = hit.snippet, !voucher.isSensitive else { return line }
    let (open, close) = isTerminal ? ("\u{1B}[1m", "\u{1B}[0m") : ("»", "«")
    return "\(line)\n    \(snippet.text(open: open, close: close))"
  }
}

/// How much was found, in a sentence.
struct HitCount {
  private let answer: SearchAnswer
  private let shown: Int

  init(_ answer: SearchAnswer, shown: Int) { (self.answer, self.shown) = (answer, shown) }

  var text: Wording {
    let parts = answer.usedParts
    let total =
      answer.isMore
      ? Wording("mehr als \(answer.total)", "more than \(answer.total)")
      : Wording("\(answer.total)", "\(answer.total)")
    let ranked = answer.isRankedInPart
    return Wording(
      "\(shown) von \(total.german) gefundenen Dokumenten."
        + (ranked ? " Nach Güte geordnet sind die \(SearchAnswer.rankedMax) neuesten." : "")
        + (parts ? " Auch Teile zusammengesetzter Wörter wurden gesucht." : ""),
      "\(shown) of \(total.english) documents found."
        + (ranked ? " The \(SearchAnswer.rankedMax) newest are ranked." : "")
        + (parts ? " Parts of compounds were looked for as well." : ""))
  }
}
