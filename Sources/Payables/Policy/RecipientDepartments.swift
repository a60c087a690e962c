/// To which department mail for a recipient belongs (A1).
package struct RecipientDepartments: Hashable, Sendable {
  /// One row of the mapping.
  package struct Row: Hashable, Sendable {
    package let recipient: AddressPattern
    package let department: String

    package init(_ recipient: AddressPattern, _ department: String) {
      self.recipient = recipient
      self.department = department
    }
  }

  /// What says most of an address comes first.
  package let rows: [Row]

  package init(_ rows: [Row] = []) {
    self.rows = rows.sorted { left, right in
      left.recipient.kind == right.recipient.kind
        ? left.recipient.text < right.recipient.text : left.recipient.kind < right.recipient.kind
    }
  }

  /// The department of the row that says most of any of the recipients, nil where none does.
  package func department(for recipients: [String]) -> String? {
    rows.first { row in recipients.contains { row.recipient.matches($0) } }?.department
  }
}
