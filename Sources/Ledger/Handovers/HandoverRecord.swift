import GRDB
package import Payables

/// Something that another system gets, and how it stands with it: a row of the outbox for other
/// systems (Q2).
package struct HandoverRecord: Hashable, Sendable {
  package let key: String
  package let handover: Handover
  package let state: State
  package let progress: HandoverProgress
  package let orderedAt: Timestamp
  package let dueAt: Timestamp
  package let settledAt: Timestamp?
  /// How often it was tried.
  package let attempts: Int
  /// What the last try said, or why it was dropped.
  package let lastError: String?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case pending, delivered
    /// Given up: the other side refuses it; a person must look.
    case dead
    /// A person does not want it delivered any more.
    case dropped
  }
}

extension HandoverRecord {
  init(_ row: Row) throws {
    key = try row.value(0)
    let key = key
    handover = try LedgerJSON.value(from: row.value(1), at: "handover \(key)")
    state = try row.value(2)
    progress = try LedgerJSON.value(from: row.value(3), at: "handover \(key)")
    orderedAt = try row.value(4)
    dueAt = try row.value(5)
    settledAt = try row.optional(6)
    attempts = try row.value(7)
    lastError = try row.optional(8)
  }
}

extension HandoverRecord.State: Stored {}

/// How many handovers of a target are in a state.
package struct HandoverCount: Hashable, Sendable {
  package let target: String
  package let state: HandoverRecord.State
  package let count: Int
  package let oldest: Timestamp
}
