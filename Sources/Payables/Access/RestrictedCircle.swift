package import InvoiceRules
package import ReadResult

/// Who may look at a sensitive document (A7): one of two circles of people.
package enum RestrictedCircle: String, Codable, Hashable, Sendable, CaseIterable {
  case personnel
  /// The smaller circle; also of whatever has another class.
  case compliance

  package init(_ documentClass: DocumentClass) {
    self = documentClass == .personnel ? .personnel : .compliance
  }

  /// What its documents are called.
  package var name: Wording {
    switch self {
    case .personnel: DocumentClass.personnel.name
    case .compliance: DocumentClass.compliance.name
    }
  }
}
