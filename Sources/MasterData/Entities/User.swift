package import Invoice

/// A person of the organisation with what it may do.
package struct User: MasterEntity {
  package static let table = MasterTable.users

  package var id: String
  package var name: String
  package var email: String?
  package var roles: [Role] = []
  /// Net; nil for none.
  package var approvalLimit: ExactDecimal?
  package var department: String?
  /// Cost centres it answers for; `*` stands for all.
  package var costCenters: [String] = []
  /// A user.
  package var substitute: String?
  package var absentFrom: CalendarDate?
  package var absentTo: CalendarDate?
  package var isActive = true

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("user"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    email = record.text("email")
    roles = record.list("roles").compactMap { Role(rawValue: $0) }
    approvalLimit = record.decimal("approval_limit")
    department = record.text("department")
    costCenters = record.list("cost_centers")
    substitute = record.text("substitute")
    absentFrom = record.date("absent_from")
    absentTo = record.date("absent_to")
    isActive = record.flag("active") ?? true
  }
}

extension User {
  /// Whether it answers for a cost centre by name, not only for all.
  package func answersByName(for costCenter: String) -> Bool { costCenters.contains(costCenter) }

  package func answers(for costCenter: String) -> Bool {
    costCenters.contains("*") || answersByName(for: costCenter)
  }

  package func isAbsent(on day: CalendarDate) -> Bool {
    guard absentFrom != nil || absentTo != nil else { return false }
    return (absentFrom ?? day) <= day && day <= (absentTo ?? day)
  }
}
