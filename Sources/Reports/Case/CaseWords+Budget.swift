import Invoice
import Payables

extension CaseWords {
  /// How it stands with the budgets that the invoice counts against.
  func budgets(_ isOpen: Bool) -> CaseFile.Table {
    let columns = [
      ("Budget", "Budget"), ("verbraucht", "consumed"), ("Obligo", "committed"),
      ("diese Rechnung", "this invoice"), ("Rest", "left"),
    ]
    return CaseFile.Table(
      columns: [.init(name: word("Kostenstelle oder Projekt", "Cost centre or project"))]
        + columns.map { .init(name: word($0.0, $0.1), isNumber: true) }
        + [.init(name: word("Hinweis", "Note"))],
      rows: (isOpen ? voucher.coding?.budgets ?? [] : []).map { state in
        [
          state.place, amount(state.amount), amount(state.consumed), amount(state.committed),
          amount(state.invoice), amount(state.left), note(state),
        ]
      })
  }

  private func note(_ state: BudgetState) -> String {
    if voucher.coding?.overruns.contains(where: { $0.budget == state.budget }) == true {
      return word("überschritten", "exceeded")
    }
    return state.left?.isNegative == true
      ? word("mit offenen Bestellungen überschritten", "exceeded with what is on order") : ""
  }
}
