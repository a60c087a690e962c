import Invoice
import Matching

extension MatchRecord {
  /// The record of a match with orders.
  init(_ match: OrderMatch) {
    self.init(.orders)
    take(match.rows)
    deviations = Array(Set(match.deviations.map(\.kind.rawValue))).sorted()
    uses = match.uses.map { Use($0) }
    confirmsAmounts =
      match.isClean && !match.rows.isEmpty
      && !match.rows.contains { $0.verdict == .notCompared && !$0.net.isZero }
  }

  /// Keeps the rows that deviate before the others.
  mutating func take(_ all: [MatchRow]) {
    let shown: [MatchRow]
    if all.count <= Self.rowsMax {
      shown = all
    } else {
      let deviating = all.filter { $0.verdict == .deviates }
      let others = all.filter { $0.verdict != .deviates }
      shown = Array((deviating + others).prefix(Self.rowsMax))
    }
    rows = shown.map { Row($0) }
    rowsLeftOut = all.count - shown.count
  }
}

extension MatchRecord.Row {
  fileprivate init(_ row: MatchRow) {
    self.init(net: row.net, MatchRecord.Verdict(row.verdict))
    line = row.identifier
    text = row.text
    target = row.target.name
    ordered = row.ordered
    received = row.received
    before = row.before
    now = row.now
    unit = row.unit
    priceOrdered = row.priceOrdered
    priceInvoiced = row.priceInvoiced
    difference = row.difference
    if let held = row.tolerances, held.origin != .general || verdict != .agrees {
      tolerances = held
    }
  }
}

extension MatchRecord.Verdict {
  fileprivate init(_ verdict: MatchRow.Verdict) {
    switch verdict {
    case .agrees: self = .agrees
    case .tolerated: self = .tolerated
    case .deviates: self = .deviates
    case .notCompared: self = .notCompared
    }
  }
}

extension MatchRow.Target {
  /// `4500012345/10`; nil for what stands on no order.
  fileprivate var name: String? {
    switch self {
    case .orderLine(let key), .amendment(let key): "\(key.order)/\(key.line)"
    case .contract(let number): number
    case .surcharge, .allowance, .retention, .instalments, .onAccount, .remark, .nothing: nil
    }
  }
}
