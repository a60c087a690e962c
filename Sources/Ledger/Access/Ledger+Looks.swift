package import Payables

extension SystemEventKind {
  /// Somebody looked at sensitive documents or at what is known of a person (L5).
  package static let restrictedLook = Self(rawValue: "restricted_look")
}

/// A look as the journal has it.
package struct NotedLook: Hashable, Sendable {
  package let time: Timestamp
  /// Who had the account, as the journal names authors.
  package let actor: String
  package let look: AccessLook
}

extension Ledger {
  /// Calls `body` with every look that was noted, the oldest first.
  package func looks(_ body: (NotedLook) throws -> Void) throws {
    try systemEntries(of: .restrictedLook) { entry in
      let look: AccessLook = try LedgerJSON.value(
        from: entry.details, at: "journal entry \(entry.seq)")
      try body(NotedLook(time: entry.time, actor: entry.actor, look: look))
    }
  }
}

extension LedgerTransaction {
  /// Notes a look; nothing may be shown before it is.
  package func note(_ look: AccessLook, at time: Timestamp, actor: String) throws(LedgerError) {
    try append(.restrictedLook, details: look, at: time, actor: actor)
  }
}
