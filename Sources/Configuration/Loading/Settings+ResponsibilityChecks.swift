import InvoiceRules
import MasterData
import Payables

/// What must be right between the cells of the matrix of responsibilities.
extension Settings {
  func checkResponsibilities(_ mistakes: inout Mistakes) {
    let place = TOMLPath.root.key("raci")
    guard !mistakes.isFaulty(within: place) else { return }
    for fault in RACIMatrix(raci).faults {
      let index = raci.lastIndex { $0.step == fault.step } ?? 0
      let roles = fault.accountable.map(\.rawValue).joined(separator: ", ")
      let step = fault.step
      mistakes.add(
        place.item(index).key("letters"),
        fault.accountable.isEmpty
          ? Wording(
            "Für „\(step.rawValue)“ hat keine Rolle ein A.",
            "No role has an A for “\(step.rawValue)”.")
          : Wording(
            "Für „\(step.rawValue)“ haben mehrere Rollen ein A: \(roles).",
            "Several roles have an A for “\(step.rawValue)”: \(roles)."),
        hint: Wording(
          "Geben Sie genau einer Rolle ein A; einer anderen nehmen Sie es mit einem weiteren "
            + "Abschnitt [[raci]].",
          "Give an A to exactly one role; take it from another with one more section [[raci]]."))
    }
  }
}
