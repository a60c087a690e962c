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
  private let bounds: PeriodBounds
  /// By group, period and place in ``IndicatorTable/all``.
  private var sums: [String: [[IndicatorSum]]] = [:]
  private let blank: [[IndicatorSum]]

  /// `periods` follow each other without a gap, the earliest first.
  package init(_ periods: [ReportPeriod], by slice: IndicatorSlice = .all) {
    self.periods = periods
    self.slice = slice
    bounds = PeriodBounds(periods)
    let row = [IndicatorSum](repeating: IndicatorSum(), count: IndicatorTable.all.count)
    blank = [[IndicatorSum]](repeating: row, count: periods.count)
    if slice == .all { sums[""] = blank }
  }

  /// Adds what a document adds up to.
  package mutating func add(_ entries: [IndicatorEntry], of passage: Passage) {
    guard entries.contains(where: { bounds.place(of: $0.moment) != nil }),
      let group = slice.group(of: passage)
    else { return }
    Self.add(entries, bounds, to: &sums[group, default: blank])
  }

  private static func add(
    _ entries: [IndicatorEntry], _ bounds: PeriodBounds, to sums: inout [[IndicatorSum]]
  ) {
    for entry in entries {
      guard let place = bounds.place(of: entry.moment) else { continue }
      switch entry.amount {
      case .length(let length): sums[place][entry.indicator].add(length)
      case .share(let share): sums[place][entry.indicator].add(share)
      }
    }
  }

  /// Adds a task to the backlog at the end of each period, or as it is now.
  package mutating func add(_ task: TaskPassage, at now: Timestamp) {
    guard slice == .all else { return }
    for (place, period) in periods.enumerated() where period.start <= now {
      guard task.isOverdue(at: min(period.end, now)) else { continue }
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
