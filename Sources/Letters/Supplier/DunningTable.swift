import Invoice
import InvoiceRules
import Payables

/// The invoices that a dunning letter asks for, one below the other.
struct DunningTable {
  /// Characters of an invoice number, to which shorter ones are filled up.
  private static let numberMax = 24

  let lines: [String]

  init(_ items: [DunningJudgement.Item], in language: Language) {
    let width = min(items.map(\.invoiceNumber.count).max() ?? 0, Self.numberMax)
    lines = items.map { item in
      let gap = String(repeating: " ", count: max(0, width - item.invoiceNumber.count))
      return "\(item.invoiceNumber)\(gap)  \(Self.text(of: item)[language])"
    }
  }

  private static func text(of item: DunningJudgement.Item) -> Wording {
    let paid = payment(item)
    switch item.outcome {
    case .paid:
      return Wording("bezahlt" + (paid?.german ?? ""), "paid" + (paid?.english ?? ""))
    case .missing: return Wording("liegt uns nicht vor", "has not reached us")
    case .inClarification:
      return joined(paid, Wording("in Bearbeitung", "in hand"), item)
    case .justified:
      return joined(
        paid, Wording("zur Zahlung vorgesehen", "to be paid"), item)
    }
  }

  private static func joined(
    _ paid: Wording?, _ standing: Wording, _ item: DunningJudgement.Item
  ) -> Wording {
    let part = paid.map { Wording("teilweise bezahlt" + $0.german, "paid in part" + $0.english) }
    let open = item.open.map { open in
      Wording("offen \(open.text(in: .german)) EUR", "open \(open.text(in: .english)) EUR")
    }
    let expected = item.expected.map { day in
      Wording(
        "voraussichtlich bis \(day.text(in: .german))",
        "probably by \(day.text(in: .english))")
    }
    let parts = [part, open, standing, expected].compactMap(\.self)
    return Wording(
      parts.map(\.german).joined(separator: ", "), parts.map(\.english).joined(separator: ", "))
  }

  /// ` am 20.11.2026, 1.190,00 EUR, Verwendungszweck …`.
  private static func payment(_ item: DunningJudgement.Item) -> Wording? {
    guard let day = item.paidAt else { return nil }
    let amounts = item.paid.map { amount in
      Wording(", \(amount.text(in: .german)) EUR", ", \(amount.text(in: .english)) EUR")
    }
    let references = item.reference.map { Wording(", Zahlung \($0)", ", payment \($0)") }
    return Wording(
      " am \(day.text(in: .german))" + (amounts?.german ?? "") + (references?.german ?? ""),
      " on \(day.text(in: .english))" + (amounts?.english ?? "") + (references?.english ?? ""))
  }
}
