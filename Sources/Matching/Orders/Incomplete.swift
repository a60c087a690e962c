internal import Invoice

/// What is said of an invoice whose lines do not explain its total.
enum Incomplete {
  static func deviations(_ claims: Claims, _ rows: [MatchRow]) -> [OrderDeviation] {
    let unknown = rows.indices.filter { row in
      guard let position = rows[row].invoiceLine else { return false }
      return claims.lines.contains { $0.position == position && $0.net == nil }
    }
    if !unknown.isEmpty { return [OrderDeviation(.amountMissing, rows: unknown)] }
    return [OrderDeviation(.linesMissing, amount: claims.rest)]
  }
}
