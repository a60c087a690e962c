package import InvoiceRules
package import Ledger
import MasterData
package import Payables

/// Takes what a second person says of changes to suppliers to the ledger (E4).
package struct SupplierDesk {
  private let now: Timestamp
  private let user: String
  /// The account, as the journal names it.
  private let actor: String

  package init(at now: Timestamp, by user: String, actor: String) {
    (self.now, self.user, self.actor) = (now, user, actor)
  }

  /// Puts a change into force, or says why not; `note` says how it was verified.
  package func confirm(
    _ id: Int64, note: String, _ books: LedgerTransaction
  ) throws -> Wording? {
    try decide(id, books) {
      try books.confirm($0, by: Author.user(user), note: note, at: now, actor: actor)
    }
  }

  /// Leaves the old values in force, or says why not.
  package func reject(
    _ id: Int64, reason: String, _ books: LedgerTransaction
  ) throws -> Wording? {
    try decide(id, books) {
      try books.reject($0, by: Author.user(user), reason: reason, at: now, actor: actor)
    }
  }

  private func decide(
    _ id: Int64, _ books: LedgerTransaction,
    _ decision: (SupplierChange) throws -> SupplierChange.Refusal?
  ) throws -> Wording? {
    guard let change = try books.supplierChange(id) else {
      return Wording("Eine Änderung \(id) gibt es nicht.", "There is no change \(id).")
    }
    return try change.refusal(by: Author.user(user))?.text
      ?? Mandate.supplierChange.refusal(of: user, books) ?? decision(change)?.text
  }
}

extension SupplierChange.Refusal {
  fileprivate var text: Wording {
    switch self {
    case .settled(let id, let state):
      Wording(
        "Die Änderung \(id) ist schon \(state.german).",
        "Change \(id) is \(state.rawValue) already.")
    case .own(let id, let actor):
      Wording(
        "Das entscheidet eine zweite Person: \(actor) hat die Änderung \(id) eingebracht.",
        "A second person decides: \(actor) brought change \(id).")
    case .overtaken(let supplier):
      Wording(
        "Der Lieferant \(supplier) wurde inzwischen geändert.",
        "Supplier \(supplier) was changed in the meantime.")
    }
  }
}

extension SupplierChange.State {
  fileprivate var german: String {
    switch self {
    case .open: "offen"
    case .confirmed: "bestätigt"
    case .rejected: "abgelehnt"
    case .withdrawn: "überholt"
    }
  }
}
