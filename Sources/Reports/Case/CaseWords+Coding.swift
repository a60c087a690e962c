import Payables

extension CaseWords {
  /// What a split was taken from: `frühere Belege (62 %)`.
  func origin(_ split: CodingSplit) -> String {
    let source =
      switch split.source {
      case .order: word("Bestellung", "order")
      case .contract: word("Vertrag", "contract")
      case .supplier: word("Lieferant", "supplier")
      case .history: word("frühere Belege", "earlier documents")
      case .routing: word("Eingang", "routing")
      case .expenses: word("Auslagen", "expenses")
      case .person: word("von Hand", "by hand")
      }
    return source + (split.sureness.map { " (\($0) %)" } ?? "")
  }

  /// What should be known of the proposal.
  var codingRemarks: [String] {
    voucher.isSensitive
      ? [] : (voucher.coding?.remarks ?? []).map { word($0.german, $0.english) }
  }
}
