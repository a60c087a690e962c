import Invoice
import Matching
import Payables

extension CaseWords {
  /// What came of a row, by which tolerances: `toleriert (1 % oder 10,00, wie allgemein)`.
  func verdict(_ row: MatchRecord.Row) -> String {
    let verdict =
      switch row.verdict {
      case .agrees: word("stimmt", "agrees")
      case .tolerated: word("toleriert", "tolerated")
      case .deviates: word("weicht ab", "deviates")
      case .notCompared: word("nicht verglichen", "not compared")
      }
    return verdict + (row.tolerances.map { " (\(limits($0)))" } ?? "")
  }

  private func limits(_ tolerances: Tolerances) -> String {
    let price =
      "\(text(tolerances.pricePercent.normalized)) % " + word("oder", "or")
      + " \(text(tolerances.priceAbsolute))"
    let quantity = tolerances.quantityPercent
    let parts = [
      word("Preis", "price") + " " + price,
      quantity.isZero
        ? nil : word("Menge", "quantity") + " \(text(quantity.normalized)) %", origin(tolerances),
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func origin(_ tolerances: Tolerances) -> String? {
    switch tolerances.origin {
    case .general: nil
    case .trade(let name): word("für das Gewerk \(name)", "for the trade \(name)")
    case .supplier(let id): word("für den Lieferanten \(id)", "for supplier \(id)")
    }
  }
}
