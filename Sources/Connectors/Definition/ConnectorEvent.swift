/// What may be told to other systems.
package enum ConnectorEvent: String, Codable, Hashable, Sendable, CaseIterable {
  /// A document was registered and read.
  case received
  /// Something must be decided or mended by a person.
  case caseOpened = "case_opened"
  case caseClosed = "case_closed"
  case approved
  case rejected
  case posted
  case paid
}
