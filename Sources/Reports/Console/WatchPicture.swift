import Invoice
package import InvoiceRules
package import Payables

/// How a spool stands, how fast it works, and what happened last, for a screen that is drawn again
/// and again.
package struct WatchPicture: Sendable {
  /// What came and was archived in a stretch of time.
  package struct Pace: Hashable, Sendable {
    package let arrived: Int
    package let archived: Int
    package let seconds: Int64

    package init(arrived: Int, archived: Int, seconds: Int64) {
      (self.arrived, self.archived, self.seconds) = (arrived, archived, seconds)
    }
  }

  /// That something happened; nothing of what a document says (A7).
  package struct Event: Hashable, Sendable {
    package let time: Timestamp
    package let voucher: VoucherID?
    package let kind: String

    package init(time: Timestamp, voucher: VoucherID?, kind: String) {
      (self.time, self.voucher, self.kind) = (time, voucher, kind)
    }
  }

  /// Rows that are kept for pace and events, and events where nothing limits the rows.
  private static let rowsBelow = 6
  private static let eventsOfPipes = 5

  private let status: SpoolStatus
  private let pace: Pace
  private let events: [Event]

  /// `events` begin with the latest.
  package init(_ status: SpoolStatus, _ pace: Pace, _ events: [Event]) {
    (self.status, self.pace, self.events) = (status, pace, events)
  }

  /// The picture for a screen of so many columns and rows; `rows` is nil where it may be of any
  /// height.
  package func lines(in language: Language, columns: Int, rows: Int?) -> [ConsoleLine] {
    let standing = status.lines(in: language, columns: columns)
    let above = rows.map { Array(standing.prefix(max(1, $0 - Self.rowsBelow))) } ?? standing
    let room = rows.map { max(0, $0 - above.count - 1) } ?? Self.eventsOfPipes
    return above + [paceLine(language)] + events.prefix(room).reversed().map(Self.line)
  }

  private func paceLine(_ language: Language) -> ConsoleLine {
    func perMinute(_ count: Int) -> String {
      let tenths = Int128(count) * 600 / Int128(max(1, pace.seconds))
      return ExactDecimal(coefficient: tenths, scale: 1).text(in: language)
    }
    let (arrived, archived) = (perMinute(pace.arrived), perMinute(pace.archived))
    let stretch = Magnitudes.age(pace.seconds, in: language)
    return SpoolStatus.row(
      Wording("Tempo", "Pace")[language],
      ConsoleLine(
        Wording(
          "\(arrived) je Minute eingegangen, \(archived) archiviert (letzte \(stretch))",
          "\(arrived) a minute arrived, \(archived) archived (last \(stretch))")[language]))
  }

  private static func line(_ event: Event) -> ConsoleLine {
    let voucher = (event.voucher?.description ?? "–").padded(to: 13)
    return ConsoleLine(" \(event.time.berlin.text)  \(voucher) \(event.kind)", .dim)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
