package import InvoiceRules
import ReadResult

/// By what the figures of a period are divided.
package enum IndicatorSlice: String, Hashable, Sendable, CaseIterable {
  case all, site, supplier, channel
  case documentClass = "class"

  package var name: Wording {
    switch self {
    case .all: Wording("Gesamt", "All")
    case .site: Wording("Objekt", "Site")
    case .supplier: Wording("Lieferant", "Supplier")
    case .channel: Wording("Kanal", "Channel")
    case .documentClass: Wording("Klasse", "Class")
    }
  }

  /// The group that a document is in; nil where it is in none, as sensitive ones are.
  func group(of passage: Passage) -> String? {
    switch self {
    case .all: ""
    case .site: passage.site
    case .supplier: passage.supplier
    case .channel: passage.isSensitive ? nil : passage.channel
    case .documentClass: passage.isSensitive ? nil : passage.documentClass?.rawValue
    }
  }
}

/// What a document adds to the indicators.
package struct IndicatorEntry: Sendable {
  /// In ``IndicatorTable/all``.
  package let indicator: Int
  package let amount: Amount

  package enum Amount: Sendable {
    case length(Indicator.Length)
    case share(Indicator.Share)
  }

  package var moment: Timestamp {
    switch amount {
    case .length(let length): length.moment
    case .share(let share): share.moment
    }
  }

  package static func all(of passage: Passage) -> [IndicatorEntry] {
    IndicatorTable.all.indices.compactMap { index in
      let amount: Amount? =
        switch IndicatorTable.all[index].measure {
        case .median(let length): length(passage).map { .length($0) }
        case .ratio(let share), .cost(let share): share(passage).map { .share($0) }
        case .backlog: nil
        }
      return amount.map { IndicatorEntry(indicator: index, amount: $0) }
    }
  }
}

/// The indicators of periods that follow each other, of all documents or group by group.
package struct IndicatorSheet: Sendable {
  package let periods: [ReportPeriod]
  package let slice: IndicatorSlice
  /// Where each period begins, and where the last one ends.
  private let bounds: [Timestamp]
  /// By group, period and place in ``IndicatorTable/all``.
  private var sums: [String: [[IndicatorSum]]] = [:]
  private let blank: [[IndicatorSum]]

  /// `periods` follow each other without a gap, the earliest first.
  package init(_ periods: [ReportPeriod], by slice: IndicatorSlice = .all) {
    self.periods = periods
    self.slice = slice
    bounds = periods.map(\.start) + periods.suffix(1).map(\.end)
    let row = [IndicatorSum](repeating: IndicatorSum(), count: IndicatorTable.all.count)
    blank = [[IndicatorSum]](repeating: row, count: periods.count)
    if slice == .all { sums[""] = blank }
  }

  /// Adds what a document adds up to.
  package mutating func add(_ entries: [IndicatorEntry], of passage: Passage) {
    var group: String?
    for entry in entries {
      guard let place = place(of: entry.moment) else { continue }
      guard let name = group ?? slice.group(of: passage) else { return }
      group = name
      switch entry.amount {
      case .length(let length):
        sums[name, default: blank][place][entry.indicator].add(length)
      case .share(let share):
        sums[name, default: blank][place][entry.indicator].add(share)
      }
    }
  }

  /// Adds a task to the backlog at the end of each period, or as it is now.
  package mutating func add(_ task: TaskPassage, at now: Timestamp) {
    guard slice == .all else { return }
    for place in periods.indices where bounds[place] <= now {
      guard task.isOverdue(at: min(bounds[place + 1], now)) else { continue }
      for index in Self.backlogs { sums[""]?[place][index].part += 1 }
    }
  }

  /// Adds what the house spends.
  package mutating func add(costs rules: IndicatorRules, at now: Timestamp) {
    guard slice == .all else { return }
    for (place, period) in periods.enumerated() {
      let cents = rules.costCents(of: period, at: now) ?? 0
      for index in Self.costs { sums[""]?[place][index].part += cents }
    }
  }

  private static let backlogs = IndicatorTable.all.indices.filter {
    if case .backlog = IndicatorTable.all[$0].measure { true } else { false }
  }

  private static let costs = IndicatorTable.all.indices.filter {
    if case .cost = IndicatorTable.all[$0].measure { true } else { false }
  }

  /// The period that a moment lies in.
  private func place(of moment: Timestamp) -> Int? {
    guard let first = bounds.first, let last = bounds.last, first <= moment, moment < last
    else { return nil }
    var (low, high) = (0, periods.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if bounds[middle] <= moment { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension IndicatorSheet {
  /// The groups that there is something of, by name.
  package var groups: [String] { sums.keys.sorted() }

  /// What an indicator has in a period; `group` is empty for all.
  package func sum(
    of indicator: Int, in place: Int, group: String = ""
  ) -> IndicatorSum {
    sums[group]?[place][indicator] ?? IndicatorSum()
  }
}
