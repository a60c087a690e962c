import GRDB
import Payables

/// A column of the rows of a ``Passage`` or a ``TaskPassage``.
struct PassageColumn<Value: Sendable>: Sendable {
  let name: String
  /// As in the definition of the table.
  let type: String
  let write: @Sendable (Value) -> DatabaseValue
  let read: @Sendable (inout Value, DatabaseValue) throws -> Void

  /// A column that is never null.
  init<Part: Compact & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Value, Part> & Sendable
  ) {
    self.name = name
    type = "\(Part.columnType) NOT NULL"
    write = { $0[keyPath: path].compact }
    read = { value, stored in
      guard let part = Part(compact: stored) else { throw LedgerError.damaged("column \(name)") }
      value[keyPath: path] = part
    }
  }

  init<Part: Compact & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Value, Part?> & Sendable
  ) {
    self.name = name
    type = Part.columnType
    write = { $0[keyPath: path]?.compact ?? .null }
    read = { value, stored in
      if stored.isNull { return }
      guard let part = Part(compact: stored) else { throw LedgerError.damaged("column \(name)") }
      value[keyPath: path] = part
    }
  }
}

extension PassageColumn {
  /// A column to look for: what it says follows from others.
  init<Part: Compact & Sendable>(
    _ name: String, follows path: any KeyPath<Value, Part?> & Sendable
  ) {
    self.name = name
    type = Part.columnType
    write = { $0[keyPath: path]?.compact ?? .null }
    read = { _, _ in }
  }
}

extension PassageColumn<Passage> {
  /// Behind the column `voucher`, which is the key.
  static let all: [Self] = [
    .init("channel", \.channel), .init("class", \.documentClass), .init("status", \.status),
    .init("sensitive", \.isSensitive), .init("scan", \.isScan),
    .init("structured", \.isStructured), .init("copy", \.isCopy),
    .init("supplier", \.supplier), .init("site", \.site),
    .init("shares", \.shares), .init("gross_cents", \.grossCents),
    .init("received_at", \.receivedAt), .init("registered_at", \.registeredAt),
    .init("read_at", \.readAt), .init("decided_at", \.decidedAt), .init("routed_at", \.routedAt),
    .init("approved_at", \.approvedAt), .init("rejected_at", \.rejectedAt),
    .init("posted_at", \.postedAt), .init("paid_at", \.paidAt), .init("first_case", \.firstCase),
    .init("case_codes", \.caseCodes), .init("case_since", \.caseSince),
    .init("case_seconds", \.caseSeconds), .init("corrections", \.corrections),
    .init("class_changes", \.classChanges), .init("codings", \.codings),
    .init("delegations", \.delegations), .init("decisions", \.decisions),
    .init("questions", \.questions), .init("complaints", \.complaints),
    .init("had_evidence", \.hadEvidence), .init("discounts", \.discounts),
    .init("discount_until", follows: \.discountUntil), .init("taken_cents", \.takenCents),
    .init("pages", \.pages), .init("scan_outcome", \.scan),
    .init("sampled", \.isSampled), .init("dunning", \.dunning),
    .init("answered_at", \.answeredAt),
  ]
}

extension PassageColumn<TaskPassage> {
  /// Behind the column `task`, which is the key.
  static let all: [Self] = [
    .init("kind", \.kind), .init("role", \.role), .init("code", \.code),
    .init("opened_at", \.openedAt), .init("deadline", \.deadline), .init("ended_at", \.endedAt),
    .init("level", \.level), .init("raises", \.raises), .init("decided_by", \.user),
  ]
}
