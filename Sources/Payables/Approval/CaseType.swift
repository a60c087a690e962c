/// How an invoice is checked (F4).
package enum CaseType: String, Codable, Hashable, Sendable, CaseIterable {
  /// Goods and services, ordered, under contract or without an order.
  case standard
  /// Under a maintenance contract.
  case maintenance
  /// Work that could not wait for an order.
  case emergency
  /// A payment on account for construction work (Abschlagsrechnung).
  case projectInstalment = "project_instalment"
  /// The final account of construction work (Schlussrechnung).
  case projectFinal = "project_final"
  /// Out-of-pocket expenses of an employee (M7).
  case expense

  package var isProject: Bool { self == .projectInstalment || self == .projectFinal }
}
