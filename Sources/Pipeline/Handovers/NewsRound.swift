import Connectors
import Ledger
import Payables

/// Orders what connectors are to be told: all that the journal has since they were told last.
struct NewsRound {
  let workshop: Workshop

  /// Entries of the journal that are looked at in one transaction.
  private static let entriesAtOnce = 500

  /// How many handovers were ordered for a connector.
  func order(for definition: ConnectorDefinition) async throws -> Int {
    let wanted = Set(definition.events.map(\.rawValue))
    var ordered = 0
    while true {
      let now = workshop.clock()
      let (count, isAtEnd) = try await workshop.ledger.transaction { books in
        let news = try books.takeNews(for: definition.name, limit: Self.entriesAtOnce)
        var count = 0
        for item in news.items where wanted.contains(item.moment.rawValue) {
          // A case is told to be over only where one was told.
          if item.moment == .caseClosed,
            try books.lastMoment(of: item.voucher, at: definition.name) != .caseOpened
          {
            continue
          }
          try books.order(
            .news(
              Handover.News(
                to: definition.name, of: item.voucher, item.moment, entry: item.entry)),
            at: now)
          count += 1
        }
        return (count, news.isAtEnd)
      }
      ordered += count
      if isAtEnd { return ordered }
    }
  }
}
