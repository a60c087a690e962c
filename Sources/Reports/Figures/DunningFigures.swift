package import Payables
import ReadResult

/// How the house stands with dunning letters in a period (M3).
package struct DunningFigures: Hashable, Sendable {
  /// Letters that came.
  package private(set) var letters = 0
  /// Of these: those that asked for nothing that is due, as it was paid, never came or is not due.
  package private(set) var unjustified = 0
  /// Those that were answered, and the seconds until then all together.
  package private(set) var answered = 0
  private var seconds: Int64 = 0

  package init() {}

  /// Counts a voucher that is a dunning letter; others are left out.
  package mutating func count(_ voucher: Voucher) {
    guard voucher.documentClass == .dunning, let dunning = voucher.dunning else { return }
    letters += 1
    if dunning.outcome != .justified { unjustified += 1 }
    let answer = voucher.correspondence?.letters.first {
      $0.topic == .dunningAnswer && $0.outcome == .sent
    }
    guard let answer, let sent = answer.settledAt else { return }
    answered += 1
    seconds += max(0, (sent.microseconds - voucher.submission.receivedAt.microseconds) / 1_000_000)
  }

  /// Letters per thousand invoices; nil where there were none.
  package func perThousand(invoices: Int) -> Double? {
    invoices > 0 ? Double(letters) * 1000 / Double(invoices) : nil
  }

  /// The share of those that were not justified, 0 to 1; nil without letters.
  package var shareUnjustified: Double? {
    letters > 0 ? Double(unjustified) / Double(letters) : nil
  }

  /// Hours from arrival to answer, on average; nil where none was answered.
  package var hoursToAnswer: Double? {
    answered > 0 ? Double(seconds) / 3600 / Double(answered) : nil
  }
}
